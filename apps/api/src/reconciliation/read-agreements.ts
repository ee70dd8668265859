import type { Agreement } from '@kartlaggning/schema/reconciliation/agreed-answers'
import { sql } from 'kysely'
import type { Trx } from '../database/database.ts'

/** What the two sides of each municipality of a round have agreed that both state: proposals accepted, and not taken back. */
export async function readAgreements(trx: Trx, roundId: string): Promise<Agreement[]> {
  const rows = await trx
    .selectFrom('conversationStep as acceptance')
    .innerJoin('conversationStep as proposal', 'proposal.id', 'acceptance.ends')
    .innerJoin('respondent', 'respondent.id', 'acceptance.respondentId')
    .where('roundId', '=', roundId)
    .where('acceptance.kind', '=', 'accept')
    .where(sql<boolean>`not exists (select from conversation_step as later where later.ends = acceptance.id)`)
    .select(['municipalityCode', 'acceptance.question', 'proposal.value'])
    .orderBy('acceptance.position')
    .execute()
  return rows.flatMap(({ municipalityCode, question, value }) =>
    municipalityCode === null || value === null ? [] : [{ municipality: municipalityCode, question, value }],
  )
}
