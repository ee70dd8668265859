import type { Edition } from '@kartlaggning/schema/report/report'
import { sql } from 'kysely'
import type { Trx } from '../database/database.ts'
import { enqueueMails } from '../mail/enqueue-mail.ts'
import { reportLetter } from './report-letter.ts'

/** Mails everyone who answers in the round where the edition is read: one mail each, however many they answer for. */
export async function sendReport(trx: Trx, roundId: string, { number, note }: Edition, publicUrl: string) {
  const people = await trx
    .selectFrom('assignment')
    .innerJoin('respondent', 'respondent.id', 'respondentId')
    .innerJoin('round', 'round.id', 'roundId')
    .innerJoin('county', 'county.code', 'countyCode')
    .innerJoin('person', 'person.id', 'personId')
    .where('roundId', '=', roundId)
    .where(sql<boolean>`is_open(assignment)`)
    .distinctOn('personId')
    .orderBy('personId')
    .orderBy('respondentId')
    .select(['personId', 'respondentId', 'roundId', 'email', 'round.name as round'])
    .select(['authority', 'contactName', 'contactEmail', 'fictional'])
    .execute()
  const mails = people.map(({ personId, respondentId, ...facts }) => ({
    about: { personId, respondentId, occasion: `edition ${number} of ${roundId}` },
    letter: reportLetter({ ...facts, number, note }, publicUrl),
  }))
  await enqueueMails(trx, mails)
}
