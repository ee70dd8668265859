import { evaluatedWorkShared } from '../../definitions/evaluated-work-shared.ts'
import type { Problem } from '../../definitions/problem-size.ts'
import { largeProblemsOf } from '../../definitions/large-problems.ts'
import type { ProfileContact } from './profile.ts'
import type { ProfileMunicipality, ProfileSources } from './profile-sources.ts'

/** Enough to choose from, of a problem and in all. */
const MOST_OF_A_PROBLEM = 2
const MOST = 6

/** Which others have evaluated work on what one finds large, and share it: the best of each that is shown to it. */
export function compileContacts({ own, respondent: { kind }, municipalities }: ProfileSources): ProfileContact[] {
  const side = own[kind]
  if (!side) return []
  return contactsFor(
    largeProblemsOf(side),
    municipalities.filter(({ code }) => code !== own.code),
  )
}

export const contactsFor = (problems: readonly Problem[], others: readonly ProfileMunicipality[]): ProfileContact[] =>
  problems
    .flatMap((problem) =>
      others
        .flatMap(({ name, ...sides }) =>
          (['municipality', 'police'] as const).flatMap((of): ProfileContact[] => {
            const from = sides[of]
            const best = from && evaluatedWorkShared(from, problem)[0]
            if (!best?.share) return []
            return [{ municipality: name, side: of, problem, initiative: best.name ?? '', share: best.share }]
          }),
        )
        .slice(0, MOST_OF_A_PROBLEM),
    )
    .slice(0, MOST)
