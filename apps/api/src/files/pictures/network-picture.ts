import type { Hub, Network } from '@kartlaggning/schema/document/network'
import { nameLines } from './name-lines.ts'
import { ink, inPictures, type Picture, type Shape } from './picture.ts'

const ROW = 22
const BAR = 10
const NAME_SHARE = 0.38
const COUNT = 76

/** A bar for each, as long as it has ties: those that both say, those that one says, and as far as there may be more. */
export function networkPictures({ hubs, places }: Network, width: number): Picture[] {
  const left = width * NAME_SHARE
  const unit = (width - left - COUNT) / Math.max(places.length, 1)
  return inPictures(hubs, { width, head: { height: 2, shapes: [] }, heightOf: () => ROW }, (hub, y) => {
    const middle = y + ROW / 2
    const [both, one, open] = lengthsOf(hub, places)
    const bar = (from: number, length: number, looks: object): Shape[] =>
      length === 0
        ? []
        : [{ kind: 'box', x: left + from * unit, y: middle - BAR / 2, width: length * unit, height: BAR, ...looks }]
    return [
      ...nameLines({ kind: 'label', text: hub.name, x: 0, y: middle, width: left - 8, size: 8.5 }, 2),
      { kind: 'line', from: [left, y + 2], to: [left, y + ROW - 2], stroke: ink.quiet, weight: 0.6 },
      ...bar(0, both, { fill: ink.first }),
      ...bar(both, one, { stroke: ink.first, isDashed: true }),
      ...bar(both + one, open, { fill: ink.pale }),
      {
        kind: 'label',
        text: hub.count,
        x: left + (both + one + open) * unit + 5,
        y: middle,
        width: COUNT - 5,
        size: 8,
      },
    ]
  })
}

function lengthsOf({ ties }: Hub, places: Network['places']): readonly [both: number, one: number, open: number] {
  const both = ties.filter(({ saidBy }) => saidBy === 'both').length
  const tied = new Set(ties.map(({ place }) => place))
  return [both, ties.length - both, places.filter(({ name, isOpen }) => isOpen && !tied.has(name)).length]
}
