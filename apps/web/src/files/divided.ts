import { parseCsv } from './parse-csv.ts'
import { isEmptyCell, type SheetRow } from './sheet.ts'

/** A whole table in one column, as a program leaves it that waits for another separator. */
export function divided(rows: readonly SheetRow[]): readonly SheetRow[] {
  const lines = rows.map(onlyText)
  if (lines.some((it) => it === undefined || /[\r\n]/.test(it))) return rows
  const records = parseCsv(lines.join('\n'), rows.length + 1)
  const widths = records.map(({ cells }) => cells.length)
  const width = Math.max(...widths)
  const even = widths.filter((it) => it === width).length
  const isTable = width > 2 ? even > 1 && even >= rows.length * 0.6 : width === 2 && even > 2 && even === rows.length
  if (!isTable || records.length !== rows.length) return rows
  return rows.map((row, at) => {
    const { cells = [], isUnclosed = false } = records[at] ?? {}
    return { ...row, cells, ...(isUnclosed && { isUnclosed: true as const }) }
  })
}

/** What a row holds, where that is a text in one cell. */
function onlyText({ cells }: SheetRow): string | undefined {
  const [text, ...more] = cells.filter((it) => !isEmptyCell(it))
  return typeof text === 'string' && more.length === 0 ? text : undefined
}
