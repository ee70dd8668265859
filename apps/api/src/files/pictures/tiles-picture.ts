import type { Cover } from '@kartlaggning/schema/document/document'
import { nameLines } from './name-lines.ts'
import { ink, type Picture, type Shape } from './picture.ts'

const TILE = { width: 72, height: 34, gap: 3 } as const
const BOX = 22

/** A tile for each place, the left half the one side's and the right half the other's: empty where nobody has answered. */
export function tilesPicture({ tiles }: NonNullable<Cover['tiles']>, width: number): Picture {
  const perRow = Math.max(1, Math.min(tiles.length, Math.floor((width + TILE.gap) / (TILE.width + TILE.gap))))
  const shapes = tiles.flatMap(({ name, answered }, at): Shape[] => {
    const x = 1 + (at % perRow) * (TILE.width + TILE.gap)
    const y = 1 + Math.floor(at / perRow) * (TILE.height + TILE.gap)
    const half = TILE.width / 2
    return [
      ...answered.map((has, side): Shape => ({
        kind: 'box',
        x: x + side * half,
        y,
        width: half,
        height: BOX,
        stroke: ink.first,
        ...(has && { fill: side === 0 ? ink.first : ink.second }),
      })),
      ...nameLines({ kind: 'label', text: name, x, y: y + BOX + 6, width: TILE.width, size: 6.5 }, 1),
    ]
  })
  return { width, height: 2 + Math.ceil(tiles.length / perRow) * (TILE.height + TILE.gap), shapes }
}
