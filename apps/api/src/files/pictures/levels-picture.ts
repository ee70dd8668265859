import type { Levels } from '@kartlaggning/schema/document/figure'
import { ink, inPictures, type Picture, type Shape } from './picture.ts'

type Row = Levels['rows'][number]

const NAME_SHARE = 0.26
const LINE = 15
const SQUARE = 7
const MOST_SQUARES = 30

/** A line for each level, with a square for everyone there; one's own is filled. */
export function levelsPictures({ rows }: Levels, width: number): Picture[] {
  const left = width * NAME_SHARE
  const heightOf = ({ levels, remark }: Row) => (levels.length + (remark === null ? 0 : 1)) * LINE + 8
  return inPictures(rows, { width, head: { height: 4, shapes: [] }, heightOf }, ({ name, note, levels, remark }, y) => [
    { kind: 'line', from: [0, y], to: [width, y], stroke: ink.rule, weight: 0.5 },
    label(name, { x: 0, y: y + LINE / 2 + 2, width: left - 8, isBold: true }),
    ...(note ? [label(note, { x: 0, y: y + LINE * 1.4, width: left - 8, color: ink.quiet })] : []),
    ...levels.flatMap((level, at) => levelShapes(level, left, y + at * LINE + LINE / 2 + 2, width)),
    ...(remark === null
      ? []
      : [
          label(remark, { x: left, y: y + levels.length * LINE + LINE / 2 + 2, width: width - left, color: ink.quiet }),
        ]),
  ])
}

function levelShapes(level: Row['levels'][number], left: number, y: number, width: number): Shape[] {
  const { count, text, isOwn, here, isQuiet } = level
  const shown = Math.min(count, MOST_SQUARES)
  const squares = Array.from({ length: shown }, (_, at): Shape => {
    const area = { x: left + at * (SQUARE + 2), y: y - SQUARE / 2, width: SQUARE, height: SQUARE }
    if (isQuiet) return { kind: 'box', ...area, stroke: ink.quiet, isDashed: true }
    return isOwn && at === 0
      ? { kind: 'box', ...area, fill: ink.first, stroke: ink.first }
      : { kind: 'box', ...area, stroke: ink.second }
  })
  const x = left + Math.max(shown, 10) * (SQUARE + 2) + 6
  const words = [`${count} ${text}`, here].filter(Boolean).join(' – ')
  return [...squares, label(words, { x, y, width: width - x, isBold: isOwn })]
}

const label = (text: string, of: { x: number; y: number; width: number; isBold?: boolean; color?: string }): Shape => ({
  kind: 'label',
  text,
  size: 8.5,
  ...of,
})
