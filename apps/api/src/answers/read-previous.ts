import type { PreviousAnswers } from '@kartlaggning/schema/answers'
import { sql } from 'kysely'
import type { Trx } from '../database/database.ts'

/** What the same respondent submitted in the round before; null when there is none. */
export async function readPrevious(trx: Trx, respondentId: string): Promise<PreviousAnswers | null> {
  const { rows } = await sql<{ previous: PreviousAnswers | null }>`
    select previous_submission(${respondentId}) as previous`.execute(trx)
  return rows[0]?.previous ?? null
}
