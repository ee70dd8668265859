import type { Naming } from './list-in.ts'
import { isEmptyCell, isEmptyRow, type Sheet, type SheetRow } from './sheet.ts'

/** So many of what is asked for, one below another, are no entries. */
const FEWEST = 3
const MOST_TURNED = 100

/** A sheet whose questions stand below one another, with an entry in each column, is laid as a list. */
export function turned(sheet: Sheet, { sureIn }: Naming): Sheet {
  const { rows, hiddenColumns } = sheet
  if (rows.length > MOST_TURNED) return sheet
  const across = Math.max(...rows.map(({ cells }) => sureIn(cells)))
  const width = Math.max(...rows.map(({ cells }) => cells.length))
  const columns = Array.from({ length: width }, (_, at) => rows.map(({ cells }) => cells[at] ?? null))
  const names = columns.findIndex((it) => !it.every(isEmptyCell))
  if (sureIn(columns[names] ?? []) < Math.max(FEWEST, across + 2)) return sheet
  const [first] = rows
  const entries = columns.slice(names).map((cells, at): SheetRow => {
    const isHidden = hiddenColumns.has(names + at)
    return {
      number: names + at + 1,
      cells,
      ...(first?.since1904 && { since1904: true as const }),
      ...(isHidden && { isHidden: true as const }),
    }
  })
  return { ...sheet, rows: entries.filter((it) => !isEmptyRow(it)), hiddenColumns: new Set() }
}
