export const MOST_CROSSWALK_ROWS = 500

interface Row {
  readonly row: number
  readonly number: string
  readonly wording: string
  readonly addresses: string
  readonly options: string
}
type Column = Exclude<keyof Row, 'row'>
type Cell = string | number | boolean | null

/** What the columns of a file may be called, in either language. */
export const crosswalkColumns = {
  number: ['Nummer', 'Number'],
  wording: ['Fråga', 'Question'],
  addresses: ['Våra frågor', 'Our questions'],
  options: ['Svar skrivs', 'Answers are written'],
} as const satisfies Record<Column, readonly [string, string]>

const columns = Object.keys(crosswalkColumns) as Column[]

const plain = (cell: Cell | undefined) => String(cell ?? '').trim()

/** The rows of a table in a file; undefined where no row names the columns that are needed. */
export function crosswalkRows(
  rows: readonly { readonly number: number; readonly cells: readonly Cell[] }[],
): Row[] | undefined {
  for (const [at, { cells }] of rows.entries()) {
    const heads = cells.map((it) => plain(it).toLowerCase())
    const place = (column: Column) =>
      heads.findIndex((it) => crosswalkColumns[column].some((name) => name.toLowerCase() === it))
    if (place('wording') < 0 || place('addresses') < 0) continue
    return rows.slice(at + 1).map(({ number: row, cells: said }) => ({
      row,
      ...rowOf((column) => (place(column) < 0 ? '' : plain(said[place(column)]))),
    }))
  }
  return undefined
}

/** The same of a file of JSON: a name, and a list of questions with the columns' English ids. */
export function crosswalkOfJson(text: string): { name: string; rows: Row[] } | undefined {
  try {
    const read = JSON.parse(text) as { name?: unknown; questions?: unknown }
    if (!Array.isArray(read.questions)) return undefined
    const rows = read.questions.map((it: unknown, at) => ({
      row: at + 1,
      ...rowOf((column) => written((it as Record<string, unknown> | null)?.[column])),
    }))
    return { name: written(read.name), rows }
  } catch {
    return undefined
  }
}

/** In JSON several addresses may be a list, and options an object of ours and theirs. */
function written(value: unknown): string {
  if (Array.isArray(value)) return value.map(written).join(' ')
  if (typeof value === 'object' && value !== null)
    return Object.entries(value)
      .map(([ours, theirs]) => `${ours} = ${written(theirs)}`)
      .join('; ')
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : ''
}

const rowOf = (read: (column: Column) => string) =>
  Object.fromEntries(columns.map((column) => [column, read(column)])) as Record<Column, string>
