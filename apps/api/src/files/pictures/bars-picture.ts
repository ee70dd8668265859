import type { Bar, BarPanel, Bars } from '@kartlaggning/schema/document/figure'
import { nameLines } from './name-lines.ts'
import { ink, inPictures, type Picture, type Shape } from './picture.ts'

const BAR = 11
const NAME_SHARE = 0.42
const COUNT = 96
const NAME_LINES = 2
const NAME_LINE = 11

type Line =
  | { readonly kind: 'title'; readonly title: string }
  | { readonly kind: 'row'; readonly full: number; readonly row: BarPanel['rows'][number] }

/** Bars beside their names, each with its count. */
export function barsPictures({ panels, wholeNames }: Bars, width: number): Picture[] {
  const lines = panels.flatMap(({ title, full, rows }): Line[] => [
    ...(title === null ? [] : [{ kind: 'title' as const, title }]),
    ...rows.map((row) => ({ kind: 'row' as const, full, row })),
  ])
  const inLines = wholeNames ? NAME_LINES : 1
  const namesOf = (row: BarPanel['rows'][number], y: number) =>
    nameLines({ kind: 'label', text: row.name, x: 0, y, width: width * NAME_SHARE - 8, size: 8.5 }, inLines)
  const heightOf = (line: Line) =>
    line.kind === 'title' ? 20 : Math.max(BAR * line.row.bars.length + 6, NAME_LINE * namesOf(line.row, 0).length)
  return inPictures(lines, { width, head: { height: 2, shapes: [] }, heightOf }, (line, y) =>
    line.kind === 'title'
      ? [{ kind: 'label', text: line.title, x: 0, y: y + 12, width, size: 9, isBold: true }]
      : [...namesOf(line.row, y + (BAR * line.row.bars.length) / 2), ...rowShapes(line, y, width)],
  )
}

function rowShapes({ full, row: { bars } }: Extract<Line, { kind: 'row' }>, y: number, width: number): Shape[] {
  const left = width * NAME_SHARE
  return bars.flatMap((bar, at) =>
    barShapes(bar, { y: y + at * BAR, left, full, room: width - left - COUNT, isSecond: at > 0 }),
  )
}

interface Place {
  readonly y: number
  readonly left: number
  readonly full: number
  readonly room: number
  readonly isSecond: boolean
}

function barShapes({ value, text, side, quiet }: Bar, { y, left, full, room, isSecond }: Place): Shape[] {
  const length = value === null ? 0 : (room * value) / Math.max(full, 1)
  const fill = quiet ? ink.rule : isSecond ? ink.second : ink.first
  const count = side ? `${side.short} ${text}` : text
  return [
    { kind: 'line', from: [left, y], to: [left, y + BAR], stroke: ink.quiet, weight: 0.6 },
    ...(length > 0 ? [{ kind: 'box' as const, x: left, y: y + 1.5, width: length, height: BAR - 3, fill }] : []),
    { kind: 'label', text: count, x: left + length + 5, y: y + BAR / 2, width: COUNT - 5, size: 8 },
  ]
}
