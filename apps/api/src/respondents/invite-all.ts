import { sql } from 'kysely'
import type { Trx } from '../database/database.ts'
import { ProblemError } from '../http/problem-error.ts'
import { sendInvitations } from './send-invitation.ts'

/** Invites every contact of an open round who has not been invited to answer for that respondent: each by one letter. */
export async function inviteAll(trx: Trx, roundId: string, publicUrl: string): Promise<{ invited: number }> {
  const round = await trx.selectFrom('round').where('id', '=', roundId).select('status').forUpdate().executeTakeFirst()
  if (!round) throw new ProblemError('not-found')
  if (round.status !== 'open') throw new ProblemError('round-is-not-open')
  const notInvited = await trx
    .selectFrom('assignment')
    .innerJoin('respondent', 'respondent.id', 'assignment.respondentId')
    .leftJoin(sql<{ respondentId: string; personId: string }>`invitations_in(${roundId})`.as('sent'), (join) =>
      join
        .onRef('sent.respondentId', '=', 'assignment.respondentId')
        .onRef('sent.personId', '=', 'assignment.personId'),
    )
    .where('respondent.roundId', '=', roundId)
    .where('sent.personId', 'is', null)
    .where('assignment.endedAt', 'is', null)
    .where(sql<boolean>`not has_declined(respondent.id)`)
    .select(['assignment.respondentId', 'assignment.personId'])
    .execute()
  return { invited: await sendInvitations(trx, notInvited, publicUrl) }
}
