import type { ProfileState } from '@kartlaggning/schema/report/profile/profiles'
import { respondentName } from '@kartlaggning/schema/respondents/respondent-name'
import type { Trx } from '../../database/database.ts'
import { refuseHiddenRound } from '../../rounds/read-rounds.ts'
import { selectProfileRespondents } from './read-profile-round.ts'

/** Whom there is a profile for, by name, and when each was released last. */
export async function listProfiles(trx: Trx, roundId: string): Promise<ProfileState[]> {
  const [rows] = await Promise.all([
    selectProfileRespondents(trx)
      .where('respondent.roundId', '=', roundId)
      .select((row) =>
        row
          .selectFrom('profile')
          .whereRef('profile.respondentId', '=', 'respondent.id')
          .select((newest) => newest.fn.max('releasedAt').as('at'))
          .as('releasedAt'),
      )
      .execute(),
    refuseHiddenRound(trx, roundId),
  ])
  return rows
    .map(({ id, kind, place, area, officialName, submitted, releasedAt }) => ({
      respondentId: id,
      kind,
      name: respondentName(kind, place ?? area ?? '', officialName),
      submitted: Boolean(submitted),
      releasedAt,
    }))
    .toSorted((one, other) => one.name.localeCompare(other.name, 'sv'))
}
