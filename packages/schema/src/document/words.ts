import type { Language } from '../text.ts'

/** A stretch of words, when it differs from those around it. */
export interface Run {
  readonly text: string
  readonly strong?: boolean
  readonly emphasized?: boolean
  /** When not the document's. */
  readonly language?: Language
  /** Page of the application that tells more; a file has only the words. */
  readonly to?: string
  /** Address outside the application, to be followed or, on paper, read. */
  readonly href?: string
}

export type Words = string | readonly Run[]

export const runsOf = (words: Words): readonly Run[] => (typeof words === 'string' ? [{ text: words }] : words)

export const plainText = (words: Words): string =>
  runsOf(words)
    .map((it) => it.text)
    .join('')

/** The same words for paper, where an address can only be read: it follows what it stands behind. */
export const withAddresses = (words: Words): readonly Run[] =>
  runsOf(words).map((run) =>
    run.href === undefined || run.href === run.text
      ? run
      : { ...run, text: `${run.text} (${run.href.replace(/^mailto:/, '')})` },
  )
