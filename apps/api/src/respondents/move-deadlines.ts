import type { DeadlineMove } from '@kartlaggning/schema/respondents/deadline'
import { sql } from 'kysely'
import type { Trx } from '../database/database.ts'
import { ProblemError } from '../http/problem-error.ts'
import { tellOfDeadlines, type Moved } from './tell-of-deadlines.ts'

/**
 * Moves the last day to answer. In an open round it is a promise, of some or of all; after closing it opens the answers again
 * for those who are named, through that day.
 */
export async function moveDeadlines(
  trx: Trx,
  roundId: string,
  { respondents, closesOn, reason }: DeadlineMove,
  publicUrl: string,
): Promise<{ moved: number; mailed: number }> {
  const round = await trx
    .selectFrom('round')
    .where('id', '=', roundId)
    .select(['status', 'opensOn', sql<string>`today()`.as('today')])
    .forUpdate()
    .executeTakeFirst()
  if (!round) throw new ProblemError('not-found')
  if (round.status !== 'open' && (round.status !== 'closed' || respondents === null))
    throw new ProblemError('round-is-not-open')
  if (closesOn === null && respondents === null)
    throw new ProblemError('input-not-valid', { errors: [{ path: 'closesOn', code: 'not-a-date' }] })
  if (closesOn !== null && closesOn < round.today) throw new ProblemError('deadline-has-passed')
  if (closesOn !== null && closesOn < round.opensOn) throw new ProblemError('round-dates-out-of-order')
  if (respondents !== null) await refuseOthers(trx, roundId, respondents)
  const { rows } = await sql<Moved>`
    select * from move_deadlines(${roundId}, ${respondents}::uuid[], ${closesOn}::date, ${reason})`.execute(trx)
  const mailed = await tellOfDeadlines(trx, rows, { reason, reopens: round.status === 'closed' }, publicUrl)
  return { moved: rows.length, mailed }
}

/** Whoever is not asked in this round is nobody here. */
async function refuseOthers(trx: Trx, roundId: string, respondents: readonly string[]) {
  const asked = await trx
    .selectFrom('respondent')
    .where('roundId', '=', roundId)
    .where('id', 'in', respondents)
    .select('id')
    .execute()
  if (asked.length < new Set(respondents).size) throw new ProblemError('not-found')
}
