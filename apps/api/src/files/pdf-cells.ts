import { hasHead, type Cell, type Column, type Row, type Table } from '@kartlaggning/schema/document/table'
import { aloudIn, cellLines, languageOf } from './cell-lines.ts'
import { brokenWhereWide, layoutOf, type ColumnOnPaper, type Layout } from './pdf-columns.ts'
import { INK, QUIET, type Content, type Element, type Pen } from './pdf-pen.ts'

export const PADDING = 3

/** A cell on its way to paper: an element that collects what is drawn of it, on one page or several. */
export interface Drawn extends Shaped {
  readonly element: Element
  readonly tag: string
}

/** A cell as it will be drawn, to be measured. */
interface Shaped {
  readonly column: ColumnOnPaper
  readonly style: { readonly font: 'regular' | 'bold'; readonly color: string; readonly size: number }
  readonly isUpright: boolean
  rest: string
}

/** A row that is higher than this part of a page begins where it can. */
const MOST_KEPT = 0.6

/** Of what stands above the first row, and of that row: a table begins where so much has room. */
export function heightToBegin(pen: Pen, table: Table, layout = layoutOf(pen, table)): number {
  const { title, number } = table.caption
  const head = headOf(table)
  const [group] = table.groups
  const [row] = group?.rows ?? []
  return (
    (number === undefined && title !== '' ? pen.heightOf(title, { font: 'bold' }) + 2 : 2) +
    (head.length > 0 ? rowHeight(pen, headCells(pen, head, layout, shaped)) : 0) +
    (group && group.title !== null ? groupHeight(pen, group.title, layout) : 0) +
    (row ? keptHeight(pen, rowHeight(pen, cellsOf(pen, row, table, layout, shaped))) : 0)
  )
}

export const headOf = (table: Table): readonly Column[] => (hasHead(table) ? table.columns : [])

export const groupHeight = (pen: Pen, title: string, { size }: Layout) =>
  pen.heightOf(title, { font: 'bold', size }) + 3 * PADDING

export const keptHeight = ({ doc: { page } }: Pen, height: number) => Math.min(height, page.height * MOST_KEPT)

export const rowHeight = (pen: Pen, cells: readonly Shaped[]) =>
  Math.max(...cells.map((it) => heightOf(pen, it))) + 2 * PADDING

export const heightOf = (pen: Pen, { rest, style, column, isUpright }: Shaped) =>
  isUpright ? pen.widthOf(rest, style) : pen.heightOf(rest || ' ', style, column.width)

type Shape<T> = (pen: Pen, cell: Cell, column: ColumnOnPaper, looks: CellLooks) => T

export const headCells = <T>(pen: Pen, head: readonly Column[], { columns, size }: Layout, shape: Shape<T>): T[] =>
  head.map(({ title, upright }, at) =>
    shape(pen, title, columns[at] ?? { at: 0, width: pen.width }, {
      header: 'Column',
      bold: true,
      size,
      ...(upright && { upright }),
    }),
  )

export const cellsOf = <T>(
  pen: Pen,
  row: Row,
  { firstColumn }: Table,
  { columns, size }: Layout,
  shape: Shape<T>,
): T[] =>
  row.map((cell, at) =>
    shape(pen, cell, columns[at] ?? { at: 0, width: pen.width }, {
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
  readonly upright?: boolean
}

export function drawn(pen: Pen, cell: Cell, column: ColumnOnPaper, looks: CellLooks): Drawn {
  const { header, across } = looks
  const tag = header ? 'TH' : 'TD'
  const options = {
    ...(header && { scope: header }),
    lang: languageOf(cell),
    alt: aloudIn(cell),
    ...(across && { across }),
  }
  return { ...shaped(pen, cell, column, looks), element: cellElement(pen, tag, options), tag }
}

export function shaped(
  pen: Pen,
  cell: Cell,
  column: ColumnOnPaper,
  { header, bold, size, upright = false }: CellLooks,
): Shaped {
  const style = { font: bold ? 'bold' : 'regular', color: header === 'Row' && !bold ? QUIET : INK, size } as const
  const text = cellLines(cell).join('\n')
  return {
    column,
    style,
    isUpright: upright,
    rest: header && !upright ? brokenWhereWide(pen, text, style, column.width) : text,
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

/** From below and up, ending where the row does; it is never cut in two. */
export function drawUpright(pen: Pen, cell: Drawn, bottom: number): number {
  const content: Content = pen.doc.markStructureContent(cell.tag)
  const height = writeUpright(pen, cell.rest, cell.style, cell.column, bottom)
  pen.doc.endMarkedContent()
  cell.element.add(content)
  cell.rest = ''
  return height
}

export function writeUpright(
  pen: Pen,
  text: string,
  style: Drawn['style'],
  column: ColumnOnPaper,
  bottom: number,
): number {
  const { doc } = pen
  const height = pen.widthOf(text, style)
  const x = doc.page.margins.left + column.at
  doc.save().rotate(-90, { origin: [x, bottom] })
  doc.text(text, x, bottom, { lineBreak: false })
  doc.restore()
  return height
}
