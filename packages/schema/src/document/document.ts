import type { Language } from '../text.ts'
import type { FormSpace } from './form-space.ts'
import type { Figure } from './figure.ts'
import type { Table } from './table.ts'
import type { Sentence } from './sentence.ts'
import type { Words } from './words.ts'

/** Compiled once, from data and a language; page, csv, docx and PDF render the same thing. */
export interface CompiledDocument {
  readonly title: string
  /** "Kartläggningen 2026" */
  readonly within: string
  readonly language: Language
  readonly author: string
  /** How the author is reached: under its name on a cover, and at the foot of each page. */
  readonly letterhead?: readonly string[]
  /** When what it says was said; null when that is whenever it is read. The same content is the same file. */
  readonly at: string | null
  /** Said first in a file, when the data is made up; a page has a strip of its own for it. */
  readonly fictional: string | null
  /** How a file of it is laid out (layout.ts). */
  readonly layout?: number
  /** At the foot of each page of a file. */
  readonly foot: readonly string[]
  /** The first pages of a file that is a publication of its own; a page has its heading and its own list of chapters. */
  readonly cover?: Cover
  /** What stands before the first section. */
  readonly front: readonly Block[]
  readonly sections: readonly Section[]
}

export interface Cover {
  /** Who publishes it, where a letterhead stands. */
  readonly sender: string
  /** Of what, under the title. */
  readonly subtitle: string
  /** Beside the letterhead: date, registry number, edition. */
  readonly facts: readonly Fact[]
  /** Who has answered: a tile for each place, half of it for each side, and the same in a sentence. */
  readonly tiles?: {
    readonly summary: string
    readonly tiles: readonly { readonly name: string; readonly answered: readonly [boolean, boolean] }[]
  }
  /** What the list of chapters is called. */
  readonly contents: string
  /** Under the list of chapters. */
  readonly imprint: readonly Fact[]
}

export type Block = Section | Paragraph | Note | List | Facts | Table | Figure | FormSpace | PageBreak

/** Its heading is as deep as it lies; its number is given by `numbered`, or is its own. */
export interface Section {
  readonly kind: 'section'
  readonly id: string
  readonly title: string
  /** Of what the title says, when not the document's. */
  readonly language?: Language | undefined
  readonly number?: string
  /** Quieter, after the title: "(valfritt)". */
  readonly aside?: string
  /** `folded`: on a screen it opens by its title; in a file it simply follows. */
  readonly role: 'chapter' | 'question' | 'entry' | 'copy' | 'finding' | 'part' | 'folded'
  readonly blocks: readonly Block[]
}

export interface Paragraph {
  readonly kind: 'paragraph'
  readonly words: Words
  readonly role?: 'lead' | 'condition' | 'label' | 'earlier'
  readonly sentence?: Sentence
}

/** Set apart from the text around it. */
interface Note {
  readonly kind: 'note'
  readonly words: Words
}

export interface List {
  readonly kind: 'list'
  readonly items: readonly Words[]
  /** Each a statement on a line of its own, many short ones close together, or what follows on each other, numbered. */
  readonly role?: 'statements' | 'dense' | 'steps'
  /** Those of the items that are computed, in the same order. */
  readonly sentences?: readonly Sentence[]
}

/** A definition list: names, and what is said of each. */
export interface Facts {
  readonly kind: 'facts'
  readonly title?: string
  /** The name beside what is said, or above it. */
  readonly layout: 'beside' | 'above'
  readonly facts: readonly Fact[]
  /** Stands where nothing is said. */
  readonly none?: string
}

export interface Fact {
  readonly name: string
  readonly lines: readonly string[]
  /** Of the lines, when not the document's. */
  readonly language?: Language
}

interface PageBreak {
  readonly kind: 'page-break'
}
