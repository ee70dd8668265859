import type { GapInShort } from '@kartlaggning/schema/gaps/gap'
import type { Language } from '@kartlaggning/schema/text'
import { sql } from 'kysely'
import type { Trx } from '../database/database.ts'
import { refuseHiddenRound } from '../rounds/read-rounds.ts'
import { selectFound } from './list-gaps.ts'

/** What the latest run found, in the same order, without the answers that it rests on. */
export async function listGapsInShort(trx: Trx, roundId: string, language: Language): Promise<GapInShort[]> {
  const [rows] = await Promise.all([
    selectFound(trx, roundId)
      .clearSelect()
      .select(['rule', 'ruleVersion', 'municipalities', 'problem', 'assessed', 'severity'])
      .select((row) => row.ref('tasks').$castTo<GapInShort['tasks']>().as('tasks'))
      .select(sql<string>`sentence ->> ${language}`.as('sentence'))
      .select(sql<number>`jsonb_array_length(evidence)`.as('answers'))
      .execute(),
    refuseHiddenRound(trx, roundId),
  ])
  return rows
}
