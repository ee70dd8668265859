import type { NeedOnPassage } from '@kartlaggning/schema/needs/need'
import type { Trx } from '../database/database.ts'
import { refuseHiddenRound } from '../rounds/read-rounds.ts'
import { selectAttached } from './read-passage-evidence.ts'

/** The way back from a passage to the needs that rest on it. */
export async function listNeedsOnPassages(trx: Trx, roundId: string): Promise<NeedOnPassage[]> {
  const [attached] = await Promise.all([
    selectAttached(trx)
      .innerJoin('gap', 'gap.id', 'needId')
      .where('needPassage.roundId', '=', roundId)
      .select(['needId', 'passageId', 'rule', 'problem', 'municipalities', 'sentence'])
      .orderBy('attachedAt')
      .orderBy('needPassage.id')
      .execute(),
    refuseHiddenRound(trx, roundId),
  ])
  return attached
}
