import type { Actor } from '@kartlaggning/schema/permission'
import { Profile } from '@kartlaggning/schema/report/profile/profile'
import { sql } from 'kysely'
import type { Trx } from '../../database/database.ts'
import { ProblemError } from '../../http/problem-error.ts'
import { listProfiles } from './list-profiles.ts'
import { hashOf } from './read-profile.ts'
import { readProfiles } from './read-profiles.ts'
import { sendProfiles } from './send-profiles.ts'

/**
 * Freezes every profile that is new or has changed, opens them to their respondents and tells those who answer for the whole.
 * With the first begins the phase of feedback. They are compiled before the round is locked, so that whoever releases them at
 * the same time waits for what is written and not for all that is read.
 */
export async function releaseProfiles(trx: Trx, actor: Actor, roundId: string, publicUrl: string) {
  const compiled = await compileAll(trx, roundId)
  const round = await trx.selectFrom('round').where('id', '=', roundId).select('status').forUpdate().executeTakeFirst()
  if (!round) throw new ProblemError('not-found')
  const latest = await readLatest(trx, roundId)
  const last = lastOf(latest)
  const found = changedSince(latest, compiled.profiles)
  // Somebody has released others meanwhile: what is older than theirs does not take their place.
  const isOlder = found.length > 0 && last !== compiled.last
  const changed = isOlder ? changedSince(latest, (await compileAll(trx, roundId)).profiles) : found
  const number = last + 1
  if (changed.length > 0) await freeze(trx, actor, { roundId, number }, changed)
  if (round.status === 'analysis')
    await trx.updateTable('round').set({ status: 'feedback' }).where('id', '=', roundId).execute()
  const ids = changed.map(({ respondentId }) => respondentId)
  const letters = await sendProfiles(trx, { roundId, number, respondentIds: ids }, publicUrl)
  return { released: changed.length, letters }
}

/** Each profile as it is now, and the number of the release that was the last before. */
async function compileAll(trx: Trx, roundId: string) {
  const [latest, profileOf, respondents] = await Promise.all([
    readLatest(trx, roundId),
    readProfiles(trx, roundId),
    listProfiles(trx, roundId),
  ])
  const profiles = respondents.flatMap(({ respondentId }): Frozen[] => {
    const profile = profileOf(respondentId)
    if (!profile) return []
    const document = JSON.stringify(Profile.parse(profile))
    return [{ respondentId, document, hash: hashOf(document) }]
  })
  return { last: lastOf(latest), profiles }
}

const lastOf = (latest: readonly { readonly number: number }[]) => Math.max(0, ...latest.map((it) => it.number))

function changedSince(latest: Awaited<ReturnType<typeof readLatest>>, profiles: readonly Frozen[]): readonly Frozen[] {
  const released = new Map(latest.map((it) => [it.respondentId, it]))
  return profiles.filter(({ respondentId, document }) => {
    const before = released.get(respondentId)
    return before?.hash !== hashOf(asOf(before?.outline ?? undefined, document))
  })
}

/** The same as it would have been written then: what is only said in other words has not changed. */
const asOf = (outline: number | undefined, document: string) =>
  JSON.stringify(Profile.parse({ ...(JSON.parse(document) as object), outline }))

interface Frozen {
  readonly respondentId: string
  readonly document: string
  readonly hash: string
}

const freeze = (trx: Trx, actor: Actor, of: { roundId: string; number: number }, changed: readonly Frozen[]) =>
  trx
    .insertInto('profile')
    .values(changed.map((it) => ({ ...it, ...of, releasedBy: actor.personId, releasedByName: actor.name })))
    .execute()

/** The newest of each respondent. */
const readLatest = (trx: Trx, roundId: string) =>
  trx
    .selectFrom('profile')
    .where('roundId', '=', roundId)
    .select(['respondentId', 'number', 'hash'])
    .select(sql<number | null>`(document::jsonb ->> 'outline')::int`.as('outline'))
    .distinctOn('respondentId')
    .orderBy('respondentId')
    .orderBy('number', 'desc')
    .execute()
