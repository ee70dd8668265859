import type { Language } from '../text.ts'
import type { Fact } from './document.ts'
import type { Row } from './table.ts'
import type { Words } from './words.ts'

/** What is shown while somebody speaks, compiled once as a document is. The same content is the same file. */
export interface Presentation {
  readonly title: string
  /** "Kartläggningen 2026" */
  readonly within: string
  readonly language: Language
  readonly author: string
  readonly at: string | null
  /** At the foot of each slide. */
  readonly foot: string
  /** What the speaker's pages and the kinds of slides are called. */
  readonly names: { readonly notes: string; readonly titleSlide: string; readonly contentSlide: string }
  readonly slides: readonly Slide[]
}

export interface Slide {
  readonly title: string
  /** The sentence that it is shown for. */
  readonly lead?: Words
  readonly body: SlideBody
  /** For who speaks: everything computed, whole, and where it comes from. */
  readonly notes: readonly Words[]
}

type SlideBody = Opening | Numbers | Statements | SlideTable | Chart | SlideFacts

/** The first slide: who, what and when. */
export interface Opening {
  readonly kind: 'opening'
  readonly sender: string
  /** How the sender is reached, as on the cover. */
  readonly letterhead?: readonly string[]
  readonly subtitle: string
  readonly facts: readonly Fact[]
  /** Set apart: that the data is made up. */
  readonly mark: string | null
}

/** A few counts, each so large that it is read from the back of the room. */
export interface Numbers {
  readonly kind: 'numbers'
  readonly numbers: readonly { readonly count: string; readonly of: string }[]
  /** Under them. */
  readonly below?: Words
}

export interface Statements {
  readonly kind: 'statements'
  readonly items: readonly Words[]
}

interface SlideFacts {
  readonly kind: 'facts'
  readonly facts: readonly Fact[]
}

export interface SlideTable {
  readonly kind: 'table'
  readonly alternative: string
  readonly columns: readonly { readonly title: string; readonly weight: number }[]
  /** The most important first: those that there is no room for are left out from the end. */
  readonly rows: readonly Row[]
  /** What is said when that many rows are left out: the first when none is. */
  readonly leftOut: readonly string[]
  /** Room for a line is left below: where the font is not installed, letters are wider than is counted. */
  readonly roomBelow?: true
}

/** Bars that can be changed where they are shown, beside each other or on top of each other. */
export interface Chart {
  readonly kind: 'chart'
  readonly alternative: string
  readonly isStacked: boolean
  /** What a bar of full length counts. */
  readonly full: number
  /** The most important first: those that there is no room for are left out from the end. */
  readonly categories: readonly string[]
  readonly series: readonly ChartSeries[]
  /** What is said when that many categories are left out: the first when none is. */
  readonly leftOut: readonly string[]
}

export interface ChartSeries {
  readonly name: string
  readonly tone: 'first' | 'second' | 'pale' | 'open'
  readonly values: readonly number[]
  /** Each value as it is written; empty where nothing is. */
  readonly labels: readonly string[]
}
