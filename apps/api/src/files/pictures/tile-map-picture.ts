import { spansOf } from '@kartlaggning/schema/document/spans-of'
import type { OneMap, Tile, TileMap, TileTone } from '@kartlaggning/schema/document/tile-map'
import { ink, type Picture, type Shape } from './picture.ts'

const GAP = 10
const MOST_WIDE = 92
const RATIO = 0.4
const FRAME = 3.5
const HEAD = 18

/** The first of the maps, with its tiles in their places and a line between those that do something together. */
export function tileMapPictures({ maps: [map] }: TileMap, width: number): Picture[] {
  if (!map || map.tiles.length === 0) return []
  const grid = gridOf(map, width)
  const shapes: Shape[] = [
    { kind: 'label', text: map.name, x: 0, y: HEAD / 2, width, size: 9, isBold: true },
    ...map.bridges.flatMap(({ places }) =>
      bridgeShapes(
        map.tiles.filter(({ name }) => places.includes(name)),
        grid,
      ),
    ),
    ...map.tiles.flatMap((tile) => tileShapes(tile, map.framed.includes(tile.name), grid)),
  ]
  const rows = Math.max(...map.tiles.map(({ y }) => y)) + 1
  return [{ width, height: HEAD + GAP + rows * (grid.height + GAP), shapes }]
}

function gridOf({ tiles }: OneMap, width: number) {
  const columns = Math.max(...tiles.map(({ x }) => x)) + 1
  const wide = Math.min(MOST_WIDE, (width - GAP) / columns - GAP)
  const height = wide * RATIO
  return {
    wide,
    height,
    cornerOf: ({ x, y }: Pick<Tile, 'x' | 'y'>) => ({
      x: GAP / 2 + x * (wide + GAP),
      y: HEAD + GAP / 2 + y * (height + GAP),
    }),
  }
}

type Grid = ReturnType<typeof gridOf>

function bridgeShapes(tiles: readonly Tile[], { wide, height, cornerOf }: Grid): Shape[] {
  const ends = tiles.map(cornerOf).map(({ x, y }) => ({ x: x + wide / 2, y: y + height / 2 }))
  return spansOf(ends).map(([a, b]) => ({
    kind: 'line',
    from: [a.x, a.y],
    to: [b.x, b.y],
    stroke: ink.first,
    weight: 2,
  }))
}

const fills = { both: ink.first, one: ink.second, none: '#ffffff', unknown: ink.pale } as const satisfies Record<
  TileTone,
  string
>

/** Name and what it says; framed with a dashed line where it shares a problem that nothing joins. */
function tileShapes({ name, text, tone, ...at }: Tile, isFramed: boolean, { wide, height, cornerOf }: Grid): Shape[] {
  const { x, y } = cornerOf(at)
  const color = tone === 'both' ? '#ffffff' : ink.text
  const area = { x, y, width: wide, height }
  const size = Math.min(8, wide / 11)
  const around = { x: x - FRAME, y: y - FRAME, width: wide + 2 * FRAME, height: height + 2 * FRAME }
  const label = { kind: 'label' as const, x: x + 4, width: wide - 8, color }
  return [
    ...(isFramed ? [{ kind: 'box' as const, ...around, stroke: ink.text, isDashed: true }] : []),
    { kind: 'box', ...area, fill: fills[tone], stroke: ink.first },
    { ...label, text: name, y: y + height * 0.34, size, isBold: true },
    { ...label, text, y: y + height * 0.72, size: size * 0.9 },
  ]
}
