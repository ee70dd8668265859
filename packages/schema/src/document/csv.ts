import { hasHead, rowsOf, type Cell, type Table } from './table.ts'

/** Swedish Excel opens the one right by a double click; everything else reads the other (RFC 4180). */
export type CsvFlavour = 'swedish-excel' | 'open'

const flavours = {
  'swedish-excel': { mark: '\uFEFF', separator: ';', decimal: ',' },
  open: { mark: '', separator: ',', decimal: '.' },
} as const

/** The table's headings and rows, every line ended as on Windows. */
export function csvOf(table: Table, flavour: CsvFlavour): string {
  const head = hasHead(table) ? [table.columns.map((column) => column.title)] : []
  const lines = [...head, ...rowsOf(table)]
  return csvBeginning(flavour) + lines.map((row) => csvLine(row, flavour)).join('')
}

/** What a file begins with, so that Excel knows how its letters are written. */
export const csvBeginning = (flavour: CsvFlavour): string => flavours[flavour].mark

/** One row, headings too, as it stands in a file. */
export function csvLine(row: readonly Cell[], flavour: CsvFlavour): string {
  const { separator } = flavours[flavour]
  let line = ''
  for (let at = 0; at < row.length; at += 1) line += (at === 0 ? '' : separator) + field(row[at] ?? null, flavour)
  return `${line}\r\n`
}

function field(cell: Cell, flavour: CsvFlavour): string {
  if (cell === null) return ''
  const { separator, decimal } = flavours[flavour]
  if (typeof cell === 'number') return String(cell).replace('.', decimal)
  const said = typeof cell === 'string' ? cell : cell.text
  if (PLAIN.test(said)) return said
  const text = disarmed(said)
  return text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** Where a cell may begin, also to a program that tells values apart by another sign or ends a quotation early. */
const BEGINNING = String.raw`(^|[,;|\t\r\n"])(\s*)`
const FORMULA = String.raw`('*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])`
const asFormula = new RegExp(BEGINNING + FORMULA, 'g')
const asDisarmed = new RegExp(`${BEGINNING}'${FORMULA}`, 'g')

/** Nothing that is separated, quoted or disarmed, as in nearly every cell. */
const PLAIN = new RegExp(String.raw`^(?!\s*${FORMULA})[^,;|\t\r\n"]*$`)

/** A text that begins like a formula would be run as one; an apostrophe before it says that it is a text. */
const disarmed = (text: string) => text.replaceAll(asFormula, "$1$2'$3")

/** What was said before it was disarmed. */
export const rearmed = (text: string) => text.replaceAll(asDisarmed, '$1$2$3')
