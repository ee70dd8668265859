import type { About } from './about.ts'

/** Who is tied to whom: choosing one of a list shows its ties among all. Nothing moves. */
export interface Network {
  readonly kind: 'network'
  /** A file has a picture of it too, and its table elsewhere. */
  readonly isDrawn?: boolean
  /** What is chosen among. */
  readonly label: string
  readonly hubs: readonly Hub[]
  /** In the order in which they stand. */
  readonly places: readonly NetworkPlace[]
}

export interface Hub {
  readonly name: string
  /** "8–9 av 10" */
  readonly count: string
  readonly ties: readonly Tie[]
  /** The same ties, in words. */
  readonly words: readonly string[]
  readonly about?: About
}

export interface Tie {
  /** Name of the place at the other end. */
  readonly place: string
  readonly saidBy: 'both' | 'one'
}

export interface NetworkPlace {
  readonly name: string
  /** Somebody there has not said, so there may be more ties. */
  readonly isOpen: boolean
  readonly about?: About
}
