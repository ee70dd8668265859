import { isEmptyCell, type Cell, type Sheet, type SheetRow } from '../../files/sheet.ts'

/** The upper row of a head of two rows. One cell alone is a title. */
function groupsOver(rows: readonly SheetRow[], at: number): SheetRow | undefined {
  const [above, head] = [rows[at - 1], rows[at]]
  const filled = (above?.cells ?? []).filter((cell) => !isEmptyCell(cell)).length
  return above && above.number + 1 === head?.number && !above.isBand && filled > 1 ? above : undefined
}

/** What stands above the head of a list, and says nothing of it. */
export const aboveHead = ({ rows }: Sheet, at: number): readonly SheetRow[] =>
  rows.slice(0, Math.max(0, groupsOver(rows, at) ? at - 1 : at))

/** The headings of a list whose head is this row: with the groups above it, where its head is of two rows. */
export function headingsAt({ rows }: Sheet, at: number): readonly Cell[] {
  const above = groupsOver(rows, at)
  const own = rows[at]?.cells ?? []
  if (!above) return own
  const width = Math.max(own.length, above.cells.length)
  let group: Cell = null
  return Array.from({ length: width }, (_, column): Cell => {
    const [over, cell] = [above.cells[column] ?? null, own[column] ?? null]
    if (!isEmptyCell(over)) group = over
    if (isEmptyCell(cell)) return over
    return isEmptyCell(group) || group === cell ? cell : `${String(group).trim()} – ${String(cell).trim()}`
  })
}
