import { languageTag } from '@kartlaggning/schema/document/dates'
import { hasHead, type Cell, type Column, type Table as TableOfDocument } from '@kartlaggning/schema/document/table'
import type { Language } from '@kartlaggning/schema/text'
import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx'
import { cellLines } from './cell-lines.ts'

/** What a line of text is as wide as, between the margins of the page. */
const WIDTH = 9638

/** The first column most often has the longest texts. */
const NAME_WEIGHT = 1.6
/** Columns that leave no room for that. */
const MANY = 7

const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const RULE = { style: BorderStyle.SINGLE, size: 4, color: 'C9D3DA' }
const BORDERS = {
  top: RULE,
  bottom: RULE,
  insideHorizontal: RULE,
  left: NO_LINE,
  right: NO_LINE,
  insideVertical: NO_LINE,
}

/** A table whose head stands again on each page, and whose rows are not cut in two. */
export function tableOf(table: TableOfDocument, language: Language): Table {
  const { columns, groups } = table
  const weights = columns.map(
    ({ weight }, at) => weight ?? (at === 0 && columns.length > 2 && columns.length < MANY ? NAME_WEIGHT : 1),
  )
  const sum = weights.reduce((total, weight) => total + weight, 0)
  const bodyRows = groups.flatMap(({ title, rows }) => [
    ...(title === null ? [] : [groupRow(title, columns.length)]),
    ...rows.map((row) => rowOf(row, columns, language)),
  ])
  return new Table({
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths: weights.map((weight) => Math.floor((WIDTH * weight) / sum)),
    layout: TableLayoutType.FIXED,
    borders: BORDERS,
    rows: hasHead(table) ? [headRow(columns), ...bodyRows] : bodyRows,
  })
}

const headRow = (columns: readonly Column[]) =>
  new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ title }) => cellWith([textLine(title, { bold: true })])),
  })

const groupRow = (title: string, columns: number) =>
  new TableRow({ cantSplit: true, children: [cellWith([textLine(title, { bold: true })], columns)] })

const rowOf = (row: readonly Cell[], columns: readonly Column[], language: Language) =>
  new TableRow({
    cantSplit: true,
    children: row.map((cell, at) =>
      cellWith(
        cellLines(cell).map((line) => textLine(line, { align: columns[at]?.align, tag: tagOf(cell, language) })),
      ),
    ),
  })

const tagOf = (cell: Cell, language: Language) =>
  cell !== null && typeof cell === 'object' && cell.language && cell.language !== language
    ? languageTag[cell.language]
    : undefined

interface Looks {
  readonly bold?: boolean
  readonly align?: Column['align']
  readonly tag?: string | undefined
}

const alignments = { start: AlignmentType.START, end: AlignmentType.END, center: AlignmentType.CENTER } as const

const textLine = (text: string, { bold = false, align, tag }: Looks = {}) =>
  new Paragraph({
    spacing: { after: 0 },
    ...(align && { alignment: alignments[align] }),
    children: [new TextRun({ text, bold, size: 19, ...(tag && { language: { value: tag } }) })],
  })

const cellWith = (children: Paragraph[], columnSpan?: number) =>
  new TableCell({
    verticalAlign: VerticalAlign.CENTER,
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    ...(columnSpan && { columnSpan }),
    children,
  })
