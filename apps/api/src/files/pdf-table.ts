import { hasHead, type Cell, type Row, type RowGroup, type Table } from '@kartlaggning/schema/document/table'
import { aloudIn, cellLines, languageOf } from './cell-lines.ts'
import { GAP, INK, QUIET, TEXT, type Content, type Element, type Pen } from './pdf-pen.ts'
import { brokenWhereWide, layoutOf, type ColumnOnPaper, type Layout } from './pdf-columns.ts'
import { fitting } from './pdf-fitting.ts'

const PADDING = 3
const RULE = '#c9d3da'

/** A cell on its way to paper: an element that collects what is drawn of it, on one page or several. */
interface Drawn {
  readonly element: Element
  readonly tag: string
  readonly column: ColumnOnPaper
  readonly style: { readonly font: 'regular' | 'bold'; readonly color: string; readonly size: number }
  rest: string
}

/** A table of any number of columns; its head stands again on each page, and no row is lost that is longer than one. */
export function writeTable(pen: Pen, table: Table): void {
  const layout = layoutOf(pen, table)
  const head = hasHead(table) ? table.columns.map((column) => column.title) : []
  const { title, number } = table.caption
  // What has a number has its title above it, with what it says in a sentence.
  const caption = number === undefined ? title : ''
  pen.room(pen.heightOf(caption, { font: 'bold' }) + 3 * TEXT)
  const element = pen.doc.struct('Table', { title })
  pen.add(element)
  if (caption !== '') element.add(pen.words('Caption', caption, { font: 'bold' }))
  pen.space(2)
  const again = () => repeatHead(pen, head, layout)
  if (head.length > 0) {
    element.add(writeRow(pen, headCells(pen, head, layout), () => undefined))
    rule(pen, QUIET)
  }
  for (const group of table.groups) writeGroup(pen, element, group, { table, layout, again })
  element.end()
  pen.space(GAP)
}

interface Writing {
  readonly table: Table
  readonly layout: Layout
  readonly again: () => void
}

function writeGroup(pen: Pen, element: Element, { title, rows }: RowGroup, { table, layout, again }: Writing) {
  const { columns, size } = layout
  if (title !== null) {
    pen.space(PADDING)
    const whole = { at: 0, width: pen.width }
    const looks = { header: 'Row', bold: true, across: columns.length, size } as const
    element.add(writeRow(pen, [drawn(pen, title, whole, looks)], again))
    if (hasHead(table)) rule(pen, RULE)
  }
  for (const row of rows) {
    element.add(writeRow(pen, cellsOf(pen, row, table, layout), again))
    if (hasHead(table)) rule(pen, RULE)
  }
}

/** Between two rows, to the eye only. */
function rule({ doc, width }: Pen, color: string) {
  const { left } = doc.page.margins
  doc.markContent('Artifact', { type: 'Layout' })
  doc
    .moveTo(left, doc.y)
    .lineTo(left + width, doc.y)
    .lineWidth(0.4)
    .stroke(color)
  doc.endMarkedContent()
}

const headCells = (pen: Pen, head: readonly string[], { columns, size }: Layout) =>
  head.map((title, at) =>
    drawn(pen, title, columns[at] ?? { at: 0, width: pen.width }, { header: 'Column', bold: true, size }),
  )

const cellsOf = (pen: Pen, row: Row, { firstColumn }: Table, { columns, size }: Layout) =>
  row.map((cell, at) =>
    drawn(pen, cell, columns[at] ?? { at: 0, width: pen.width }, {
      size,
      ...(at === 0 && firstColumn === 'names-the-row' && { header: 'Row' as const }),
    }),
  )

interface CellLooks {
  readonly header?: 'Row' | 'Column'
  readonly bold?: boolean
  readonly size: number
  /** How many columns it stands across. */
  readonly across?: number
}

