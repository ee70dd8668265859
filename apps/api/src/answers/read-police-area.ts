import type { PoliceAreaAnswers } from '@kartlaggning/schema/answers/earlier-answers'
import { sql } from 'kysely'
import type { Trx } from '../database/database.ts'

/** What the local police area has submitted for all of its municipalities; null for the police area itself. */
export async function readPoliceArea(trx: Trx, respondentId: string): Promise<PoliceAreaAnswers | null> {
  const { rows } = await sql<{ area: PoliceAreaAnswers | null }>`
    select police_area_answers(${respondentId}) as area`.execute(trx)
  return rows[0]?.area ?? null
}
