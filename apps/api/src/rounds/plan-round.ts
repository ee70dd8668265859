import { may, type Actor } from '@kartlaggning/schema/permission'
import { newestQuestionnaire } from '@kartlaggning/schema/questionnaires/registry'
import type { Round, RoundPlan } from '@kartlaggning/schema/rounds/round'
import { sql, type Updateable } from 'kysely'
import { asJson, type Trx } from '../database/database.ts'
import type { Tables } from '../database/json-columns.ts'
import { ProblemError } from '../http/problem-error.ts'
import { isInForceOn } from './is-in-force.ts'
import { readRound } from './read-rounds.ts'

/** Writes down the plan of a round, new or still a draft. The id is the caller's, so it can be repeated. */
export async function planRound(trx: Trx, actor: Actor, roundId: string, plan: RoundPlan): Promise<Round> {
  const { county: countyCode, municipalities, consultation, thresholds, ...fields } = plan
  const columns = {
    ...fields,
    consultation: asJson(consultation),
    thresholds: asJson(thresholds),
    // Until the round is opened it may follow the newest.
    questionnaire: newestQuestionnaire().version,
  }
  if (!may(actor, 'rounds.plan', { county: countyCode })) throw new ProblemError('not-allowed')
  await refuseUnknownRound(trx, countyCode, plan.previousRoundId)
  const added = await trx
    .insertInto('round')
    .values({ ...columns, id: roundId, countyCode })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!added) await changePlan(trx, roundId, countyCode, columns)
  await chooseMunicipalities(trx, roundId, municipalities)
  return readRound(trx, roundId)
}

async function changePlan(trx: Trx, roundId: string, countyCode: string, columns: Updateable<Tables['round']>) {
  const existing = await trx
    .selectFrom('round')
    .where('id', '=', roundId)
    .select(['status', 'countyCode'])
    .forUpdate()
    .executeTakeFirst()
  if (!existing) throw new ProblemError('not-found')
  // Whoever is asked follows from the county.
  if (existing.countyCode !== countyCode)
    throw new ProblemError('input-not-valid', { errors: [{ path: 'county', code: 'choose-one' }] })
  if (existing.status !== 'draft') throw new ProblemError('round-is-not-draft')
  await trx.updateTable('round').set(columns).where('id', '=', roundId).execute()
}

async function refuseUnknownRound(trx: Trx, countyCode: string, roundId: string | null) {
  if (roundId === null) return
  const found = await trx
    .selectFrom('round')
    .where('id', '=', roundId)
    .where('countyCode', '=', countyCode)
    .select('id')
    .executeTakeFirst()
  if (!found) throw new ProblemError('input-not-valid', { errors: [{ path: 'previousRoundId', code: 'choose-one' }] })
}

async function chooseMunicipalities(trx: Trx, roundId: string, municipalities: readonly string[]) {
  await trx
    .deleteFrom('roundMunicipality')
    .where('roundId', '=', roundId)
    .$if(municipalities.length > 0, (query) => query.where('municipalityCode', 'not in', municipalities))
    .execute()
  if (municipalities.length === 0) return
  const inTheCounty = await trx
    .selectFrom('municipality')
    .innerJoin('county', (join) => join.on(sql<boolean>`municipality.county_code in (county.code, county.rehearses)`))
    .innerJoin('round', 'round.countyCode', 'county.code')
    .where('round.id', '=', roundId)
    .where('municipality.code', 'in', municipalities)
    .where((row) =>
      row.or([
        isInForceOn(sql`round.opens_on`),
        // Whoever planned it before may still save the plan.
        row.exists(
          row
            .selectFrom('roundMunicipality as chosen')
            .whereRef('chosen.roundId', '=', 'round.id')
            .whereRef('chosen.municipalityCode', '=', 'municipality.code'),
        ),
      ]),
    )
    .select('municipality.code')
    .execute()
  if (inTheCounty.length < new Set(municipalities).size)
    throw new ProblemError('input-not-valid', { errors: [{ path: 'municipalities', code: 'choose-at-least-one' }] })
  await trx
    .insertInto('roundMunicipality')
    .values(municipalities.map((municipalityCode) => ({ roundId, municipalityCode })))
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
