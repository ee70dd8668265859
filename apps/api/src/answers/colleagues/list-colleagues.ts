import type { Colleague } from '@kartlaggning/schema/answers/colleagues'
import { sql } from 'kysely'
import type { Trx } from '../../database/database.ts'
import { stillWaits } from '../../respondents/select-access.ts'

type Invited = { personId: string; invitedAt: string | null; openedAt: string | null }

/** Everyone who answers or has answered for the respondent: those who submit first, those who have been withdrawn last. */
export function listColleagues(trx: Trx, respondentId: string): Promise<Colleague[]> {
  return trx
    .selectFrom('assignment')
    .innerJoin('person', 'person.id', 'assignment.personId')
    .leftJoin('person as inviter', 'inviter.id', 'assignment.invitedBy')
    .leftJoin('person as giver', 'giver.id', 'assignment.givenBy')
    .leftJoin('person as ender', 'ender.id', 'assignment.endedBy')
    .leftJoin(sql<Invited>`invitations_of(${respondentId})`.as('sent'), 'sent.personId', 'person.id')
    .where('assignment.respondentId', '=', respondentId)
    .select(['person.id as personId', 'person.name', 'person.email', 'person.function'])
    .select(['sections', 'signatory', 'inviter.name as invitedBy', 'endedAt', 'sent.invitedAt', 'sent.openedAt'])
    .select(['giver.name as givenBy', 'ender.name as endedBy', stillWaits.as('opensAt')])
    .select((row) =>
      row
        .selectFrom('mail')
        .whereRef('mail.respondentId', '=', 'assignment.respondentId')
        .whereRef('mail.personId', '=', 'person.id')
        .where('mail.sentAt', 'is', null)
        .where('mail.failure', 'is not', null)
        .select('mail.failure')
        .limit(1)
        .as('mailFailure'),
    )
    .orderBy(sql`ended_at is not null`)
    .orderBy('signatory', 'desc')
    .orderBy('person.name')
    .execute()
}
