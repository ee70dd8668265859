import { isEmptyCell, type Cell, type Sheet } from '../../files/sheet.ts'

/** The headings of a list whose head is this row: with the groups above it, where its head is of two rows. */
export function headingsAt({ rows }: Sheet, at: number): readonly Cell[] {
  const [above, head] = [rows[at - 1], rows[at]]
  const own = head?.cells ?? []
  const filled = (above?.cells ?? []).filter((cell) => !isEmptyCell(cell)).length
  // One cell alone is a title.
  if (!above || above.number + 1 !== head?.number || above.isBand || filled < 2) return own
  const width = Math.max(own.length, above.cells.length)
  let group: Cell = null
  return Array.from({ length: width }, (_, column): Cell => {
    const [over, cell] = [above.cells[column] ?? null, own[column] ?? null]
    if (!isEmptyCell(over)) group = over
    if (isEmptyCell(cell)) return over
    return isEmptyCell(group) || group === cell ? cell : `${String(group).trim()} – ${String(cell).trim()}`
  })
}
