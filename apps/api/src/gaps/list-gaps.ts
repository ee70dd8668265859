import type { Gap } from '@kartlaggning/schema/gaps/gap'
import type { Task } from '@kartlaggning/schema/gaps/task'
import { WITHOUT_RULE } from '@kartlaggning/schema/gaps/without-rule'
import { sql } from 'kysely'
import type { Trx } from '../database/database.ts'
import { refuseHiddenRound } from '../rounds/read-rounds.ts'

/** Of all findings, those by one rule, about one municipality and problem, or that are no gap: the rest is not read. */
type Only =
  | { readonly rule: string }
  | { readonly municipality: string; readonly problem: string }
  | { readonly isGap: false }

/** What the latest run found, the gravest first; what cannot be judged last. */
export async function listGaps(trx: Trx, roundId: string, only?: Only): Promise<Gap[]> {
  const all = selectFound(trx, roundId)
  const chosen = only ? chosenFrom(all, only) : all
  const [rows] = await Promise.all([chosen.execute(), refuseHiddenRound(trx, roundId)])
  return rows.map(asGap)
}

function chosenFrom(all: ReturnType<typeof selectGaps>, only: Only) {
  if ('rule' in only) return all.where('rule', '=', only.rule)
  if ('isGap' in only) return all.where((row) => row.or([row('assessed', '=', false), row('severity', 'is', null)]))
  return all
    .where('problem', '=', only.problem)
    .where((row) => sql<boolean>`${only.municipality} = any(${row.ref('municipalities')})`)
}

/** Found by a rule, in the latest run. */
export const selectFound = (trx: Trx, roundId: string) =>
  selectGaps(trx, roundId).where('gone', '=', false).where('rule', '<>', WITHOUT_RULE)

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
