import type { Actor } from '@kartlaggning/schema/permission'
import { needsAreOpen } from '@kartlaggning/schema/rounds/phase'
import { sql } from 'kysely'
import type { Trx } from '../../database/database.ts'
import { ProblemError } from '../../http/problem-error.ts'
import { mailThoseConcerned } from './mail-those-concerned.ts'
import { readCommunicated } from './read-communicated.ts'
import { hashOfShown, readLatestHashes, writeShown, type Shown } from './shown-needs.ts'

/**
 * Shows those concerned what will be said of them as it stands now, and lets them comment until a day. Said again, it moves
 * the day and shows what has been added or changed since; a letter goes to those for whom there is something new.
 */
export async function openCommenting(
  trx: Trx,
  actor: Actor,
  { roundId, until }: { readonly roundId: string; readonly until: string },
  publicUrl: string,
) {
  const round = await trx
    .selectFrom('round')
    .where('id', '=', roundId)
    .select(['status', sql<boolean>`${until}::date < clock()::date`.as('hasPassed')])
    .forUpdate()
    .executeTakeFirst()
  if (!round) throw new ProblemError('not-found')
  if (!needsAreOpen(round.status)) throw new ProblemError('round-is-not-in-analysis')
  if (round.hasPassed) throw new ProblemError('round-dates-out-of-order')
  const [communicated, before] = await Promise.all([readCommunicated(trx, roundId), readLatestHashes(trx, roundId)])
  const changed = communicated
    .map((it) => ({ ...it, hash: hashOfShown(it) }))
    .filter(({ respondentId, needId, hash }) => before.get(`${respondentId} ${needId}`) !== hash)
  const still = new Set(communicated.map(({ respondentId, needId }) => `${respondentId} ${needId}`))
  const gone = [...before].filter(([key, hash]) => hash !== '' && !still.has(key)).map(([key]) => withdrawn(key))
  await writeShown(trx, actor.personId, roundId, [...changed, ...gone])
  await setLastDay(trx, actor, roundId, until)
  const respondents = [...new Set(changed.map(({ respondentId }) => respondentId))]
  await mailThoseConcerned(trx, { roundId, respondents, until }, publicUrl)
  return { until, respondents: respondents.length, communicated: communicated.length }
}

function withdrawn(key: string): Shown {
  const [respondentId = '', needId = ''] = key.split(' ')
  return { respondentId, needId, need: null, hash: '' }
}

const setLastDay = (trx: Trx, actor: Actor, roundId: string, until: string) =>
  trx
    .insertInto('commenting')
    .values({ roundId, until, openedBy: actor.personId })
    .onConflict((conflict) => conflict.column('roundId').doUpdateSet({ until }))
    .execute()
