import { isEmptyCell, MOST_ROWS, type Cell, type Sheet, type SheetRow } from './sheet.ts'

/** How a list of its kind is known by what its columns are called. */
export interface Naming {
  /** How many columns are called just as what is asked for. */
  readonly sureIn: (cells: readonly Cell[]) => number
  /** Whether they name what no row may lack. */
  readonly namesAll: (cells: readonly Cell[]) => boolean
  /** A first row with such a cell is one of the list already. */
  readonly isValue: (cell: Cell) => boolean
  /** A row that surely names no columns, whatever words it has. */
  readonly isOfList?: (cells: readonly Cell[]) => boolean
}

/** Lists often have titles and explanations above the row that names the columns. */
const LOOKED_AT = 60
/** Longer than what a column is called. */
const LONG = 80

/** No row names the columns: the first is an entry already. */
export const NO_HEADER = -1

/** Which of the rows names the columns, counted from nought. */
export function headerIn(rows: readonly SheetRow[], { sureIn, isValue, isOfList }: Naming): number {
  const beginning = rows
    .slice(0, LOOKED_AT)
    .map((row, at) => ({ at, row, sure: isOfList?.(row.cells) ? 0 : sureIn(row.cells) }))
  const widest = Math.max(...beginning.map(({ row }) => filledIn(row)))
  const isHeading = ({ row, sure }: (typeof beginning)[number]) =>
    filledIn(row) >= Math.min(2, widest) &&
    !isLikeData(row, sure > 0) &&
    !isOfList?.(row.cells) &&
    (sure > 0 || filledIn(row) >= widest - 1)
  const sure = beginning.find((it) => it.sure > 1)
  if (sure) {
    // Two words that we know may be an entry, under headings of which we know one: earlier rows win.
    const above = beginning.find((it) => it.sure > 0 && filledIn(it.row) === widest && isHeading(it))
    if (above && above.at < sure.at && sure.sure === 2 && widest > 2) return above.at
    // Headings in two rows: the lower says which column is which.
    const under = beginning[sure.at + 1]
    return under && (under.sure > sure.sure || isSecondHalf(under, sure.row)) ? under.at : sure.at
  }
  const found = beginning.find(isHeading)
  if (found) return found.at
  return rows[0]?.cells.some(isValue) || isNumbered(rows) ? NO_HEADER : 0
}

/** "1", "2.": the first rows have a number each in the same column. */
function isNumbered([first, second]: readonly SheetRow[]): boolean {
  const isNumber = (cell: Cell | undefined) => /^\d{1,4}[.)]?$/.test(String(cell ?? '').trim())
  return first?.cells.some((it, at) => isNumber(it) && isNumber(second?.cells[at])) ?? false
}

/** What the columns are called, and the rows under them. */
export function listUnder(rows: readonly SheetRow[], header: number) {
  const width = Math.max(...rows.slice(Math.max(0, header)).map(({ cells }) => lastFilled(cells)))
  const above = rows[header - 1]
  // Headings in two rows: a column that the lower says nothing of is called as in the upper.
  const upper = above && filledIn(above) > 1 ? above.cells : []
  const named = rows[header]?.cells ?? []
  const headers = Array.from({ length: width }, (_, column): Cell => {
    const cell = named[column] ?? null
    return isEmptyCell(cell) ? (upper[column] ?? null) : cell
  })
  const under = rows.slice(header + 1)
  return { headers, rows: width > 1 ? untilBare(under) : under }
}

/** "Start" and "Slut" under "Tid": nothing but words that we know, and none where an entry would begin. */
function isSecondHalf({ row, sure }: { readonly row: SheetRow; readonly sure: number }, upper: SheetRow): boolean {
  const first = upper.cells.findIndex((it) => !isEmptyCell(it))
  // A cell over both rows says the same in either: no entry is called what its column is.
  const isOverBoth = filledIn(row) > 1 && row.cells[first] === upper.cells[first]
  return sure > 0 && (isOverBoth || (sure === filledIn(row) && isEmptyCell(row.cells[first] ?? null)))
}

/** Rows made ready for more entries end a list, numbered or with boxes to tick: what they hold says nothing. */
function untilBare(rows: readonly SheetRow[]): readonly SheetRow[] {
  const last = rows.findLastIndex((it) => !isBare(it))
  return last < 0 ? rows : rows.slice(0, last + 1)
}

function isBare({ cells }: SheetRow): boolean {
  const said = cells.filter((it) => !isEmptyCell(it) && !/^(false|falskt|0)$/i.test(String(it).trim()))
  return said.length === 0 || (said.length === 1 && /^\d{1,4}[.)]?$/.test(String(said[0]).trim()))
}

/** The sheet that holds the list: one whose entries have names, and the one with most headings that we know; what nobody has hidden before the rest. */
export function sheetWithList(sheets: readonly Sheet[], naming: Naming): number {
  const [best] = sheets
    .map(({ name, rows, isHidden }, at) => {
      const header = headerIn(rows, naming)
      const count = listUnder(rows, header).rows.length
      const isList = count > 0 && count <= MOST_ROWS
      const row = rows[header]
      const sure = naming.sureIn(row?.cells ?? [])
      // A sheet of words to choose from has headings that we know, but none for names.
      const isNamed = sure > 1 && naming.namesAll(row?.cells ?? [])
      // A sheet for each year: the newest.
      const year = Number(/20\d\d/.exec(name)?.[0] ?? 0)
      return { at, isHidden, isList, isNamed, sure, width: row ? filledIn(row) : 0, year }
    })
    .toSorted(
      (a, b) =>
        Number(a.isHidden) - Number(b.isHidden) ||
        Number(b.isList) - Number(a.isList) ||
        Number(b.isNamed) - Number(a.isNamed) ||
        b.sure - a.sure ||
        b.width - a.width ||
        b.year - a.year,
    )
  return best?.at ?? 0
}

const filledIn = ({ cells }: SheetRow) => cells.filter((it) => !isEmptyCell(it)).length
const lastFilled = (cells: readonly Cell[]) => cells.findLastIndex((it) => !isEmptyCell(it)) + 1

/** Columns are called by years too, beside words that we know. */
const isYear = (cell: Cell) => /^(?:19|20)\d\d$/.test(String(cell).trim())

const isLikeData = ({ cells }: SheetRow, isKnown: boolean) =>
  cells
    .filter((it) => !(isKnown && isYear(it)))
    .some((it) => (typeof it === 'string' ? it.length > LONG || /^\d/.test(it.trim()) : it !== null))
