import type { AnswerDocument } from './answer-document.ts'

/** What of a draft came along from the last round. */
export interface Carried {
  /** Entries that continue one of the last round. */
  readonly entries: ReadonlySet<string>
  /** Addresses of answers that nobody has confirmed yet. */
  readonly unconfirmed: Pick<ReadonlySet<string>, 'has' | 'size'>
}

export const nothingCarried: Carried = { entries: new Set(), unconfirmed: new Set() }

/** Of a draft that nobody has written in since it was laid in. */
export const allCarried = (document: AnswerDocument): Carried => ({
  entries: new Set(Object.values(document).flatMap(({ entries = [] }) => entries.map(({ id }) => id))),
  unconfirmed: { has: () => true, size: Number.POSITIVE_INFINITY },
})
