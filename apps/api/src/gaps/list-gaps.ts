import type { Gap } from '@kartlaggning/schema/gaps/gap'
import type { Task } from '@kartlaggning/schema/gaps/task'
import { WITHOUT_RULE } from '@kartlaggning/schema/gaps/without-rule'
import type { Trx } from '../database/database.ts'
import { refuseHiddenRound } from '../rounds/read-rounds.ts'

/** What the latest run found, the gravest first; what cannot be judged last. */
export async function listGaps(trx: Trx, roundId: string): Promise<Gap[]> {
  const [rows] = await Promise.all([
    selectGaps(trx, roundId).where('gone', '=', false).where('rule', '<>', WITHOUT_RULE).execute(),
    refuseHiddenRound(trx, roundId),
  ])
  return rows.map(asGap)
}

export function selectGaps(trx: Trx, roundId: string) {
  return trx
    .selectFrom('gap')
    .where('gap.roundId', '=', roundId)
    .select(['gap.id', 'key', 'rule', 'ruleVersion', 'municipalities', 'problem', 'assessed', 'severity', 'tasks'])
    .select(['sentence', 'evidence', 'under', 'carriedOver', 'hash', 'gone'])
    .orderBy('severity', (order) => order.desc().nullsLast())
    .orderBy('key')
}

export type GapRow = Awaited<ReturnType<ReturnType<typeof selectGaps>['execute']>>[number]

export function asGap({ hash: _hash, gone: _gone, carriedOver, ...row }: GapRow): Gap {
  return { ...row, tasks: row.tasks as Task[], ...(carriedOver && { carriedOver }) }
}
