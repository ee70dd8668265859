import type { Actor } from '@kartlaggning/schema/permission'
import { Profile } from '@kartlaggning/schema/report/profile/profile'
import type { Trx } from '../../database/database.ts'
import { ProblemError } from '../../http/problem-error.ts'
import { listProfiles } from './list-profiles.ts'
import { hashOf } from './read-profile.ts'
import { readProfiles } from './read-profiles.ts'
import { sendProfiles } from './send-profiles.ts'

/**
 * Freezes every profile that is new or has changed, opens them to their respondents and tells those who answer for the whole.
 * With the first begins the phase of feedback.
 */
export async function releaseProfiles(trx: Trx, actor: Actor, roundId: string, publicUrl: string) {
  const round = await trx.selectFrom('round').where('id', '=', roundId).select('status').forUpdate().executeTakeFirst()
  if (!round) throw new ProblemError('not-found')
  const [profileOf, respondents, latest] = await Promise.all([
    readProfiles(trx, roundId),
    listProfiles(trx, roundId),
    readLatest(trx, roundId),
  ])
  const number = Math.max(0, ...latest.map((it) => it.number)) + 1
  const hashes = new Map(latest.map((it) => [it.respondentId, it.hash]))
  const changed = respondents.flatMap(({ respondentId }) => {
    const profile = profileOf(respondentId)
    if (!profile) return []
    const document = JSON.stringify(Profile.parse(profile))
    const hash = hashOf(document)
    return hashes.get(respondentId) === hash ? [] : [{ respondentId, document, hash }]
  })
  if (changed.length > 0) await freeze(trx, actor, { roundId, number }, changed)
  if (round.status === 'analysis')
    await trx.updateTable('round').set({ status: 'feedback' }).where('id', '=', roundId).execute()
  const ids = changed.map(({ respondentId }) => respondentId)
  const letters = await sendProfiles(trx, { roundId, number, respondentIds: ids }, publicUrl)
  return { released: changed.length, letters }
}

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
    .distinctOn('respondentId')
    .orderBy('respondentId')
    .orderBy('number', 'desc')
    .execute()
