import type { AnswerChange } from '@kartlaggning/schema/answers/answers'

/** A change not yet acknowledged, with who wrote it and where, so that another page can send it again unchanged. */
export interface Unsent {
  readonly respondentId: string
  readonly personId: string
  readonly writer: string
  /** The version of the questionnaire it was written in. */
  readonly questionnaire?: string
  readonly change: AnswerChange
}

/** A page numbers its own changes; a page opened later has a later name. */
export const isNewer = (one: Unsent, other: Unsent) =>
  one.writer === other.writer ? one.change.sequence > other.change.sequence : one.writer > other.writer
