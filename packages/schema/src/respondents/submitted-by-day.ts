import { z } from 'zod'
import type { Endpoint } from '../endpoint.ts'
import { OneRound } from '../rounds/round.ts'

/** How many had submitted for the first time by the end of a day, counted from the one the round was opened. */
export const SubmittedByDay = z.object({
  name: z.string(),
  respondents: z.int(),
  openedOn: z.iso.date(),
  /** Only days on which it grew. */
  days: z.array(z.object({ day: z.int(), submitted: z.int() })),
})
export type SubmittedByDay = z.infer<typeof SubmittedByDay>

export const submittedByDay = {
  read: {
    summary: 'Counts the respondents that had submitted day by day, in this round and in the one before',
    method: 'GET',
    url: '/rounds/:roundId/submitted-by-day',
    schema: {
      params: OneRound,
      /** None of a round that has not been opened. */
      response: { 200: z.object({ current: SubmittedByDay.nullable(), previous: SubmittedByDay.nullable() }) },
    },
  },
} as const satisfies Record<string, Endpoint>

/** How many had submitted by the end of that day. */
export const submittedBy = ({ days }: Pick<SubmittedByDay, 'days'>, day: number): number =>
  days.findLast((it) => it.day <= day)?.submitted ?? 0
