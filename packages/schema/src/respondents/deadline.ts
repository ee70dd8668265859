import { z } from 'zod'
import type { Endpoint } from '../endpoint.ts'
import { Id } from '../id.ts'
import { OneRound } from '../rounds/round.ts'
import { someProse } from '../typed-text.ts'

/** A move of the last day to answer: for those named, or for the whole round. */
export const DeadlineMove = z.object({
  /** Null is everyone; whoever has a later day of their own keeps it. */
  respondents: z.array(Id).min(1, 'choose-at-least-one').max(1000).nullable(),
  /** The new last day, inclusive. Null takes a day of their own away: theirs is the round's again. */
  closesOn: z.iso.date('not-a-date').nullable(),
  /** Why, to those concerned. */
  reason: someProse(500),
})
export type DeadlineMove = z.infer<typeof DeadlineMove>

/** A closed round that is opened again for all. */
export const Reopening = z.object({ closesOn: z.iso.date('not-a-date'), reason: someProse(500) })
export type Reopening = z.infer<typeof Reopening>

/** One that has been made. */
export const MovedDeadline = z.object({
  id: Id,
  /** Null when it was the round's. */
  respondentId: Id.nullable(),
  from: z.iso.date(),
  to: z.iso.date(),
  reason: z.string(),
  by: z.string(),
  at: z.iso.datetime(),
})
export type MovedDeadline = z.infer<typeof MovedDeadline>

export const deadlines = {
  list: {
    summary: 'Lists how the last days to answer a round have been moved, newest first',
    method: 'GET',
    url: '/rounds/:roundId/deadlines',
    schema: { params: OneRound, response: { 200: z.array(MovedDeadline) } },
  },
  move: {
    summary:
      'Moves the last day to answer, for some or for all, and mails those who have not submitted; after closing it lets those named answer again',
    refuses: ['round-is-not-open', 'deadline-has-passed', 'round-dates-out-of-order'],
    method: 'POST',
    url: '/rounds/:roundId/deadlines',
    once: true,
    schema: {
      params: OneRound,
      body: DeadlineMove,
      /** How many respondents it concerned, and how many people were written to. */
      response: { 200: z.object({ moved: z.int(), mailed: z.int() }) },
    },
  },
  reopen: {
    summary:
      'Opens a closed round again for all, before the reconciliation and the analysis, and mails those who have not submitted',
    refuses: ['round-is-not-closed', 'round-is-imported', 'deadline-has-passed', 'round-dates-out-of-order'],
    method: 'POST',
    url: '/rounds/:roundId/reopen',
    once: true,
    schema: { params: OneRound, body: Reopening, response: { 200: z.object({ mailed: z.int() }) } },
  },
} as const satisfies Record<string, Endpoint>
