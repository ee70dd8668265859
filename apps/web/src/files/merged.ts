import { columnOf } from './column-of.ts'
import { isEmptyCell, type Cell, type SheetRow } from './sheet.ts'

interface Range {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

const MOST_RANGES = 5000

/** What is merged over several rows is said of each; what is merged over several columns stands in the first. */
export function withMerged(rows: readonly SheetRow[], references: readonly string[]): readonly SheetRow[] {
  const ranges = references.slice(0, MOST_RANGES).flatMap(rangeOf)
  if (ranges.length === 0) return rows
  const byNumber = new Map(rows.map((row) => [row.number, row]))
  const down = new Map<number, { at: number; value: Cell }[]>()
  const bands = new Set<number>()
  for (const { left, right, top, bottom } of ranges) {
    const value = byNumber.get(top)?.cells[left] ?? null
    if (right - left >= 2 && isAlone(byNumber.get(top), left)) bands.add(top)
    if (isEmptyCell(value)) continue
    for (const { number } of rows) {
      if (number > top && number <= bottom) down.set(number, [...(down.get(number) ?? []), { at: left, value }])
    }
  }
  return rows.map((row) => {
    const cells = [...row.cells]
    for (const { at, value } of down.get(row.number) ?? []) {
      while (cells.length < at) cells.push(null)
      cells[at] = value
    }
    return { ...row, cells, ...(bands.has(row.number) && { isBand: true as const }) }
  })
}

const isAlone = (row: SheetRow | undefined, left: number) =>
  row !== undefined && row.cells.every((cell, at) => at === left || isEmptyCell(cell))

function rangeOf(reference: string): Range[] {
  const [, from = '', top, to = '', bottom] = /^([A-Z]{1,3})(\d+):([A-Z]{1,3})(\d+)$/.exec(reference) ?? []
  const left = columnOf(from)
  const right = columnOf(to)
  if (left === undefined || right === undefined) return []
  return [{ left, right, top: Number(top), bottom: Number(bottom) }]
}
