import { analysisHasBegun } from '@kartlaggning/schema/rounds/phase'
import type { Trx } from '../../database/database.ts'
import { ProblemError } from '../../http/problem-error.ts'

/** There is no report to write in before there is anything to compile it from. */
export async function refuseBeforeAnalysis(trx: Trx, roundId: string) {
  const round = await trx.selectFrom('round').where('id', '=', roundId).select('status').executeTakeFirst()
  if (!round) throw new ProblemError('not-found')
  if (!analysisHasBegun(round.status)) throw new ProblemError('round-is-not-in-analysis')
}
