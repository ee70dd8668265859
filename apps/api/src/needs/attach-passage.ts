import { newId } from '@kartlaggning/schema/id'
import type { Need } from '@kartlaggning/schema/needs/need'
import type { Actor } from '@kartlaggning/schema/permission'
import { sql } from 'kysely'
import { readAreaPlaces } from '../answers/coding/read-area-places.ts'
import type { Trx } from '../database/database.ts'
import { ProblemError } from '../http/problem-error.ts'
import { lockNeeds } from './lock-needs.ts'
import { readNeed } from './read-needs.ts'

interface Attachment {
  readonly needId: string
  readonly passageId: string
}

/** Lays a marked passage of the same round beside a need, as evidence of it. Twice is once. */
export async function attachPassage(trx: Trx, { personId, name }: Actor, at: Attachment): Promise<Need> {
  const [need] = await lockNeeds(trx, [at.needId])
  const passage = await trx
    .selectFrom('passage')
    .innerJoin('respondent', 'respondent.id', 'respondentId')
    .where('passage.id', '=', at.passageId)
    .where('removed', '=', false)
    .select(['roundId', 'kind', 'respondentId'])
    .executeTakeFirst()
  if (!need || passage?.roundId !== need.roundId) throw new ProblemError('passage-is-not-there')
  if (passage.kind === 'police_area') await refuseElsewhere(trx, need, passage.respondentId)
  await trx
    .insertInto('needPassage')
    .values({ id: newId(), roundId: need.roundId, ...at, attachedBy: personId, attachedByName: name })
    .onConflict((conflict) => conflict.columns(['needId', 'passageId']).where('removedAt', 'is', null).doNothing())
    .execute()
  return readNeed(trx, at.needId)
}

/** What is common to a police area is evidence where it answers for a municipality of the need. */
async function refuseElsewhere(trx: Trx, { roundId, municipalities }: Need, respondentId: string) {
  const area = (await readAreaPlaces(trx, roundId)).get(respondentId)
  if (!area?.municipalities.some((code) => municipalities.includes(code)))
    throw new ProblemError('input-not-valid', { errors: [{ path: 'passageId', code: 'choose-one' }] })
}

/** Takes it away again; that it was there stays to be read in the trail. */
export async function detachPassage(trx: Trx, { personId, name }: Actor, at: Attachment): Promise<Need> {
  await lockNeeds(trx, [at.needId])
  await trx
    .updateTable('needPassage')
    .set({ removedBy: personId, removedByName: name, removedAt: sql`clock()` })
    .where('needId', '=', at.needId)
    .where('passageId', '=', at.passageId)
    .where('removedAt', 'is', null)
    .execute()
  return readNeed(trx, at.needId)
}
