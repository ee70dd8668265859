import type { ActorUnderReview } from '@kartlaggning/schema/respondents/actor'
import { normalized } from '../../questionnaire/fields/similarity.ts'

export const actorStates = ['proposed', 'registered', 'merged'] as const
export type ActorState = (typeof actorStates)[number]

export const stateOf = ({ proposed, mergedInto }: ActorUnderReview): ActorState =>
  mergedInto !== null ? 'merged' : proposed ? 'proposed' : 'registered'

interface Wanted {
  readonly search: string
  readonly kind: string
  readonly state: string
}

/** Those that match, what waits to be reviewed first. */
export function filterActors(
  register: readonly ActorUnderReview[],
  { search, kind, state }: Wanted,
): ActorUnderReview[] {
  const words = normalized(search).split(' ')
  const found = register.filter(
    (it) =>
      words.every((word) => normalized(it.name).includes(word)) &&
      (kind === '' || it.kind === kind) &&
      (state === '' || stateOf(it) === state),
  )
  const rank = (it: ActorUnderReview) => (stateOf(it) === 'proposed' ? 0 : 1)
  return found.toSorted((a, b) => rank(a) - rank(b))
}
