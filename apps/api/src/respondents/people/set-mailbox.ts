import { newId } from '@kartlaggning/schema/id'
import { sql } from 'kysely'
import type { Trx } from '../../database/database.ts'
import { ProblemError } from '../../http/problem-error.ts'

export async function readMailbox(trx: Trx, respondentId: string): Promise<{ email: string }> {
  const found = await trx
    .selectFrom('respondent')
    .leftJoin('person', 'person.id', 'respondent.mailboxId')
    .where('respondent.id', '=', respondentId)
    .where(sql<boolean>`round_id in (select rounds_i_coordinate())`)
    .select('email')
    .executeTakeFirst()
  if (!found) throw new ProblemError('not-found')
  return { email: found.email ?? '' }
}

/** Which mailbox gets copies of letters to a respondent; an empty address is none. */
export async function setMailbox(trx: Trx, respondentId: string, email: string): Promise<{ email: string }> {
  await readMailbox(trx, respondentId)
  await sql`
    select set_mailboxes(array[${respondentId}::uuid],
      array[case when ${email} <> '' then register_person(${newId()}, ${email}, ${email}, '') end])`.execute(trx)
  return { email }
}
