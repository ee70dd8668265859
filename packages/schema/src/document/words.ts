import type { Language } from '../text.ts'

/** A stretch of words, when it differs from those around it. */
export interface Run {
  readonly text: string
  readonly strong?: boolean
  /** When not the document's. */
  readonly language?: Language
  /** Page of the application that tells more; a file has only the words. */
  readonly to?: string
}

export type Words = string | readonly Run[]

export const runsOf = (words: Words): readonly Run[] => (typeof words === 'string' ? [{ text: words }] : words)

export const plainText = (words: Words): string =>
  runsOf(words)
    .map((it) => it.text)
    .join('')
