import { sql } from 'kysely'
import type { Trx } from '../database/database.ts'
import { readAnswering } from './answering.ts'
import { readDraft } from './read-draft.ts'

export type ReadForSubmission = Awaited<ReturnType<typeof readForSubmission>>

/** Sent in this order, so that whatever is read is what stands once everyone else has finished. */
export async function readForSubmission(trx: Trx, respondentId: string) {
  const [, respondent, answering, draft] = await Promise.all([
    sql`select lock_respondent(${respondentId})`.execute(trx),
    lockRespondent(trx, respondentId),
    readAnswering(trx, respondentId),
    readDraft(trx, respondentId),
  ])
  return { respondent, answering, draft }
}

/** With what is known of the submission before it is written: when, and what the one who submits works as. */
const lockRespondent = (trx: Trx, respondentId: string) =>
  trx
    .selectFrom('respondent')
    .where('respondent.id', '=', respondentId)
    .select(['submittedAt', 'writtenIn', sql<string>`clock()`.as('now')])
    .select(
      sql<string | null>`(select function from names_in(respondent.id) as it where it.person_id = current_person())`.as(
        'function',
      ),
    )
    .forNoKeyUpdate()
    .executeTakeFirst()
