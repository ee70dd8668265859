import { createHash } from 'node:crypto'
import type { Profile } from '@kartlaggning/schema/report/profile/profile'
import type { ReadProfile } from '@kartlaggning/schema/report/profile/profiles'
import { sql } from 'kysely'
import type { Trx } from '../../database/database.ts'
import { ProblemError } from '../../http/problem-error.ts'
import { readGoals } from './set-goal.ts'
import { readProfiles } from './read-profiles.ts'

interface Which {
  readonly respondentId: string
  readonly which: 'released' | 'now'
}

/**
 * What a respondent gets back: as it was released, and to those who follow the round, before that or when they ask for it, as
 * it would be.
 */
export async function readProfile(trx: Trx, { respondentId, which }: Which): Promise<ReadProfile> {
  const [respondent, released, goals] = await Promise.all([
    trx
      .selectFrom('respondent')
      .where('id', '=', respondentId)
      .select(['roundId', sql<boolean>`round_id = any (array(select rounds_i_follow()))`.as('isFollowed')])
      .executeTakeFirst(),
    readReleased(trx, respondentId),
    readGoals(trx, respondentId),
  ])
  if (!respondent) throw new ProblemError('not-found')
  if (released && (which === 'released' || !respondent.isFollowed)) return { ...released, goals }
  if (!respondent.isFollowed) throw new ProblemError('profile-is-not-released')
  const profile = (await readProfiles(trx, respondent.roundId))(respondentId)
  // Nothing comes back to one that has given nothing.
  if (!profile) throw new ProblemError('not-found')
  return { released: null, profile, goals }
}

async function readReleased(trx: Trx, respondentId: string): Promise<Omit<ReadProfile, 'goals'> | null> {
  const row = await trx
    .selectFrom('profile')
    .where('respondentId', '=', respondentId)
    .orderBy('number', 'desc')
    .select(['number', 'document', 'hash', 'releasedAt', 'releasedByName'])
    .limit(1)
    .executeTakeFirst()
  if (!row) return null
  if (hashOf(row.document) !== row.hash) throw new ProblemError('document-was-altered')
  const { number, releasedAt: at, releasedByName: by, document } = row
  return { released: { number, at, by }, profile: JSON.parse(document) as Profile }
}

export const hashOf = (document: string) => createHash('sha256').update(document).digest('hex')
