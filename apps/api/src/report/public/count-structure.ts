import { indicatorStatus, type IndicatorStatus } from '@kartlaggning/schema/definitions/structure'
import { cellName, type CountedTable } from '@kartlaggning/schema/report/public/count-cells'
import type { Sum } from '@kartlaggning/schema/report/public/sums'
import { isIndicator, OF } from './count-questions.ts'

const STATUSES = ['in_place', 'partly', 'under_way', 'none', 'unknown'] as const satisfies readonly IndicatorStatus[]

/** The structure of the work: what the answers to its questions amount to, added up from their own tables. */
export function countStructure(tables: readonly CountedTable[]): { table: CountedTable | null; sums: Sum[] } {
  const sums: Sum[] = []
  const closed = new Set<string>()
  const rows = tables.flatMap(({ id, columns, rows: levels, closed: closedSides }) => {
    if (!isIndicator(id)) return []
    return columns.map((side, at) => {
      const row = `${id}.${side}`
      if (closedSides?.has(side)) closed.add(row)
      const levelsAt = (status: IndicatorStatus) =>
        levels.filter((level) => level.id !== OF && indicatorStatus(id, level.id) === status)
      const countOf = (level: (typeof levels)[number]) => level.counts[at] ?? 0
      const used = STATUSES.filter((status) => levelsAt(status).length > 0)
      for (const status of used)
        sums.push({
          total: cellName('structure', row, status),
          parts: levelsAt(status).map((level) => cellName(id, level.id, side)),
        })
      sums.push({ total: cellName(id, OF, side), parts: used.map((status) => cellName('structure', row, status)) })
      sums.push({ total: cellName('structure', row, OF), parts: [cellName(id, OF, side)] })
      const counts = STATUSES.map((status) => levelsAt(status).reduce((sum, level) => sum + countOf(level), 0))
      return {
        id: row,
        counts: [...counts, levels.filter((level) => level.id === OF).reduce((_, it) => countOf(it), 0)],
      }
    })
  })
  if (rows.length === 0) return { table: null, sums: [] }
  return { table: { id: 'structure', columns: [...STATUSES, OF], rows, closed }, sums }
}
