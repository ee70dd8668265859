import type { Steps, StepState } from '@kartlaggning/schema/document/figure'
import { ink, inPictures, type Picture, type Shape } from './picture.ts'

const HEAD = 30
const ROW = 15
const NAME_SHARE = 0.25

/** A row for each place, filled as far as each step has been reached. */
export function stepsPictures({ columns, rows, foot }: Steps, width: number): Picture[] {
  const left = width * NAME_SHARE
  const titles = columns.slice(1)
  const column = (width - left) / Math.max(titles.length, 1)
  const head: Shape[] = titles.flatMap(({ title }, at) =>
    inTwoLines(title, column).map((text, line): Shape => ({
      kind: 'label',
      text,
      x: left + at * column,
      y: 8 + line * 10,
      width: column - 6,
      size: 7.5,
      isBold: true,
    })),
  )
  const lines = [...rows, { name: foot.title, steps: null }]
  return inPictures(
    lines,
    { width, head: { height: HEAD, shapes: head }, heightOf: () => ROW },
    ({ name, steps }, y) => [
      { kind: 'label', text: name, x: 0, y: y + ROW / 2, width: left - 8, size: 8, isBold: steps === null },
      ...(steps
        ? steps.flatMap((step, at) =>
            stepShapes(step, { x: left + at * column, y: y + 2, width: column - 6, height: ROW - 5 }),
          )
        : foot.texts.map((text, at): Shape => ({
            kind: 'label',
            text,
            x: left + at * column,
            y: y + ROW / 2,
            width: column - 6,
            size: 8,
            isBold: true,
          }))),
    ],
  )
}

interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

function stepShapes({ filled }: StepState, area: Area): Shape[] {
  if (filled === null)
    return [
      { kind: 'box', ...area, stroke: ink.quiet, isDashed: true },
      {
        kind: 'label',
        text: '?',
        x: area.x,
        y: area.y + area.height / 2,
        width: area.width,
        size: 7.5,
        align: 'center',
      },
    ]
  return [
    ...(filled > 0 ? [{ kind: 'box' as const, ...area, width: area.width * filled, fill: ink.first }] : []),
    { kind: 'box', ...area, stroke: ink.first },
  ]
}

/** About as many letters as a line of the head has room for. */
function inTwoLines(title: string, column: number): string[] {
  const most = Math.floor(column / 4.3)
  const words = title.split(' ')
  const first = words.reduce(
    (line, word) => (line === '' || `${line} ${word}`.length <= most ? `${line} ${word}`.trim() : `${line}\n`),
    '',
  )
  const [line = ''] = first.split('\n')
  const rest = title.slice(line.length).trim()
  return rest ? [line, rest] : [line]
}
