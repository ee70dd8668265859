import { indicators, levelsOf } from '@kartlaggning/schema/definitions/structure'
import { newId } from '@kartlaggning/schema/id'
import type { Actor } from '@kartlaggning/schema/permission'
import { sql } from 'kysely'
import type { Trx } from '../../database/database.ts'
import { ProblemError } from '../../http/problem-error.ts'

interface Goal {
  readonly respondentId: string
  readonly indicator: string
  /** Null takes it back. */
  readonly level: string | null
}

/** Sets what a municipality or its police wants to come to; the same whichever round it is seen from. */
export async function setGoal(trx: Trx, actor: Actor, { respondentId, indicator, level }: Goal) {
  const known = indicators.find((it) => it === indicator)
  const respondent = await trx
    .selectFrom('respondent')
    .where('id', '=', respondentId)
    .select(['municipalityCode', 'kind'])
    .executeTakeFirst()
  if (!known || !respondent?.municipalityCode) throw new ProblemError('not-found')
  if (level !== null && !levelsOf(known).includes(level))
    throw new ProblemError('input-not-valid', { errors: [{ path: 'level', code: 'choose-one' }] })
  const { municipalityCode, kind } = respondent
  await trx
    .insertInto('ownGoal')
    .values({ id: newId(), municipalityCode, kind, indicator, level, setBy: actor.personId })
    .onConflict((conflict) =>
      conflict
        .columns(['municipalityCode', 'kind', 'indicator'])
        .doUpdateSet({ level, setBy: actor.personId, setAt: sql`clock()` }),
    )
    .execute()
  return { indicator, level }
}

/** Those that a respondent has set itself, in whatever round; nobody else is told of any. */
export async function readGoals(trx: Trx, respondentId: string) {
  const rows = await trx
    .selectFrom('respondent')
    .innerJoin('ownGoal', (join) =>
      join
        .onRef('ownGoal.municipalityCode', '=', 'respondent.municipalityCode')
        .onRef('ownGoal.kind', '=', 'respondent.kind'),
    )
    .where('respondent.id', '=', respondentId)
    .select(['indicator', 'level'])
    .orderBy('indicator')
    .execute()
  return rows.flatMap(({ indicator, level }) => (level === null ? [] : [{ indicator, level }]))
}
