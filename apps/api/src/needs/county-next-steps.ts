import { newId } from '@kartlaggning/schema/id'
import type { CountyNextSteps } from '@kartlaggning/schema/needs/county-next-steps'
import { entryOf } from '@kartlaggning/schema/rules/catalogue'
import { asJson, type Trx } from '../database/database.ts'
import { ProblemError } from '../http/problem-error.ts'

/** What the county board of a round proposes for rules in words of its own. */
export async function listCountyNextSteps(trx: Trx, roundId: string): Promise<CountyNextSteps[]> {
  const [round, own] = await Promise.all([
    trx.selectFrom('round').where('id', '=', roundId).select('id').executeTakeFirst(),
    trx
      .selectFrom('countyNextSteps')
      .innerJoin('round', 'round.countyCode', 'countyNextSteps.countyCode')
      .where('round.id', '=', roundId)
      .select(['rule', 'steps'])
      .orderBy('rule')
      .execute(),
  ])
  if (!round) throw new ProblemError('not-found')
  return own
}

/** Writes them anew for one rule; none of its own leaves those of the catalogue. */
export async function writeCountyNextSteps(
  trx: Trx,
  { roundId, rule }: { readonly roundId: string; readonly rule: string },
  steps: CountyNextSteps['steps'],
): Promise<CountyNextSteps> {
  const round = await trx.selectFrom('round').where('id', '=', roundId).select('countyCode').executeTakeFirst()
  if (!round || !entryOf(rule)) throw new ProblemError('not-found')
  await trx
    .insertInto('countyNextSteps')
    .values({ id: newId(), countyCode: round.countyCode, rule, steps: asJson(steps) })
    .onConflict((conflict) => conflict.columns(['countyCode', 'rule']).doUpdateSet({ steps: asJson(steps) }))
    .execute()
  return { rule, steps }
}