function drawn(pen: Pen, cell: Cell, column: ColumnOnPaper, { header, bold, across, size }: CellLooks): Drawn {
  const tag = header ? 'TH' : 'TD'
  const options = {
    ...(header && { scope: header }),
    lang: languageOf(cell),
    alt: aloudIn(cell),
    ...(across && { across }),
  }
  const style = { font: bold ? 'bold' : 'regular', color: header === 'Row' && !bold ? QUIET : INK, size } as const
  const text = cellLines(cell).join('\n')
  return {
    element: cellElement(pen, tag, options),
    tag,
    column,
    style,
    rest: header ? brokenWhereWide(pen, text, style, column.width) : text,
  }
}

interface CellOptions {
  readonly scope?: 'Row' | 'Column'
  readonly lang: string | undefined
  readonly alt: string | undefined
  readonly across?: number
}

function cellElement(pen: Pen, tag: string, { scope, lang, alt, across }: CellOptions): Element {
  const element = pen.doc.struct(tag, { ...(scope && { scope }), ...(lang && { lang }), ...(alt && { alt }) } as object)
  if (across) Object.assign(attributesOf(element), { ColSpan: across })
  return element
}

/** What pdfkit keeps of an element, and has no word for: how many columns a header cell stands across. */
const attributesOf = (element: Element) =>
  (element as unknown as { dictionary: { data: { A: object } } }).dictionary.data.A

/** Draws as much of each cell as there is room for, and goes on with the rest on the next page. */
function writeRow(pen: Pen, cells: readonly Drawn[], onNewPage: () => void): Element {
  const { doc } = pen
  const bottom = () => doc.page.height - doc.page.margins.bottom
  const heights = cells.map((it) => pen.heightOf(it.rest || ' ', it.style, it.column.width))
  const height = Math.max(...heights) + 2 * PADDING
  const whole = bottom() - doc.page.margins.top
  const room = bottom() - doc.y
  if (height > room && (height < whole * 0.8 || room < whole / 3)) newPage(pen, onNewPage)
  for (;;) {
    const top = doc.y + PADDING
    const left = bottom() - top
    const drawnHeights = cells.map((cell, at) => drawPiece(pen, cell, { top, room: left, height: heights[at] ?? 0 }))
    doc.y = top + Math.max(...drawnHeights) + PADDING
    if (cells.every((cell) => cell.rest === '')) break
    newPage(pen, onNewPage)
  }
  for (const cell of cells) cell.element.end()
  const row = doc.struct('TR', {})
  for (const cell of cells) row.add(cell.element)
  row.end()
  return row
}

interface Piece {
  readonly top: number
  readonly room: number
  /** Of the whole cell. */
  readonly height: number
}

/** Draws what fits, keeps the rest, and tells how high it became. */
function drawPiece(pen: Pen, cell: Drawn, { top, room, height }: Piece): number {
  const { doc } = pen
  const measure = (text: string) => pen.heightOf(text, cell.style, cell.column.width)
  const [now, rest] = height <= room ? [cell.rest, ''] : fitting(cell.rest, room, measure)
  cell.rest = rest
  if (now === '') return 0
  const content: Content = doc.markStructureContent(cell.tag)
  doc.y = top
  pen.write(now, cell.style, { indent: cell.column.at, width: cell.column.width })
  doc.endMarkedContent()
  cell.element.add(content)
  return height <= room ? height : measure(now)
}

function newPage(pen: Pen, onNewPage: () => void) {
  pen.doc.addPage()
  onNewPage()
}

/** To the eye only: the cells that name the columns are read once. */
function repeatHead(pen: Pen, head: readonly string[], { columns, size }: Layout) {
  if (head.length === 0) return
  const { doc } = pen
  const top = doc.y + PADDING
  doc.markContent('Artifact', { type: 'Layout' })
  const heights = head.map((title, at) => {
    doc.y = top
    const column = columns[at] ?? { at: 0, width: pen.width }
    const style = { font: 'bold', size } as const
    pen.write(brokenWhereWide(pen, title, style, column.width), style, { indent: column.at, width: column.width })
    return doc.y - top
  })
  doc.endMarkedContent()
  doc.y = top + Math.max(...heights) + PADDING
}
