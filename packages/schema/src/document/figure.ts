import type { About } from './about.ts'
import type { Network } from './network.ts'
import type { TileMap } from './tile-map.ts'
import type { Caption, Column, RowGroup, Side, Table, WayToAnswers } from './table.ts'

/** A picture of data, with the table it is drawn from. */
export interface Figure {
  readonly kind: 'figure'
  readonly caption: Caption
  /** Says what the picture shows to whoever cannot see it. */
  readonly alternative: string
  readonly drawing: Drawing
  readonly table: Table
  /** Says where a file has the table, when not under the picture. */
  readonly tableElsewhere?: string
  /** Where the answers behind it can be read, for those who may. */
  readonly evidence?: WayToAnswers
}

/** One kind for each way of drawing; a renderer that lacks one shows the table. */
export type Drawing = HeatMap | Bars | Dumbbells | Squares | Steps | Levels | Network | TileMap

/** A row for each thing, a column for each place, and in each cell what two sides say, with a mark between them where they differ. */
export interface HeatMap {
  readonly kind: 'heat-map'
  /** In a file the names of places that are many stand upright, so that it has fewer pages. */
  readonly upright?: boolean
  readonly columns: readonly Column[]
  readonly groups: readonly RowGroup[]
}

/** Bars from nought, as long as what they count; those of the two sides of a row close together. */
export interface Bars {
  readonly kind: 'bars'
  /** In a file a name that one line has no room for goes on in the next; else it ends in three dots. */
  readonly wholeNames?: boolean
  readonly panels: readonly BarPanel[]
}

export interface BarPanel {
  readonly title: string | null
  /** What a bar of full length counts. */
  readonly full: number
  readonly rows: readonly BarRow[]
}

export interface BarRow {
  readonly name: string
  readonly bars: readonly Bar[]
  readonly about?: About
}

export interface Bar {
  /** `null`: not known, which is no nought. */
  readonly value: number | null
  /** The count as it is written: "8 av 9". */
  readonly text: string
  readonly side?: Side
  /** Not known, or not done: never as loud as what is. */
  readonly quiet?: boolean
  readonly about?: About | null
}

/** On a scale, what one side says and what the other does, and the way between them. */
export interface Dumbbells {
  readonly kind: 'dumbbells'
  /** As those of bars. */
  readonly wholeNames?: boolean
  readonly sides: readonly [Side, Side]
  /** What each whole step is called, from nought. */
  readonly scale: readonly string[]
  readonly rows: readonly DumbbellRow[]
  readonly lastColumn: string
}

export interface DumbbellRow {
  readonly name: string
  /** Where each side lies, and how that is written. */
  readonly at: readonly [Point, Point]
  readonly last: string
  readonly about?: About
}

interface Point {
  readonly value: number
  readonly text: string
  readonly about?: About
}

/** Squares as large as what they count, each row and column with its sum. */
export interface Squares {
  readonly kind: 'squares'
  /** As those of bars. */
  readonly wholeNames?: boolean
  readonly columns: readonly SquareHead[]
  readonly rows: readonly { readonly head: SquareHead; readonly counts: readonly number[]; readonly sum: number }[]
  readonly sumTitle: string
  readonly sums: readonly number[]
  /** What else the sum of a row, and of a column, is about. */
  readonly aboutSums?: { readonly row: About; readonly column: About }
}

interface SquareHead {
  readonly title: string
  readonly explanation: string
  readonly about?: About
}

/** A row for each place, and how far it has come on each step. */
export interface Steps {
  readonly kind: 'steps'
  readonly columns: readonly Column[]
  readonly rows: readonly { readonly name: string; readonly steps: readonly StepState[]; readonly about?: About }[]
  /** Under each column, how many have come all the way. */
  readonly foot: { readonly title: string; readonly texts: readonly string[] }
}

export interface StepState {
  /** How much of it is filled: all, half or nothing; `null` is not known. */
  readonly filled: 1 | 0.5 | 0 | null
  /** All that it says. */
  readonly text: string
  readonly about?: About | null
}

/** A row for each part of the work, and in each level a square for everyone there, one's own filled: no order among them. */
export interface Levels {
  readonly kind: 'levels'
  readonly rows: readonly {
    readonly name: string
    /** What belongs to one's own answer: "uppdaterad december 2024". */
    readonly note: string | null
    readonly levels: readonly Level[]
    /** Said beside the levels: why there are no others to compare with. */
    readonly remark: string | null
  }[]
}

interface Level {
  readonly text: string
  readonly count: number
  readonly isOwn: boolean
  /** "Ni är här" */
  readonly here: string | null
  /** Not known, or not shown: never as loud as what is. */
  readonly isQuiet?: boolean
}
