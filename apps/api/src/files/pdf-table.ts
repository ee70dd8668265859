import { KEPT_TOGETHER } from '@kartlaggning/schema/document/layout'
import { hasHead, type Column, type RowGroup, type Table } from '@kartlaggning/schema/document/table'
import {
  cellsOf,
  drawn,
  drawUpright,
  groupHeight,
  headCells,
  headOf,
  heightOf,
  heightToBegin,
  keptHeight,
  PADDING,
  rowHeight,
  shaped,
  writeUpright,
  type Drawn,
} from './pdf-cells.ts'
import { brokenWhereWide, layoutOf, type Layout } from './pdf-columns.ts'
import { fitting } from './pdf-fitting.ts'
import { GAP, INK, QUIET, TEXT, type Content, type Element, type Pen } from './pdf-pen.ts'

const RULE = '#c9d3da'

/** A table of any number of columns; its head stands again on each page, and no row is lost that is longer than one. */
export function writeTable(pen: Pen, table: Table): void {
  const layout = layoutOf(pen, table)
  const head = headOf(table)
  const { title, number } = table.caption
  // What has a number has its title above it, with what it says in a sentence.
  const caption = number === undefined ? title : ''
  pen.room(
    pen.layout < KEPT_TOGETHER ? pen.heightOf(caption, { font: 'bold' }) + 3 * TEXT : heightToBegin(pen, table, layout),
  )
  const element = pen.doc.struct('Table', { title })
  pen.add(element)
  if (caption !== '') element.add(pen.words('Caption', caption, { font: 'bold' }))
  pen.space(2)
  const again = () => repeatHead(pen, head, layout)
  if (head.length > 0) {
    element.add(writeRow(pen, headCells(pen, head, layout, drawn), () => undefined))
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
    const [row] = rows
    if (pen.layout >= KEPT_TOGETHER && row) {
      const height =
        groupHeight(pen, title, layout) + keptHeight(pen, rowHeight(pen, cellsOf(pen, row, table, layout, shaped)))
      if (height > pen.left()) newPage(pen, again)
    }
    pen.space(PADDING)
    const whole = { at: 0, width: pen.width }
    const looks = { header: 'Row', bold: true, across: columns.length, size } as const
    element.add(writeRow(pen, [drawn(pen, title, whole, looks)], again))
    if (hasHead(table)) rule(pen, RULE)
  }
  for (const row of rows) {
    element.add(writeRow(pen, cellsOf(pen, row, table, layout, drawn), again))
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

/** Draws as much of each cell as there is room for, and goes on with the rest on the next page. */
function writeRow(pen: Pen, cells: readonly Drawn[], onNewPage: () => void): Element {
  const { doc } = pen
  const bottom = () => doc.page.height - doc.page.margins.bottom
  const heights = cells.map((it) => heightOf(pen, it))
  const height = Math.max(...heights) + 2 * PADDING
  const whole = bottom() - doc.page.margins.top
  const room = bottom() - doc.y
  if (height > room && (height < whole * 0.8 || room < whole / 3)) newPage(pen, onNewPage)
  for (;;) {
    const top = doc.y + PADDING
    const left = bottom() - top
    const drawnHeights = cells.map((cell, at) =>
      cell.isUpright
        ? drawUpright(pen, cell, top + height - 2 * PADDING)
        : drawPiece(pen, cell, { top, room: left, height: heights[at] ?? 0 }),
    )
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
function repeatHead(pen: Pen, head: readonly Column[], { columns, size }: Layout) {
  if (head.length === 0) return
  const { doc } = pen
  const top = doc.y + PADDING
  doc.markContent('Artifact', { type: 'Layout' })
  const style = { font: 'bold', size, color: INK } as const
  const uprights = head.filter((it) => it.upright).map(({ title }) => pen.widthOf(title, style))
  const heights = head.map(({ title, upright }, at) => {
    doc.y = top
    const column = columns[at] ?? { at: 0, width: pen.width }
    if (upright) return writeUpright(pen, title, style, column, top + Math.max(...uprights))
    pen.write(brokenWhereWide(pen, title, style, column.width), style, { indent: column.at, width: column.width })
    return doc.y - top
  })
  doc.endMarkedContent()
  doc.y = top + Math.max(...heights) + PADDING
}
