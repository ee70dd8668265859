import type { ActorDescription } from '@kartlaggning/schema/respondents/actor'
import { actorKind } from '@kartlaggning/schema/questionnaires/code-lists/actor'
import type { Trx } from '../database/database.ts'
import { ProblemError } from '../http/problem-error.ts'

/** What is said of an actor, as columns: of a kind there is, and in a municipality of its county. */
export async function describedActor(trx: Trx, { name, kind, municipality }: ActorDescription, county: string | null) {
  if (!actorKind.some((it) => it.code === kind))
    throw new ProblemError('input-not-valid', { errors: [{ path: 'kind', code: 'choose-one' }] })
  if (municipality !== null) {
    const found = await trx
      .selectFrom('municipality')
      .where('code', '=', municipality)
      .where('countyCode', '=', county)
      .select('code')
      .executeTakeFirst()
    if (!found) throw new ProblemError('input-not-valid', { errors: [{ path: 'municipality', code: 'choose-one' }] })
  }
  return { name, kind, municipalityCode: municipality }
}
