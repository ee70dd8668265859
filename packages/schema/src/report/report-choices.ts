import { z } from 'zod'

/** What the coordinator has chosen and written for a chapter of this report, as far as its reader may read it. */
export const ChosenChapter = z.object({
  id: z.string(),
  shown: z.boolean(),
  /** In plain markup, above what is computed. */
  words: z.string(),
})
export type ChosenChapter = z.infer<typeof ChosenChapter>

/** `changed`: somebody stood for it, and its figures have become others since. */
export const SentenceState = z.enum(['approved', 'rewritten', 'changed'])
export type SentenceState = z.infer<typeof SentenceState>

/** A computed sentence that somebody has stood for; those that nobody has are not listed. */
export const ReviewedSentence = z.object({
  id: z.string(),
  state: SentenceState,
  /** In the coordinator's own words, where these stand in its place. */
  said: z.string().nullable(),
})
export type ReviewedSentence = z.infer<typeof ReviewedSentence>
