import type { Contact } from '@kartlaggning/schema/respondent'
import { sql } from 'kysely'
import type { Trx } from '../database/database.ts'

type Invited = { respondentId: string; personId: string; invitedAt: string | null; openedAt: string | null }

/** The contacts of a round by respondent: when each was invited, looked at the link, and whether the mail failed. */
export async function readContacts(trx: Trx, roundId: string): Promise<Map<string, Contact[]>> {
  const rows = await trx
    .selectFrom('assignment')
    .innerJoin('respondent', 'respondent.id', 'assignment.respondentId')
    .innerJoin('person', 'person.id', 'assignment.personId')
    .leftJoin(sql<Invited>`invitations_in(${roundId})`.as('sent'), (join) =>
      join.onRef('sent.respondentId', '=', 'assignment.respondentId').onRef('sent.personId', '=', 'person.id'),
    )
    .where('respondent.roundId', '=', roundId)
    .where('assignment.endedAt', 'is', null)
    .select(['assignment.respondentId', 'person.id as personId', 'person.name', 'person.email', 'person.function'])
    .select(['sent.invitedAt', 'sent.openedAt'])
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
    .orderBy('person.name')
    .execute()
  const contacts = Map.groupBy(rows, (row) => row.respondentId)
  return new Map(
    [...contacts].map(([id, list]) => [id, list.map(({ respondentId: _respondent, ...contact }) => contact)]),
  )
}
