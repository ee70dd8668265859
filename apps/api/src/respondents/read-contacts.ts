import type { Contact } from '@kartlaggning/schema/respondents/respondent'
import type { Trx } from '../database/database.ts'
import { selectAccess } from './select-access.ts'

/** Who answers in a round, by respondent. */
export async function readContacts(trx: Trx, roundId: string): Promise<Map<string, Contact[]>> {
  const rows = await selectAccess(trx, roundId)
    .where('assignment.endedAt', 'is', null)
    .select('assignment.respondentId')
    .orderBy('assignment.name')
    .execute()
  const contacts = Map.groupBy(rows, (row) => row.respondentId)
  return new Map(
    [...contacts].map(([id, list]) => [id, list.map(({ respondentId: _respondent, ...contact }) => contact)]),
  )
}
