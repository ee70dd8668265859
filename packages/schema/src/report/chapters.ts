import { z } from 'zod'
import type { Endpoint } from '../endpoint.ts'
import { REVIEWED_READERS } from '../answers/audience.ts'
import { OneRound } from '../rounds/round.ts'
import { Code, prose } from '../typed-text.ts'
import { SentenceState } from './report-choices.ts'

/** A chapter or appendix of the report, as the coordinator leaves it in or out and writes in it. */
export const RoundChapter = z.object({
  id: z.string(),
  shown: z.boolean(),
  /** In plain markup; what is carried from an earlier round counts for nothing until it is confirmed or changed. */
  words: z.string(),
  /** The text stands in no edition but the county board's. */
  countyBoardOnly: z.boolean(),
  /** 0: nothing is saved in this round. */
  version: z.int(),
  /** The earlier round whose text this still is. */
  carriedFrom: z.string().nullable(),
  changedBy: z.string().nullable(),
  changedAt: z.iso.datetime().nullable(),
})
export type RoundChapter = z.infer<typeof RoundChapter>

/** A sentence as it is computed now, and what the coordinator says of it. */
export const RoundSentence = z.object({
  id: z.string(),
  chapter: z.string(),
  computed: z.string(),
  state: z.enum(['proposed', ...SentenceState.options]),
  /** In the coordinator's own words: what stands in its place or, when it has changed, did. */
  said: z.string().nullable(),
  /** What was computed when somebody stood for it. */
  reviewed: z.string().nullable(),
  version: z.int(),
  changedBy: z.string().nullable(),
  changedAt: z.iso.datetime().nullable(),
})
export type RoundSentence = z.infer<typeof RoundSentence>

export const RoundChapters = z.object({ chapters: z.array(RoundChapter), sentences: z.array(RoundSentence) })
export type RoundChapters = z.infer<typeof RoundChapters>

/** What somebody says of a sentence they have read. */
const Review = z.object({
  id: Code,
  seen: z.int(),
  /** What they have read, which must be what is computed now; null takes the review back. */
  computed: z.string().max(4000).nullable(),
  /** What is to stand in its place; null is the sentence itself. */
  said: prose(2000)
    .refine((text) => text !== '', 'write-something')
    .nullable(),
})
export type Review = z.infer<typeof Review>

/** In whose report the sentences are read. */
const ReviewedReader = z.enum(REVIEWED_READERS)

const OneChapter = OneRound.extend({ chapter: Code })

export const chapters = {
  list: {
    summary: 'Lists the chapters of the report with the texts written for them, and its computed sentences',
    refuses: ['round-is-not-in-analysis'],
    method: 'GET',
    url: '/rounds/:roundId/report/chapters',
    schema: {
      params: OneRound,
      querystring: z.object({ reader: ReviewedReader.default('county-board') }),
      response: { 200: RoundChapters },
    },
  },
  write: {
    summary: 'Takes a chapter in or leaves it out, and writes its text; null leaves the text as it is',
    refuses: ['round-is-not-in-analysis', 'chapter-was-changed-by-another'],
    method: 'PUT',
    url: '/rounds/:roundId/report/chapters/:chapter',
    schema: {
      params: OneChapter,
      body: z.object({
        shown: z.boolean(),
        words: prose(12_000).nullable(),
        countyBoardOnly: z.boolean(),
        seen: z.int(),
      }),
      response: { 200: RoundChapter },
    },
  },
  review: {
    summary: 'Stands for computed sentences as they are or in other words, or takes that back: for all, or for none',
    refuses: ['round-is-not-in-analysis', 'chapter-was-changed-by-another'],
    method: 'PUT',
    url: '/rounds/:roundId/report/sentences',
    schema: {
      params: OneRound,
      body: z.object({ reader: ReviewedReader, sentences: z.array(Review).min(1).max(200) }),
      response: { 200: RoundChapters },
    },
  },
} as const satisfies Record<string, Endpoint>
