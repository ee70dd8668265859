import { newId } from '@kartlaggning/schema/id'
import { sql } from 'kysely'
import type { Trx } from '../../database/database.ts'
import { ProblemError } from '../../http/problem-error.ts'

/** Which mailbox gets copies of letters to a respondent; an empty address is none. */
export async function setMailbox(trx: Trx, respondentId: string, email: string): Promise<{ email: string }> {
  const found = await trx.selectFrom('respondent').where('id', '=', respondentId).select('id').executeTakeFirst()
  if (!found) throw new ProblemError('not-found')
  await sql`
    select set_mailboxes(array[${respondentId}::uuid],
      array[case when ${email} <> '' then register_person(${newId()}, ${email}, ${email}, '') end])`.execute(trx)
  return { email }
}
