import type { Language } from '../text.ts'
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
  readonly language?: Language
}

export interface RowGroup {
  readonly title: string | null
  readonly rows: readonly Row[]
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
