import { sql } from 'kysely'
import type { Trx } from '../database/database.ts'

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
    .select((row) =>
      row
        .selectFrom('mail')
        // A letter may be about several that the same person answers for.
        .where('mail.respondentId', 'in', (it) =>
          it.selectFrom('respondent as beside').where('beside.roundId', '=', roundId).select('beside.id'),
        )
        .whereRef('mail.personId', '=', 'person.id')
        .whereRef('mail.createdAt', '>=', 'assignment.createdAt')
        .where('mail.sentAt', 'is', null)
        .where('mail.failure', 'is not', null)
        .select('mail.failure')
        .limit(1)
        .as('mailFailure'),
    )
}
