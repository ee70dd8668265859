import { cleaned } from '@kartlaggning/schema/cleaned'
import type { ZippedFile } from './streamed-zip.ts'

type Cell = string | number | null
type Row = readonly Cell[]

export interface WorkbookSheet {
  readonly name: string
  readonly titles: readonly string[]
  readonly rows: AsyncIterable<readonly Row[]>
}

/** The parts of a workbook, each sheet with its titles frozen above its rows; its rows are asked for when it is their turn. */
export function* workbookOf(sheets: readonly WorkbookSheet[]): Generator<ZippedFile> {
  const names = uniqueNames(sheets.map(({ name }) => name))
  yield { name: '[Content_Types].xml', content: [contentTypes(sheets.length)] }
  yield { name: '_rels/.rels', content: [relations([['officeDocument', 'xl/workbook.xml']])] }
  yield { name: 'xl/workbook.xml', content: [workbook(names)] }
  const parts = sheets.map((_, at) => ['worksheet', `worksheets/sheet${at + 1}.xml`] as const)
  yield { name: 'xl/_rels/workbook.xml.rels', content: [relations([...parts, ['styles', 'styles.xml']])] }
  yield { name: 'xl/styles.xml', content: [STYLES] }
  for (const [at, sheet] of sheets.entries())
    yield { name: `xl/worksheets/sheet${at + 1}.xml`, content: worksheet(sheet) }
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** The styles of a cell: plain, a title, a text that begins as a formula does. */
const TITLE = 1
const QUOTED = 2
/** The widths of columns that hold sentences, and of those that do not. */
const WIDE = 32
const NARROW = 16
const LONG_TITLE = 18
/** What Excel takes of a sheet's name, and of a cell. */
const LONGEST_NAME = 31
const LONGEST_TEXT = 32_767

async function* worksheet({ titles, rows }: WorkbookSheet): AsyncGenerator<string> {
  const letters = titles.map((_, at) => columnLetters(at))
  const widths = titles.map(
    (title, at) =>
      `<col min="${at + 1}" max="${at + 1}" width="${title.length > LONG_TITLE ? WIDE : NARROW}" customWidth="1"/>`,
  )
  const frozen = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>'
  const head = titles.map((title, at) => textCell(title, TITLE, `${letters[at]}1`)).join('')
  yield `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">${frozen}</sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData><row r="1">${head}</row>`
  let number = 1
  for await (const page of rows) {
    let lines = ''
    for (const row of page) {
      number += 1
      lines += `<row r="${number}">`
      for (let at = 0; at < row.length; at += 1) lines += cell(row[at] ?? null, letters[at] ?? '', number)
      lines += '</row>'
    }
    yield lines
  }
  yield '</sheetData></worksheet>'
}

/** 0 is A, 26 is AA. */
function columnLetters(at: number): string {
  const before = Math.floor(at / LETTERS) - 1
  return (before < 0 ? '' : columnLetters(before)) + String.fromCodePoint(CODE_OF_A + (at % LETTERS))
}

const LETTERS = 26
const CODE_OF_A = 65

function cell(value: Cell, letters: string, number: number): string {
  if (value === null || value === '') return ''
  const at = letters + number
  if (typeof value === 'number') return `<c r="${at}"><v>${value}</v></c>`
  return PLAIN.test(value) ? `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>` : textCell(value, 0, at)
}

/** Always a text, and one that begins as a formula does stays a text when somebody edits it. */
function textCell(text: string, style: number, at: string): string {
  const is = style === 0 && FORMULA.test(text) ? QUOTED : style
  return `<c r="${at}" t="inlineStr"${is === 0 ? '' : ` s="${is}"`}><is><t xml:space="preserve">${escaped(text)}</t></is></c>`
}

/** Nothing to escape, to keep apart from a formula, or to keep the spaces of: a code, a few words. */
const PLAIN = /^(?![=+\-@ ])(?:[ !#-%'-;=?-^`-~\u00A1-\u024F\u2013\u2014\u2019\u201D\u2026]|_(?!x)){1,200}(?<! )$/i

const FORMULA = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/
const SPECIAL = /[&<>"]|_(?=x[\da-f]{4}_)/gi
const NOT_PLAIN = /[^ -~\u00A0-\u024F\u2013\u2014\u2019\u201D\u2026]/
const named: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', _: '_x005F_' }

/** What looks like Excel's own way of writing a sign by its number is marked as what it is. */
const escaped = (text: string) =>
  (NOT_PLAIN.test(text) ? cleaned(text) : text).slice(0, LONGEST_TEXT).replace(SPECIAL, (it) => named[it] ?? it)

/** As Excel takes them: short, without signs of its own, and no two alike. */
function uniqueNames(names: readonly string[]): string[] {
  const taken = new Set<string>()
  return names.map((name) => {
    const plain = name.replace(/[[\]:*?/\\]/g, ' ').slice(0, LONGEST_NAME)
    let unique = plain
    for (let at = 2; taken.has(unique.toLowerCase()); at += 1)
      unique = `${plain.slice(0, LONGEST_NAME - String(at).length - 1)} ${at}`
    taken.add(unique.toLowerCase())
    return unique
  })
}

const contentTypes = (sheets: number) =>
  `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEET_TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${SHEET_TYPE}.styles+xml"/>${Array.from({ length: sheets }, (_, at) => `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${SHEET_TYPE}.worksheet+xml"/>`).join('')}</Types>`

const relations = (targets: readonly (readonly [string, string])[]) =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${targets.map(([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`).join('')}</Relationships>`

const workbook = (names: readonly string[]) =>
  `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${names.map((name, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join('')}</sheets></workbook>`

const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`
