import type { About } from './about.ts'

/** The places of a county as tiles, one subject at a time. */
export interface TileMap {
  readonly kind: 'tile-map'
  /** What is chosen among; the first is shown to begin with. */
  readonly label: string
  readonly maps: readonly OneMap[]
}

export interface OneMap {
  readonly name: string
  readonly about?: About
  /** What it shows, in a sentence or more. */
  readonly summary: string
  readonly tiles: readonly Tile[]
  readonly bridges: readonly Bridge[]
  /** Tiles that share a dashed frame, by their names. */
  readonly framed: readonly string[]
  /** Said beside the map. */
  readonly lists: readonly { readonly title: string; readonly items: readonly string[] }[]
}

export interface Tile {
  readonly name: string
  readonly x: number
  readonly y: number
  readonly tone: TileTone
  /** The same in words. */
  readonly text: string
  readonly about?: About | null
}

export type TileTone = 'both' | 'one' | 'none' | 'unknown'

/** How each is drawn where there is no room for words. */
export const toneSigns = { both: '■', one: '▤', none: '□', unknown: '▨' } as const satisfies Record<TileTone, string>

/** Joins the places of the same thing. */
export interface Bridge {
  /** The letter that it has in the list beside; `null` for one without a name. */
  readonly letter: string | null
  /** Names of tiles. */
  readonly places: readonly string[]
}
