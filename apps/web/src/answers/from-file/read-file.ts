import { decodeText } from './decode-text.ts'
import { FileError, isEmptyRow, MOST_BYTES, MOST_ROWS, type Sheet } from './sheet.ts'

/** Which of the sheets of a workbook is meant. */
export type ChooseSheet = (sheets: readonly Sheet[]) => Sheet | undefined

const theFirst: ChooseSheet = ([first]) => first

/** The table in a file, whatever it is called: told by how it begins. Empty rows are left out, numbers are kept. */
export async function readFile(file: Blob, choose: ChooseSheet = theFirst): Promise<Sheet> {
  if (file.size > MOST_BYTES) throw new FileError('too-large')
  const bytes = new Uint8Array(await file.arrayBuffer())
  const sheets = (await sheetsIn(bytes)).map((sheet) => sheet.filter((row) => !isEmptyRow(row)))
  const rows = choose(sheets.filter((it) => it.length > 1)) ?? []
  if (rows.length < 2) throw new FileError('empty')
  if (rows.length > MOST_ROWS + 1) throw new FileError('too-many-rows')
  return rows
}

async function sheetsIn(bytes: Uint8Array): Promise<readonly Sheet[]> {
  if (begins(bytes, [0x50, 0x4b])) return (await import('./read-workbook.ts')).readWorkbook(bytes)
  // .xls, or an .xlsx with a password.
  if (begins(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw new FileError('old-format')
  const text = decodeText(bytes)
  if (text.includes('\0') || /^\s*(%PDF|<[!?a-z])/i.test(text)) throw new FileError('not-readable')
  const { parseCsv } = await import('./parse-csv.ts')
  return [parseCsv(text).map((cells, at) => ({ number: at + 1, cells }))]
}

const begins = (bytes: Uint8Array, mark: readonly number[]) => mark.every((byte, at) => bytes[at] === byte)
