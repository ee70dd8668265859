import type { Actor } from '@kartlaggning/schema/permission'
import type { Round, RoundPlan } from '@kartlaggning/schema/round'
import { asJson, type Trx } from '../database/database.ts'
import { ProblemError } from '../http/problem-error.ts'
import { readRound } from './read-rounds.ts'

/** The questionnaire that new rounds are asked with. */
const QUESTIONNAIRE = '2026'

/** Writes down the plan of a round, new or still a draft. The id is the caller's, so it can be repeated. */
export async function planRound(trx: Trx, actor: Actor, roundId: string, plan: RoundPlan): Promise<Round> {
  const { municipalities, consultation, thresholds, ...fields } = plan
  const columns = { ...fields, consultation: asJson(consultation), thresholds: asJson(thresholds) }
  const standing = await trx
    .selectFrom('round')
    .where('id', '=', roundId)
    .select('status')
    .forUpdate()
    .executeTakeFirst()
  if (standing && standing.status !== 'draft') throw new ProblemError('round-is-not-draft')
  if (standing) await trx.updateTable('round').set(columns).where('id', '=', roundId).execute()
  else {
    const countyCode = actor.staff.find((it) => it.role === 'coordinator')?.county
    if (!countyCode) throw new ProblemError('not-allowed')
    await trx
      .insertInto('round')
      .values({ ...columns, id: roundId, countyCode, questionnaire: QUESTIONNAIRE })
      .execute()
  }
  await chooseMunicipalities(trx, roundId, municipalities)
  return readRound(trx, roundId)
}

async function chooseMunicipalities(trx: Trx, roundId: string, municipalities: readonly string[]) {
  await trx
    .deleteFrom('roundMunicipality')
    .where('roundId', '=', roundId)
    .$if(municipalities.length > 0, (query) => query.where('municipalityCode', 'not in', municipalities))
    .execute()
  if (municipalities.length === 0) return
  await trx
    .insertInto('roundMunicipality')
    .values(municipalities.map((municipalityCode) => ({ roundId, municipalityCode })))
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
