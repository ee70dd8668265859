import type { Language } from '../text.ts'
import { aboutOf, type About } from './about.ts'
import type { Sentence } from './sentence.ts'
import type { Words } from './words.ts'

/** Header cells above each column, and before each row where the first column names it. */
export interface Table {
  readonly kind: 'table'
  readonly caption: Caption
  /** Without any title where the rows speak for themselves. */
  readonly columns: readonly Column[]
  readonly groups: readonly RowGroup[]
  readonly firstColumn: 'names-the-row' | 'is-a-value'
  /** Where the answers behind it can be read, for those who may. */
  readonly evidence?: WayToAnswers
}

/** To another page, on a screen. */
interface Way {
  readonly text: string
  readonly to: string
}

export interface WayToAnswers extends Way {
  /** Where those behind one of its values are read: what that is about follows in the address. */
  readonly values?: string
}

/** What stands around a table or a figure. */
export interface Caption {
  readonly title: string
  /** Given by `numbered` to those that want one: "Tabell 2", "Figur 3". */
  readonly number?: number | 'next'
  /** One sentence, computed from the same data. */
  readonly summary?: Words
  readonly sentence?: Sentence
  /** How signs and colours are to be read. */
  readonly legend?: readonly Mark[]
  /** Where it comes from, and who is missing in it. */
  readonly source?: Words
}

export interface Column {
  readonly title: string
  readonly align?: 'start' | 'end' | 'center'
  /** Share of the width beside the others: 1 when not said. */
  readonly weight?: number
  /** In a file, where there are many: its title is written from below and up. */
  readonly upright?: boolean
  readonly language?: Language
  /** Of its cells; null where no answers of this round stand behind them. */
  readonly about?: About | null
}

/** Columns of which some are only called something. */
export const columnsOf = (columns: readonly (string | Column)[]): Column[] =>
  columns.map((it) => (typeof it === 'string' ? { title: it } : it))

export interface RowGroup {
  readonly title: string | null
  readonly rows: readonly Row[]
  /** What each row is about, in the same order. */
  readonly about?: readonly (About | null)[]
}

export type Row = readonly Cell[]

/** A number is kept as one; null is nothing. */
export type Cell = string | number | null | RichCell

export interface RichCell {
  /** All that it says, for whoever cannot see how it is drawn. */
  readonly text: string
  /** What it is drawn of. */
  readonly marks?: readonly Mark[]
  readonly language?: Language
  /** Left to be filled in on paper. */
  readonly space?: 'box' | 'line'
  readonly about?: About | null
}

/** A sign never stands by colour alone: its text says the same. */
export interface Mark {
  readonly sign: string
  readonly text: string
  /** Said aloud where the text is too short to be understood. */
  readonly aloud?: string
  readonly tone?: Tone
  /** Whose word it is. */
  readonly side?: Side
}

export interface Side {
  readonly short: string
  readonly name: string
}

type Tone =
  | '0'
  | '1'
  | '2'
  | '3'
  | '4'
  | 'unknown'
  | 'not_applicable'
  | 'in_place'
  | 'partly'
  | 'under_way'
  | 'none'
  | 'not_answered'
  | 'not_shown'
  | 'differs'

/** What the cell of a row is about; null where nothing is said of it, or where there is nothing to stand behind. */
export function aboutCell(
  { columns, firstColumn }: Pick<Table, 'columns'> & Partial<Pick<Table, 'firstColumn'>>,
  { rows, about }: RowGroup,
  at: { readonly row: number; readonly column: number },
): About | null {
  const row = about?.[at.row]
  const cell = rows[at.row]?.[at.column] ?? null
  const isName = at.column === 0 && firstColumn !== 'is-a-value'
  if (!row || isName || isNothing(cell)) return null
  return aboutOf(row, columns[at.column]?.about, typeof cell === 'object' ? cell?.about : undefined)
}

/** Of what is counted to nought there are no answers to show. */
const isNothing = (cell: Cell) => cell === null || cell === 0 || cellText(cell) === '' || cellText(cell) === '–'

/** A table of plain values under their headings, each row named by its first. */
export const plainTable = (
  title: string,
  columns: readonly string[],
  rows: readonly (readonly (string | number | null)[])[],
): Table => ({
  kind: 'table',
  caption: { title },
  columns: columns.map((column) => ({ title: column })),
  groups: [{ title: null, rows }],
  firstColumn: 'names-the-row',
})

/** The same, where the headings are the first of the rows. */
export const tableOfRows = (
  title: string,
  [head = [], ...rows]: readonly (readonly (string | number | null)[])[],
): Table => plainTable(title, head.map(cellText), rows)

/** Names and what is said of each, side by side. */
export const withoutHead = (title: string, rows: readonly Row[]): Table => ({
  ...plainTable(title, ['', ''], []),
  columns: [
    { title: '', weight: 11 },
    { title: '', weight: 9 },
  ],
  groups: [{ title: null, rows }],
})

export const hasHead = ({ columns }: Table): boolean => columns.some((column) => column.title !== '')

export const rowsOf = (table: Table): readonly Row[] => table.groups.flatMap((group) => group.rows)

/** What a cell says. */
export function cellText(cell: Cell): string {
  if (cell === null) return ''
  return typeof cell === 'object' ? cell.text : String(cell)
}
