import { hasHead, type Table } from '@kartlaggning/schema/document/table'
import { cellLines } from './cell-lines.ts'
import type { Pen } from './pdf-pen.ts'

export interface ColumnOnPaper {
  /** From the left margin. */
  readonly at: number
  readonly width: number
}

const GUTTER = 12

/** Side by side over the whole width, by their weights; none narrower than its longest word, as far as there is room. */
export function columnsOf(pen: Pen, table: Table): ColumnOnPaper[] {
  const { columns, groups } = table
  const count = Math.max(columns.length, ...groups.flatMap((group) => group.rows.map((row) => row.length)))
  const gutter = count > 1 ? GUTTER : 0
  const weights = Array.from({ length: count }, (_, at) => columns[at]?.weight ?? 1)
  // Two columns have room for any word, and measuring them all takes its time.
  const least = weights.map((_, at) => (count > 2 ? widestWord(pen, table, at) + gutter : 0))
  const widths = shared(pen.width, weights, least)
  return widths.map((width, at) => ({ at: sum(widths.slice(0, at)), width: width - gutter }))
}

function widestWord(pen: Pen, table: Table, at: number): number {
  const cells = table.groups.flatMap((group) => group.rows.map((row) => cellLines(row[at] ?? null).join(' ')))
  const words = new Set(cells.flatMap((text) => text.split(/\s+/)))
  const head = hasHead(table) ? (table.columns[at]?.title.split(/\s+/) ?? []) : []
  return Math.max(
    0,
    ...[...words].map((word) => pen.widthOf(word)),
    ...head.map((word) => pen.widthOf(word, { font: 'bold' })),
  )
}

/** By weight, but whoever needs more gets it first, from the others. */
function shared(whole: number, weights: readonly number[], least: readonly number[]): number[] {
  if (sum(least) >= whole) return least.map((width) => (width * whole) / sum(least))
  const given = new Map<number, number>()
  for (;;) {
    const left = whole - sum([...given.values()])
    const open = weights.flatMap((weight, at) => (given.has(at) ? [] : [{ at, weight }]))
    const share = (weight: number) => (left * weight) / sum(open.map((it) => it.weight))
    const narrow = open.filter(({ at, weight }) => share(weight) < (least[at] ?? 0))
    if (narrow.length === 0) return weights.map((weight, at) => given.get(at) ?? share(weight))
    for (const { at } of narrow) given.set(at, least[at] ?? 0)
  }
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
