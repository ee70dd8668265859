import { languageTag } from '@kartlaggning/schema/document/dates'
import { hyphenated } from '@kartlaggning/schema/document/hyphenated'
import { hasHead, type Cell, type Column, type Table as TableOfDocument } from '@kartlaggning/schema/document/table'
import type { Language } from '@kartlaggning/schema/text'
import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  Paragraph,
  SoftHyphen,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextDirection,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx'
import { baseDirection } from './base-direction.ts'
import { cellLines } from './cell-lines.ts'
import { columnWidths } from './column-widths.ts'

/** What a line of text is as wide as, between the margins of the page. */
const WIDTH = 9638

/** The first column most often has the longest texts. */
const NAME_WEIGHT = 1.6
/** Columns that leave no room for that. */
const MANY = 7

/** In half points. Smaller letters are not read on paper. */
const SIZE = 19
const SMALLEST = 16
/** A letter of that size, as wide as most are, and what stands beside the text of a cell. */
const LETTER = 118
const MARGINS = 160
/** How much wider bold letters are. */
const BOLD = 1.25

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
  const places = placesOf(weights, longest(table))
  const bodyRows = groups.flatMap(({ title, rows }) => [
    ...(title === null ? [] : [groupRow(title, places)]),
    ...rows.map((row) => rowOf(row, columns, places, language)),
  ])
  return new Table({
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths: places.map(({ width }) => Math.floor(width)),
    layout: TableLayoutType.FIXED,
    borders: BORDERS,
    rows: hasHead(table) ? [headRow(columns, places), ...bodyRows] : bodyRows,
  })
}

/** A column, and how large its letters are. */
interface Place {
  readonly width: number
  readonly size: number
}

/** Words are whole where there is room for that; where not even their parts have room, the letters are smaller. */
function placesOf(weights: readonly number[], { words, parts }: ReturnType<typeof longest>): readonly Place[] {
  const size = Math.max(SMALLEST, Math.min(SIZE, Math.floor((SIZE * WIDTH) / sum(parts))))
  const least = parts.map((width) => (width * size) / SIZE)
  for (const at of least
    .keys()
    .toArray()
    .toSorted((a, b) => (words[a] ?? 0) - (words[b] ?? 0))) {
    const whole = ((words[at] ?? 0) * size) / SIZE
    if (sum(least) - (least[at] ?? 0) + whole <= WIDTH) least[at] = whole
  }
  return columnWidths(WIDTH, weights, least).map((width) => ({ width, size }))
}

const sum = (widths: readonly number[]) => widths.reduce((total, width) => total + width, 0)
const broken = (text: string) => text.split(' ').map(hyphenated).join(' ')

/** How wide the longest word of each column is, and the longest part of one. */
function longest({ columns, groups }: TableOfDocument) {
  const widest = (at: number, of: (text: string) => string) => {
    const cells = groups.flatMap(({ rows }) => rows.flatMap((row) => cellLines(row[at] ?? null)))
    const lengths = (text: string) =>
      of(text)
        .split(columns[at]?.upright ? /[ \u00AD]+/ : /[\s\u00AD]+/)
        .map((it) => it.length)
    return (
      Math.max(
        ...headOf(columns[at])
          .flatMap(lengths)
          .map((it) => it * BOLD),
        ...cells.flatMap(lengths),
      ) *
        LETTER +
      MARGINS
    )
  }
  return {
    words: columns.map((_, at) => widest(at, (text) => text)),
    parts: columns.map((_, at) => widest(at, broken)),
  }
}

/** A title that is written from below and up is as high as it is long. */
const headOf = (column: Column | undefined) => (column && !column.upright ? [column.title] : [])

/** Word has a sign of its own for where a word may be broken. */
const breakable = (text: string, { width, size }: Place) =>
  text
    .split(' ')
    .map((word) => (word.length * LETTER * size > (width - MARGINS) * SIZE ? hyphenated(word) : word))
    .join(' ')
    .split('\u00AD')
    .flatMap((part, at) => (at === 0 ? [part] : [new SoftHyphen(), part]))

const headRow = (columns: readonly Column[], places: readonly Place[]) =>
  new TableRow({
    tableHeader: true,
    cantSplit: true,
    ...(columns.some((it) => it.upright) && { height: { value: heightOf(columns, places), rule: HeightRule.ATLEAST } }),
    children: columns.map(({ title, upright }, at) =>
      upright
        ? cellWith(
            [textLine(title, { bold: true, keepNext: true, place: { ...(places[at] ?? ACROSS), width: WIDTH } })],
            undefined,
            UPWARDS,
          )
        : cellWith([textLine(title, { bold: true, keepNext: true, place: places[at] })]),
    ),
  })

const UPWARDS = TextDirection.BOTTOM_TO_TOP_LEFT_TO_RIGHT

/** Of the longest of the titles that are written from below and up. */
const heightOf = (columns: readonly Column[], places: readonly Place[]) =>
  Math.ceil(
    Math.max(
      ...columns.flatMap(({ title, upright }, at) =>
        upright ? [(title.length * LETTER * BOLD * (places[at]?.size ?? SIZE)) / SIZE + MARGINS] : [],
      ),
    ),
  )

const groupRow = (title: string, { length }: readonly Place[]) =>
  new TableRow({ cantSplit: true, children: [cellWith([textLine(title, { bold: true, keepNext: true })], length)] })

const rowOf = (row: readonly Cell[], columns: readonly Column[], places: readonly Place[], language: Language) =>
  new TableRow({
    cantSplit: true,
    children: row.map((cell, at) =>
      cellWith(
        cellLines(cell).map((line) =>
          textLine(line, { align: columns[at]?.align, tag: tagOf(cell, language), place: places[at] }),
        ),
      ),
    ),
  })

const tagOf = (cell: Cell, language: Language) =>
  cell !== null && typeof cell === 'object' && cell.language && cell.language !== language
    ? languageTag[cell.language]
    : undefined

interface Looks {
  readonly bold?: boolean
  /** A head is never left alone at the foot of a page. */
  readonly keepNext?: boolean
  readonly align?: Column['align']
  readonly tag?: string | undefined
  readonly place?: Place | undefined
}

const ACROSS: Place = { width: WIDTH, size: SIZE }

const alignments = { start: AlignmentType.START, end: AlignmentType.END, center: AlignmentType.CENTER } as const

function textLine(text: string, { bold = false, keepNext = false, align, tag, place = ACROSS }: Looks = {}) {
  const rightToLeft = baseDirection(text) === 'rtl'
  return new Paragraph({
    spacing: { after: 0 },
    ...(keepNext && { keepNext }),
    ...(align && { alignment: alignments[align] }),
    ...(rightToLeft && { bidirectional: true }),
    children: [
      new TextRun({
        children: breakable(text, place),
        bold,
        size: place.size,
        ...(rightToLeft && { rightToLeft }),
        ...(tag && { language: { value: tag } }),
      }),
    ],
  })
}

const cellWith = (children: Paragraph[], columnSpan?: number, textDirection?: typeof UPWARDS) =>
  new TableCell({
    ...(textDirection && { textDirection }),
    verticalAlign: VerticalAlign.CENTER,
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    ...(columnSpan && { columnSpan }),
    children,
  })
