import { rearmed } from '@kartlaggning/schema/document/csv'
import { decodeText, mended } from './decode-text.ts'
import { FileError, isEmptyCell, isEmptyRow, MOST_BYTES, MOST_READ, type Sheet, type SheetRow } from './sheet.ts'

/** The tables in a file that have more than a heading, whatever the file is called: told by how it begins. */
export async function readFile(file: Blob): Promise<readonly Sheet[]> {
  if (file.size > MOST_BYTES) throw new FileError('too-large')
  const sheets = await sheetsIn(new Uint8Array(await file.arrayBuffer()))
  const lists = sheets.filter(({ rows }) => rows.length > 1)
  if (lists.length === 0) throw new FileError('empty')
  if (!lists.some(({ rows }) => rows.every(isOneCell))) return lists
  const { divided } = await import('./divided.ts')
  return lists.map((sheet) => ({ ...sheet, rows: divided(sheet.rows) }))
}

const isOneCell = ({ cells }: SheetRow) => cells.filter((it) => !isEmptyCell(it)).length === 1

async function sheetsIn(bytes: Uint8Array): Promise<readonly Sheet[]> {
  if (PACKED.some((mark) => begins(bytes, mark))) return (await import('./read-workbook.ts')).readWorkbook(bytes)
  if (begins(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw new FileError(isLocked(bytes) ? 'locked' : 'old-format')
  const text = decodeText(bytes)
  if (/^\s*%PDF/.test(text)) throw new FileError('pdf')
  if (/^\uFEFF?\s*<(!doctype|html|table|\?xml|body|head|meta|style)\b/i.test(text)) throw new FileError('web-page')
  if (text.includes('\0') || /^\s*\{\\rtf/.test(text)) throw new FileError('not-readable')
  const { parseCsv } = await import('./parse-csv.ts')
  const rows = parseCsv(text, MOST_READ).map(({ cells, isUnclosed }, at) => rowOf(at + 1, cells, isUnclosed))
  return [{ name: '', isHidden: false, rows: rows.filter((it) => !isEmptyRow(it)), hiddenColumns: new Set() }]
}

/** A packed file with parts, or with none. A text may begin with the same two letters. */
const PACKED = [
  [0x50, 0x4b, 3, 4],
  [0x50, 0x4b, 5, 6],
]

function rowOf(number: number, cells: readonly string[], isUnclosed: boolean): SheetRow {
  const read = cells.map((it) => mended(rearmed(it)))
  const letters = [...new Set(read.flatMap((it) => it.letters))]
  return {
    number,
    cells: read.map(({ text }) => text),
    ...(letters.length > 0 && { mended: letters }),
    ...(isUnclosed && { isUnclosed: true as const }),
  }
}

const begins = (bytes: Uint8Array, mark: readonly number[]) => mark.every((byte, at) => bytes[at] === byte)

/** An .xlsx with a password has the shape of an old document, and one part in it of this name. */
const isLocked = (bytes: Uint8Array) => new TextDecoder('utf-16le').decode(bytes).includes('EncryptedPackage')
