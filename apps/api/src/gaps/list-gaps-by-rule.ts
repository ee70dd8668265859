import type { FoundByRule } from '@kartlaggning/schema/gaps/found-by-rule'
import { WITHOUT_RULE } from '@kartlaggning/schema/gaps/without-rule'
import type { Trx } from '../database/database.ts'
import { refuseHiddenRound } from '../rounds/read-rounds.ts'

/** How much each rule found in the last run, and in which municipalities, without what it rests on. */
export async function listGapsByRule(trx: Trx, roundId: string): Promise<FoundByRule[]> {
  const [rows] = await Promise.all([
    trx
      .selectFrom('gap')
      .where('roundId', '=', roundId)
      .where('gone', '=', false)
      .where('rule', '<>', WITHOUT_RULE)
      .select(['rule', 'assessed', 'municipalities'])
      .orderBy('rule')
      .execute(),
    refuseHiddenRound(trx, roundId),
  ])
  return [...Map.groupBy(rows, ({ rule }) => rule)].map(([rule, found]) => {
    const assessed = found.filter((it) => it.assessed)
    const municipalities = [...new Set(assessed.flatMap((it) => it.municipalities))].toSorted()
    return { rule, gaps: assessed.length, notAssessed: found.length - assessed.length, municipalities }
  })
}
