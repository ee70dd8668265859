import { hyphenated } from '@kartlaggning/schema/document/hyphenated'
import { spansOf } from '@kartlaggning/schema/document/spans-of'
import { toneSigns, type OneMap, type Tile, type TileMap, type TileTone } from '@kartlaggning/schema/document/tile-map'
import { ink, type Picture, type Shape } from './picture.ts'

const GAP = 10
const MOST_WIDE = 92
const RATIO = 0.4
/** Where words beside a name would be too small to read. */
const LEAST_WIDE = 68
const CROWDED = {
  gap: 6,
  height: 30,
  letter: 0.62,
  sizeIn: (wide: number) => Math.min(7.5, Math.max(6.2, wide / 8)),
} as const
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
  return [{ width, height: HEAD + grid.gap + rows * (grid.height + grid.gap), shapes }]
}

function gridOf({ tiles }: OneMap, width: number) {
  const columns = Math.max(...tiles.map(({ x }) => x)) + 1
  const wideWith = (gap: number) => Math.min(MOST_WIDE, (width - gap) / columns - gap)
  const isCrowded = wideWith(GAP) < LEAST_WIDE
  const gap = isCrowded ? CROWDED.gap : GAP
  const wide = wideWith(gap)
  const height = isCrowded ? CROWDED.height : wide * RATIO
  return {
    isCrowded,
    gap,
    wide,
    height,
    cornerOf: ({ x, y }: Pick<Tile, 'x' | 'y'>) => ({
      x: gap / 2 + x * (wide + gap),
      y: HEAD + gap / 2 + y * (height + gap),
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
function tileShapes(tile: Tile, isFramed: boolean, grid: Grid): Shape[] {
  const { wide: width, height, cornerOf, gap } = grid
  const { x, y } = cornerOf(tile)
  const frame = (FRAME * gap) / GAP
  const around = { x: x - frame, y: y - frame, width: width + 2 * frame, height: height + 2 * frame }
  return [
    ...(isFramed ? [{ kind: 'box' as const, ...around, stroke: ink.text, isDashed: true }] : []),
    { kind: 'box', x, y, width, height, fill: fills[tile.tone], stroke: ink.first },
    ...(grid.isCrowded ? crowdedLabels(tile, grid) : labels(tile, grid)),
  ]
}

const colorOn = ({ tone }: Tile) => (tone === 'both' ? '#ffffff' : ink.text)

function labels({ name, text, ...tile }: Tile, { wide, height, cornerOf }: Grid): Shape[] {
  const { x, y } = cornerOf(tile)
  const size = Math.min(8, wide / 11)
  const label = { kind: 'label' as const, x: x + 4, width: wide - 8, color: colorOn({ name, text, ...tile }) }
  return [
    { ...label, text: name, y: y + height * 0.34, size, isBold: true },
    { ...label, text, y: y + height * 0.72, size: size * 0.9 },
  ]
}

/** A name over as many lines as it takes, and the sign of what the legend says. */
function crowdedLabels(tile: Tile, { wide, cornerOf }: Grid): Shape[] {
  const { x, y } = cornerOf(tile)
  const size = CROWDED.sizeIn(wide)
  const label = { kind: 'label' as const, x: x + 2, width: wide - 2, color: colorOn(tile), size }
  const lines = [...linesOf(tile.name, Math.floor(label.width / (size * CROWDED.letter))), toneSigns[tile.tone]]
  return lines.map((text, at) => ({ ...label, text, y: y + 6 + at * (size + 2.4), isBold: at < lines.length - 1 }))
}

/** At most two. */
function linesOf(name: string, letters: number): readonly string[] {
  if (name.length <= letters) return [name]
  const parts = hyphenated(name).split(/(?<=\u00AD|[ -])/u)
  const fitting = parts.findLastIndex((_, at) => parts.slice(0, at).join('').length <= letters)
  const at = Math.max(1, fitting)
  const [first, rest] = [parts.slice(0, at).join(''), parts.slice(at).join('').replaceAll('\u00AD', '')]
  return rest === ''
    ? [name]
    : [
        first
          .replace(/\u00AD$/, '-')
          .replaceAll('\u00AD', '')
          .trim(),
        rest,
      ]
}
