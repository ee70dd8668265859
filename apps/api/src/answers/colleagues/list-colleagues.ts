import type { Colleague } from '@kartlaggning/schema/answers/colleagues'
import { sql } from 'kysely'
import type { Trx } from '../../database/database.ts'
import { namesIn } from '../../identity/names-in.ts'
import { stillWaits } from '../../respondents/select-access.ts'

type Invited = { personId: string; invitedAt: string | null; openedAt: string | null }

/** Everyone who answers or has answered for the respondent: those who submit first, those who have been withdrawn last. */
export function listColleagues(trx: Trx, respondentId: string): Promise<Colleague[]> {
  return trx
    .selectFrom('assignment')
    .innerJoin('person', 'person.id', 'assignment.personId')
    .leftJoin(namesIn(respondentId).as('inviter'), 'inviter.personId', 'assignment.invitedBy')
    .leftJoin(namesIn(respondentId).as('giver'), 'giver.personId', 'assignment.givenBy')
    .leftJoin(namesIn(respondentId).as('ender'), 'ender.personId', 'assignment.endedBy')
    .leftJoin(sql<Invited>`invitations_of(${respondentId})`.as('sent'), 'sent.personId', 'person.id')
    .where('assignment.respondentId', '=', respondentId)
    .select(['person.id as personId', 'assignment.name', 'person.email', 'assignment.function'])
    .select(['sections', 'signatory', 'inviter.name as invitedBy', 'endedAt', 'sent.invitedAt', 'sent.openedAt'])
    .select(['giver.name as givenBy', 'ender.name as endedBy', stillWaits.as('opensAt')])
    .select((row) =>
      row
        .selectFrom('mail')
        .whereRef('mail.respondentId', '=', 'assignment.respondentId')
        .whereRef('mail.personId', '=', 'person.id')
        .where('mail.withdrawnAt', 'is', null)
        .where((it) =>
          it.or([it('bouncedAt', 'is not', null), it.and([it('sentAt', 'is', null), it('failure', 'is not', null)])]),
        )
        .select(({ fn }) => fn.coalesce('bounce', 'failure').as('failure'))
        .orderBy('mail.createdAt', 'desc')
        .limit(1)
        .as('mailFailure'),
    )
    .orderBy(sql`ended_at is not null`)
    .orderBy('signatory', 'desc')
    .orderBy('assignment.name')
    .execute()
}
