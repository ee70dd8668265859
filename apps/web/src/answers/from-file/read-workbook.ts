import { strFromU8, unzipSync, type Unzipped } from 'fflate'
import { FileError, MOST_ROWS, type Cell, type Sheet, type SheetRow } from './sheet.ts'

/** More than any honest table of this size; what swells beyond is not opened. */
const MOST_UNPACKED = 60 * 1024 * 1024
const MOST_COLUMNS = 200

/** The first sheet of an .xlsx file. Formulas are never run: what their cells last showed is what they say. */
export function readWorkbook(bytes: Uint8Array): Sheet {
  const parts = unpacked(bytes)
  const workbook = xmlIn(parts, 'xl/workbook.xml')
  if (!workbook) throw new FileError('not-readable')
  const sheet = xmlIn(parts, firstSheetOf(workbook, xmlIn(parts, 'xl/_rels/workbook.xml.rels')))
  if (!sheet) throw new FileError('not-readable')
  const texts = [...elements(xmlIn(parts, 'xl/sharedStrings.xml'), 'si')].map(textIn)
  const is1904 = /^(1|true)$/.test(elements(workbook, 'workbookPr')[0]?.getAttribute('date1904') ?? '')
  const rows: SheetRow[] = []
  for (const [at, row] of [...elements(sheet, 'row')].entries()) {
    if (rows.length > MOST_ROWS * 4) throw new FileError('too-many-rows')
    rows.push({ number: Number(row.getAttribute('r')) || at + 1, cells: cellsIn(row, texts, is1904) })
  }
  return rows
}

function unpacked(bytes: Uint8Array): Unzipped {
  let size = 0
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!/^xl\/(workbook|sharedStrings|_rels\/workbook\.xml|worksheets\/[^/]+)\.(xml|rels)$/.test(name))
          return false
        size += originalSize
        if (size > MOST_UNPACKED) throw new FileError('too-large')
        return true
      },
    })
  } catch (error) {
    throw error instanceof FileError ? error : new FileError('not-readable', error)
  }
}

function xmlIn(parts: Unzipped, name: string): Document | undefined {
  const part = parts[name]
  if (!part) return undefined
  const text = strFromU8(part)
  // A document that declares entities of its own is none that a spreadsheet program writes.
  if (/<!DOCTYPE/i.test(text)) throw new FileError('not-readable')
  const document = new DOMParser().parseFromString(text, 'application/xml')
  if (document.getElementsByTagName('parsererror').length > 0) throw new FileError('not-readable')
  return document
}

/** By local name: some programs write the elements with a prefix. */
const elements = (within: Document | Element | undefined, name: string): ArrayLike<Element> & Iterable<Element> =>
  within?.getElementsByTagNameNS('*', name) ?? []

function firstSheetOf(workbook: Document, relations: Document | undefined): string {
  const [first] = [...elements(workbook, 'sheet')].filter((it) => it.getAttribute('state') !== 'hidden')
  const id = [...(first?.attributes ?? [])].find((it) => it.localName === 'id')?.value
  const target = [...elements(relations, 'Relationship')]
    .find((it) => it.getAttribute('Id') === id)
    ?.getAttribute('Target')
  if (!target) return 'xl/worksheets/sheet1.xml'
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`
}

/** A text and its parts, but not how it is read aloud in Japanese. */
const textIn = (element: Element) =>
  [...elements(element, 't')]
    .filter((it) => it.parentElement?.localName !== 'rPh')
    .map((it) => it.textContent ?? '')
    .join('')
    .replace(/_x([0-9A-F]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))

function cellsIn(row: Element, texts: readonly string[], is1904: boolean): Cell[] {
  const cells: Cell[] = []
  for (const cell of elements(row, 'c')) {
    const column = columnOf(cell.getAttribute('r')) ?? cells.length
    if (column >= MOST_COLUMNS) break
    while (cells.length < column) cells.push(null)
    cells[column] = valueOf(cell, texts, is1904)
  }
  return cells
}

/** "AB7" stands in column 27, counted from nought. */
function columnOf(reference: string | null): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0]
  if (!letters) return undefined
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

function valueOf(cell: Element, texts: readonly string[], is1904: boolean): Cell {
  const type = cell.getAttribute('t')
  if (type === 'inlineStr') return textIn(cell)
  const value = elements(cell, 'v')[0]?.textContent ?? ''
  if (type === 's') return texts[Number(value)] ?? null
  if (type === 'b') return value === '1'
  if (type === 'e' || value === '') return null
  if (type === 'str' || type === 'd') return value
  const number = Number(value)
  if (!Number.isFinite(number)) return value
  // The other calendar of old Macs begins four years later.
  return is1904 && isDateSerial(number) ? number + 1462 : number
}

const isDateSerial = (number: number) => number > 20_000 && number < 80_000
