import { elements, openArchive } from './open-archive.ts'
import { FileError, isEmptyRow, MOST_ROWS, type Cell, type Sheet, type SheetRow } from './sheet.ts'

const MOST_COLUMNS = 200

/** Every sheet of an .xlsx file that is shown. Formulas are never run: what their cells last showed is what they say. */
export function readWorkbook(bytes: Uint8Array): readonly Sheet[] {
  const { part } = openArchive(bytes)
  const workbook = part('xl/workbook.xml')
  if (!workbook) throw new FileError('not-readable')
  const texts = [...elements(part('xl/sharedStrings.xml'), 'si')].map(textIn)
  const since1904 = /^(1|true)$/.test(elements(workbook, 'workbookPr')[0]?.getAttribute('date1904') ?? '')
  // A sheet that is all chart is no part among those that are read.
  const sheets = sheetNames(workbook, part('xl/_rels/workbook.xml.rels')).flatMap((name) => part(name) ?? [])
  if (sheets.length === 0) throw new FileError('not-readable')
  return sheets.map((sheet) => rowsIn(sheet, texts).map((row) => (since1904 ? { ...row, since1904 } : row)))
}

function sheetNames(workbook: Document, relations: Document | undefined): readonly string[] {
  const targets = new Map(
    [...elements(relations, 'Relationship')].map((it) => [it.getAttribute('Id'), it.getAttribute('Target')]),
  )
  return [...elements(workbook, 'sheet')]
    .filter((it) => !/hidden$/i.test(it.getAttribute('state') ?? ''))
    .map((sheet, at) => {
      const id = [...sheet.attributes].find((it) => it.localName === 'id')?.value ?? null
      const target = targets.get(id) ?? `worksheets/sheet${at + 1}.xml`
      return target.startsWith('/') ? target.slice(1) : `xl/${target}`
    })
}

/** Rows that hold something; a list is often followed by many that are only formatted. */
function rowsIn(sheet: Document, texts: readonly string[]): Sheet {
  const rows: SheetRow[] = []
  for (const [at, row] of [...elements(sheet, 'row')].entries()) {
    const read = { number: Number(row.getAttribute('r')) || at + 1, cells: cellsIn(row, texts) }
    if (!isEmptyRow(read)) rows.push(read)
    if (rows.length > MOST_ROWS * 4) break
  }
  const merged = [...elements(sheet, 'mergeCell')].map((it) => it.getAttribute('ref') ?? '')
  return merged.reduce(withMerged, rows)
}

/** What is merged over several rows is said of each. */
function withMerged(rows: Sheet, range: string): Sheet {
  const [, letters = '', first, last] = /^([A-Z]{1,3})(\d+):[A-Z]{1,3}(\d+)$/.exec(range) ?? []
  const column = columnOf(letters)
  const value = column === undefined ? undefined : rows.find((it) => it.number === Number(first))?.cells[column]
  if (column === undefined || value === undefined || value === null) return rows
  const isUnder = ({ number }: SheetRow) => number > Number(first) && number <= Number(last)
  return rows.map((row) => (isUnder(row) ? { ...row, cells: withCell(row.cells, column, value) } : row))
}

const withCell = (cells: readonly Cell[], column: number, value: Cell): readonly Cell[] =>
  Array.from({ length: Math.max(cells.length, column + 1) }, (_, at) => (at === column ? value : (cells[at] ?? null)))

/** A text and its parts, but not how it is read aloud in Japanese. */
const textIn = (element: Element) =>
  [...elements(element, 't')]
    .filter((it) => it.parentElement?.localName !== 'rPh')
    .map((it) => it.textContent ?? '')
    .join('')
    .replace(/_x([0-9A-F]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))

function cellsIn(row: Element, texts: readonly string[]): Cell[] {
  const cells: Cell[] = []
  for (const cell of elements(row, 'c')) {
    const column = columnOf(cell.getAttribute('r')) ?? cells.length
    if (column >= MOST_COLUMNS) break
    while (cells.length < column) cells.push(null)
    cells[column] = valueOf(cell, texts)
  }
  return cells
}

/** "AB7" stands in column 27, counted from nought. */
function columnOf(reference: string | null): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0]
  if (!letters) return undefined
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

function valueOf(cell: Element, texts: readonly string[]): Cell {
  const type = cell.getAttribute('t')
  if (type === 'inlineStr') return textIn(cell)
  const value = elements(cell, 'v')[0]?.textContent ?? ''
  if (type === 's') return texts[Number(value)] ?? null
  if (type === 'b') return value === '1'
  if (value === '') return null
  // A formula that went wrong says so: "#DIV/0!".
  if (type === 'str' || type === 'd' || type === 'e') return value
  const number = Number(value)
  return Number.isFinite(number) ? number : value
}
