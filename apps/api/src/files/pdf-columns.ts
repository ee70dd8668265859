import { hyphenated } from '@kartlaggning/schema/document/hyphenated'
import { WHOLE_WORDS } from '@kartlaggning/schema/document/layout'
import { hasHead, type Table } from '@kartlaggning/schema/document/table'
import { cellLines } from './cell-lines.ts'
import { columnWidths } from './column-widths.ts'
import { TEXT, type Pen, type Style } from './pdf-pen.ts'

export interface ColumnOnPaper {
  /** From the left margin. */
  readonly at: number
  readonly width: number
}

/** How a table stands on a page. */
export interface Layout {
  readonly columns: readonly ColumnOnPaper[]
  /** Of its letters. */
  readonly size: number
}

/** A text with the places marked in which its words may be broken. */
const broken = (text: string) => text.split(' ').map(hyphenated).join(' ')

/** A text in which words that are wider than their column may be broken. */
export const brokenWhereWide = (pen: Pen, text: string, style: Style, width: number) =>
  text
    .split(' ')
    .map((word) => (pen.widthOf(word, style) > width ? hyphenated(word) : word))
    .join(' ')

const PART = /[\s\u00AD]+/
/** Under a title that stands upright signs are kept together by a narrow space, which is white too. */
const PART_UNDER_UPRIGHT = /[ \n\u00AD]+/

const GUTTER = 9
const SIZE = 9
/** Smaller letters are not read on paper. */
const SMALLEST = 6.5

/**
 * Columns side by side over the whole width, by their weights; none narrower than its longest word, in letters as small as
 * that takes, as far as there is room.
 */
export function layoutOf(pen: Pen, table: Table): Layout {
  const { columns, groups } = table
  const count = Math.max(columns.length, ...groups.flatMap((group) => group.rows.map((row) => row.length)))
  const weights = Array.from({ length: count }, (_, at) => columns[at]?.weight ?? 1)
  // Two columns have room for any word, and measuring them all takes its time.
  if (count <= 2) return placed(columnWidths(pen.width, weights, [0, 0]), hasHead(table) ? SIZE : TEXT)
  const words = weights.map((_, at) => widestWord(pen, table, at))
  const room = pen.width - count * GUTTER
  // What follows a word on its line, a space or a hyphen, has to have room there too.
  const after = pen.layout < WHOLE_WORDS ? 0 : pen.widthOf('-')
  const size = Math.min(SIZE, Math.max(SMALLEST, (TEXT * room) / (sum(words) + count * after)))
  const least = words.map((width) => ((width + after) * size) / TEXT + GUTTER)
  return placed(columnWidths(pen.width, weights, least), size)
}

const placed = (widths: readonly number[], size: number): Layout => ({
  columns: widths.map((width, at) => ({
    at: sum(widths.slice(0, at)),
    width: width - (widths.length > 1 ? GUTTER : 0),
  })),
  size,
})

function widestWord(pen: Pen, table: Table, at: number): number {
  const cells = table.groups.flatMap((group) => group.rows.map((row) => cellLines(row[at] ?? null).join(' ')))
  const names = at === 0 ? cells.map(broken) : cells
  const column = table.columns[at]
  const words = new Set(
    names.flatMap((text) => (column?.upright ? text.split(PART_UNDER_UPRIGHT) : partsOf(pen, text))),
  )
  const head = hasHead(table) && !column?.upright ? partsOf(pen, broken(column?.title ?? '')) : []
  return Math.max(
    0,
    ...[...words].map((word) => pen.widthOf(word)),
    ...head.map((word) => pen.widthOf(word, { font: 'bold' })),
  )
}

/** What stands on a line at the least; where a word is broken, with what is reckoned for the break: its mark and a hyphen. */
const partsOf = (pen: Pen, text: string) =>
  pen.layout < WHOLE_WORDS ? text.split(PART) : text.replaceAll('\u00AD', '\u00AD- ').split(/\s+/)

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
