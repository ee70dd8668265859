import type { RespondentKind } from '@kartlaggning/schema/respondents/respondent-kind'
import { sureIn, type Column } from './columns.ts'
import { isEmptyCell, MOST_ROWS, type Cell, type Sheet, type SheetRow } from '../../files/sheet.ts'

/** Lists often have titles and explanations above the row that names the columns. */
const LOOKED_AT = 60
/** Longer than what a column is called. */
const LONG = 80

/** Which of the rows names the columns, counted from nought. */
export function headerIn(rows: readonly SheetRow[], questions: readonly Column[], kind: RespondentKind): number {
  const beginning = rows.slice(0, LOOKED_AT).map((row, at) => ({ at, row, sure: sureIn(row.cells, questions, kind) }))
  const widest = Math.max(...beginning.map(({ row }) => filledIn(row)))
  const sure = beginning.find((it) => it.sure > 1)
  if (sure) {
    // Headings in two rows: the lower says which column is which.
    const under = beginning[sure.at + 1]
    return under && under.sure > sure.sure ? under.at : sure.at
  }
  const found = beginning.find(
    ({ row, sure: known }) =>
      filledIn(row) >= Math.min(2, widest) && !isLikeData(row) && (known > 0 || filledIn(row) >= widest - 1),
  )
  return found?.at ?? 0
}

/** What the columns are called, and the rows under them. */
export function listUnder(rows: readonly SheetRow[], header: number) {
  const under = rows.slice(header + 1)
  const width = Math.max(...rows.slice(header).map(({ cells }) => lastFilled(cells)))
  const headers = Array.from({ length: width }, (_, column): Cell => rows[header]?.cells[column] ?? null)
  return { headers, rows: under }
}

/** The sheet that holds the list: the one with most headings that we know, and what nobody has hidden before the rest. */
export function sheetWithList(sheets: readonly Sheet[], questions: readonly Column[], kind: RespondentKind): number {
  const [best] = sheets
    .map(({ rows, isHidden }, at) => {
      const header = headerIn(rows, questions, kind)
      const count = rows.length - header - 1
      const isList = count > 0 && count <= MOST_ROWS
      const row = rows[header]
      return { at, isHidden, isList, sure: sureIn(row?.cells ?? [], questions, kind), width: row ? filledIn(row) : 0 }
    })
    .toSorted(
      (a, b) =>
        Number(a.isHidden) - Number(b.isHidden) ||
        Number(b.isList) - Number(a.isList) ||
        b.sure - a.sure ||
        b.width - a.width,
    )
  return best?.at ?? 0
}

const filledIn = ({ cells }: SheetRow) => cells.filter((it) => !isEmptyCell(it)).length
const lastFilled = (cells: readonly Cell[]) => cells.findLastIndex((it) => !isEmptyCell(it)) + 1

const isLikeData = ({ cells }: SheetRow) =>
  cells.some((it) => (typeof it === 'string' ? it.length > LONG || /^\d/.test(it.trim()) : it !== null))
