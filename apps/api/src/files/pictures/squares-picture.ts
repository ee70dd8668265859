import type { Squares } from '@kartlaggning/schema/document/figure'
import { nameLines } from './name-lines.ts'
import { ink, type Picture, type Shape } from './picture.ts'

const HEAD = 34
const HEAD_OF_WHOLE_NAMES = 52
const ROW = 62
const NAME_SHARE = 0.26
const SUM = 56
const LARGEST = 46

/** Counts, each beside a square whose area is as large. */
export function squaresPictures({ columns, rows, sumTitle, sums, wholeNames }: Squares, width: number): Picture[] {
  const head = wholeNames ? HEAD_OF_WHOLE_NAMES : HEAD
  const lower = wholeNames ? 9 : 0
  const left = width * NAME_SHARE
  const column = (width - left - SUM) / Math.max(columns.length, 1)
  const most = Math.max(1, ...rows.flatMap(({ counts }) => counts))
  const bold = (text: string, x: number, y: number, room: number): Shape => ({
    kind: 'label',
    text,
    x,
    y,
    width: room,
    size: 9,
    isBold: true,
  })
  const small = (text: string, x: number, y: number, room: number): Shape[] =>
    nameLines({ kind: 'label', text, x, y: y + lower, width: room, size: 7.5, color: ink.quiet }, wholeNames ? 3 : 1)
  const rule = (y: number): Shape => ({ kind: 'line', from: [0, y], to: [width, y], stroke: ink.rule, weight: 0.6 })
  const shapes: Shape[] = [
    ...columns.flatMap(({ title, explanation }, at) => [
      bold(title, left + at * column, 8, column - 8),
      ...small(explanation, left + at * column, 20, column - 8),
    ]),
    bold(sumTitle, width - SUM, 8, SUM),
    ...rows.flatMap(({ head: name, counts, sum }, at) => {
      const y = head + at * ROW
      return [
        rule(y - 2),
        bold(name.title, 0, y + ROW / 2 - 6, left - 8),
        ...small(name.explanation, 0, y + ROW / 2 + 6, left - 8),
        ...counts.flatMap((count, place): Shape[] => {
          const side = LARGEST * Math.sqrt(count / most)
          const x = left + place * column
          return [
            bold(String(count), x, y + ROW / 2, 26),
            ...(count > 0
              ? [
                  {
                    kind: 'box' as const,
                    x: x + 30,
                    y: y + (ROW - side) / 2,
                    width: side,
                    height: side,
                    fill: ink.first,
                  },
                ]
              : []),
          ]
        }),
        bold(String(sum), width - SUM, y + ROW / 2, SUM),
      ]
    }),
  ]
  const foot = head + rows.length * ROW
  const sumsShown = sums.map((sum, at) => bold(String(sum), left + at * column, foot + 10, column))
  return [
    { width, height: foot + 22, shapes: [...shapes, rule(foot), bold(sumTitle, 0, foot + 10, left), ...sumsShown] },
  ]
}
