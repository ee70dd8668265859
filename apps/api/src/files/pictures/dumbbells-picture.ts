import type { DumbbellRow, Dumbbells } from '@kartlaggning/schema/document/figure'
import { nameLines } from './name-lines.ts'
import { ink, inPictures, type Picture, type Shape } from './picture.ts'

const ROW = 20
const HEAD = 26
const HEAD_OF_WHOLE_NAMES = 32
const NAME_SHARE = 0.36
const LAST = 64
const VALUE = 30
const MARK = 5.5

/** On a scale, what one side says and what the other does, and the way between them. */
export function dumbbellsPictures(dumbbells: Dumbbells, width: number): Picture[] {
  const { scale, sides, rows, lastColumn, wholeNames } = dumbbells
  const headHeight = wholeNames ? HEAD_OF_WHOLE_NAMES : HEAD
  const top = wholeNames ? headHeight / 2 - 2 : 12
  const columns = columnsIn(width, scale.length)
  const head: Shape[] = [
    ...scale.flatMap((text, at): Shape[] => {
      const step = columns.at(1) - columns.at(0)
      const x = columns.at(at) - step / 2
      const size = wholeNames ? 6.5 : 7.5
      return nameLines(
        { kind: 'label', text, x, y: top, width: step, size, align: 'center', color: ink.quiet },
        wholeNames ? 3 : 1,
      )
    }),
    ...sides.map(({ short }, side): Shape => ({
      kind: 'label',
      text: short,
      x: columns.values + side * VALUE,
      y: top,
      width: VALUE,
      size: 8,
      align: 'right',
      isBold: true,
    })),
    { kind: 'label', text: lastColumn, x: columns.last, y: top, width: LAST - 8, size: 8, isBold: true },
    { kind: 'line', from: [0, headHeight - 4], to: [width, headHeight - 4], stroke: ink.quiet, weight: 0.6 },
  ]
  return inPictures(rows, { width, head: { height: headHeight, shapes: head }, heightOf: () => ROW }, (row, y) =>
    rowShapes(row, { y: y + ROW / 2, columns, dumbbells }),
  )
}

function columnsIn(width: number, steps: number) {
  const left = width * NAME_SHARE + 24
  const right = width - LAST - 2 * VALUE - 24
  return {
    name: width * NAME_SHARE,
    at: (value: number) => left + ((right - left) * value) / Math.max(steps - 1, 1),
    values: width - LAST - 2 * VALUE,
    last: width - LAST + 8,
  }
}

interface Place {
  readonly y: number
  readonly columns: ReturnType<typeof columnsIn>
  readonly dumbbells: Dumbbells
}

function rowShapes(
  { name, at, last }: DumbbellRow,
  { y, columns, dumbbells: { scale, sides, wholeNames } }: Place,
): Shape[] {
  const [one, other] = at.map(({ value }) => columns.at(value)) as [number, number]
  return [
    ...nameLines({ kind: 'label', text: name, x: 0, y, width: columns.name, size: 8.5 }, wholeNames ? 2 : 1),
    { kind: 'line', from: [columns.at(0), y], to: [columns.at(scale.length - 1), y], stroke: ink.rule, weight: 0.7 },
    ...scale.map((_, step): Shape => ({
      kind: 'line',
      from: [columns.at(step), y - 3],
      to: [columns.at(step), y + 3],
      stroke: ink.rule,
      weight: 0.7,
    })),
    { kind: 'line', from: [one, y], to: [other, y], stroke: ink.second, weight: 2.4 },
    {
      kind: 'box',
      x: other - MARK,
      y: y - MARK,
      width: 2 * MARK,
      height: 2 * MARK,
      fill: '#ffffff',
      stroke: ink.first,
    },
    {
      kind: 'label',
      text: sides[1].short,
      x: other - MARK,
      y,
      width: 2 * MARK,
      size: 6.5,
      align: 'center',
      isBold: true,
      color: ink.first,
    },
    { kind: 'circle', x: one, y, radius: MARK, fill: ink.first },
    {
      kind: 'label',
      text: sides[0].short,
      x: one - MARK,
      y,
      width: 2 * MARK,
      size: 6.5,
      align: 'center',
      isBold: true,
      color: '#ffffff',
    },
    ...at.map(({ text }, side): Shape => ({
      kind: 'label',
      text,
      x: columns.values + side * VALUE,
      y,
      width: VALUE,
      size: 8,
      align: 'right',
    })),
    { kind: 'label', text: last, x: columns.last, y, width: LAST - 8, size: 8 },
  ]
}
