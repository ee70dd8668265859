import type { Actor } from '@kartlaggning/schema/permission'
import { Thresholds, type ThresholdChanges } from '@kartlaggning/schema/rules/thresholds'
import { asJson, type Trx } from '../database/database.ts'
import { ProblemError } from '../http/problem-error.ts'
import { runAnalysis } from './run-analysis.ts'

/** Moves thresholds and runs the rules anew: the round's row leaves the trail, and the analysis keeps what it was run with. */
export async function moveThresholds(trx: Trx, actor: Actor, roundId: string, changes: ThresholdChanges) {
  const round = await trx
    .selectFrom('round')
    .where('id', '=', roundId)
    .select('thresholds')
    .forUpdate()
    .executeTakeFirst()
  if (!round) throw new ProblemError('not-found')
  const thresholds = Thresholds.parse({ ...round.thresholds, ...changes })
  await trx
    .updateTable('round')
    .set({ thresholds: asJson(thresholds) })
    .where('id', '=', roundId)
    .execute()
  return runAnalysis(trx, actor, roundId)
}
