import type { Bridge, OneMap, Tile } from '@kartlaggning/schema/document/tile-map'
import { useId } from 'react'
import { useLeadsToAnswers, ValueLink } from './value-link.tsx'
import { spansOf } from '@kartlaggning/schema/document/spans-of'

const WIDTH = 164
const HEIGHT = 60
const GAP = 20
const FRAME = 7

const cornerOf = ({ x, y }: Pick<Tile, 'x' | 'y'>) => ({ x: GAP + x * (WIDTH + GAP), y: GAP + y * (HEIGHT + GAP) })

interface MapPictureProps {
  readonly map: OneMap
  /** Says what it shows to whoever cannot see it. */
  readonly label: string
}

/** Tiles in their places, with a bridge between those that do something together. */
export function MapPicture({ map: { tiles, bridges, framed, about }, label }: MapPictureProps) {
  const hatch = useId()
  const columns = Math.max(0, ...tiles.map(({ x }) => x)) + 1
  const rows = Math.max(0, ...tiles.map(({ y }) => y)) + 1
  const width = GAP + columns * (WIDTH + GAP)
  return (
    <svg
      viewBox={`0 0 ${width} ${GAP + rows * (HEIGHT + GAP)}`}
      style={{ maxInlineSize: `${width}px`, minInlineSize: `${columns * 9}rem` }}
      role={useLeadsToAnswers() ? 'group' : 'img'}
      aria-label={label}
    >
      <pattern id={hatch} width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line className="tile-map__hatch" x1={0} y1={0} x2={0} y2={6} />
      </pattern>
      {bridges.map((bridge, at) => (
        <BridgeOf key={at} bridge={bridge} at={at} tiles={tiles} />
      ))}
      {tiles.map((tile) => (
        <ValueLink key={tile.name} about={about ? [about, tile.about] : null}>
          <TileOf tile={tile} isFramed={framed.includes(tile.name)} hatch={hatch} />
        </ValueLink>
      ))}
      {tiles.map((tile) => (
        <Letters key={tile.name} tile={tile} letters={lettersOf(tile, bridges)} />
      ))}
    </svg>
  )
}

interface TileOfProps {
  readonly tile: Tile
  readonly isFramed: boolean
  /** Of the pattern for what is not known. */
  readonly hatch: string
}

function TileOf({ tile: { name, text, tone, ...place }, isFramed, hatch }: TileOfProps) {
  const { x, y } = cornerOf(place)
  const fill = tone === 'unknown' ? `url(#${hatch})` : undefined
  return (
    <g data-tone={tone}>
      {isFramed && (
        <rect
          className="tile-map__frame"
          x={x - FRAME}
          y={y - FRAME}
          width={WIDTH + 2 * FRAME}
          height={HEIGHT + 2 * FRAME}
          rx={6}
        />
      )}
      <rect className="tile-map__ground" x={x} y={y} width={WIDTH} height={HEIGHT} rx={4} />
      <rect className="tile-map__tile" x={x} y={y} width={WIDTH} height={HEIGHT} rx={4} fill={fill} />
      <text className="tile-map__name" x={x + 10} y={y + 25} lang="sv">
        {name}
      </text>
      <text x={x + 10} y={y + 45}>
        {text}
      </text>
    </g>
  )
}

interface BridgeOfProps {
  readonly bridge: Bridge
  readonly at: number
  readonly tiles: readonly Tile[]
}

/** Under the tiles, so that it is seen between them; several between the same tiles lie beside each other. */
function BridgeOf({ bridge: { letter, places }, at, tiles }: BridgeOfProps) {
  const aside = ((at % 5) - 2) * 9
  const ends = tiles
    .filter(({ name }) => places.includes(name))
    .map((tile) => ({ x: cornerOf(tile).x + WIDTH / 2 + aside, y: cornerOf(tile).y + HEIGHT / 2 + aside }))
  return (
    <g className="tile-map__bridge" data-named={letter === null ? undefined : ''}>
      {spansOf(ends).map(([a, b], index) => (
        <line key={index} x1={a.x} y1={a.y} x2={b.x} y2={b.y} />
      ))}
    </g>
  )
}

const lettersOf = ({ name }: Tile, bridges: readonly Bridge[]) =>
  bridges.flatMap(({ letter, places }) => (letter !== null && places.includes(name) ? [letter] : []))

/** On the upper edge of a tile, what it takes part in. */
const Letters = ({ tile, letters }: { readonly tile: Tile; readonly letters: readonly string[] }) => (
  <g className="tile-map__letters">
    {letters.map((letter, at) => (
      <g key={letter} transform={`translate(${cornerOf(tile).x + WIDTH - 16 - at * 22} ${cornerOf(tile).y})`}>
        <circle r={10} />
        <text textAnchor="middle" dominantBaseline="central">
          {letter}
        </text>
      </g>
    ))}
  </g>
)
