import { sql } from 'kysely'
import type { Trx } from '../database/database.ts'

type Failed = { personId: string; failure: string; failedAt: string }
type Invited = { respondentId: string; personId: string; invitedAt: string | null; openedAt: string | null }

/** When access opens that has not done so; null when it has, or has ended. */
export const stillWaits = sql<string | null>`
  case when assignment.ended_at is null and not is_open(assignment) then assignment.opens_at end`

/** Those who answer or have answered in a round: when each was invited, looked at the link, and whether the mail failed. */
export function selectAccess(trx: Trx, roundId: string) {
  return trx
    .selectFrom('assignment')
    .innerJoin('respondent', 'respondent.id', 'assignment.respondentId')
    .innerJoin('person', 'person.id', 'assignment.personId')
    .leftJoin(sql<Invited>`invitations_in(${roundId})`.as('sent'), (join) =>
      join.onRef('sent.respondentId', '=', 'assignment.respondentId').onRef('sent.personId', '=', 'person.id'),
    )
    .where('respondent.roundId', '=', roundId)
    .select(['person.id as personId', 'assignment.name', 'person.email', 'assignment.function'])
    .select('assignment.signatory')
    .select(['sent.invitedAt', 'sent.openedAt'])
    .leftJoin(sql<Failed>`mail_failures_in(${roundId})`.as('failed'), 'failed.personId', 'person.id')
    .select('failed.failure as mailFailure')
}
