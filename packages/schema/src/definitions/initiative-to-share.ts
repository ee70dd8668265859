import type { Answered, Initiative } from '../answers/address.ts'
import { withoutPersonalData } from '../questionnaire/without-personal-data.ts'
import { hasEnded } from './ended-entry.ts'
import { isShared } from './experience.ts'
import { initiativeStatus } from './initiative-status.ts'

/** What an initiative has come to, to those who look for others that do the same. */
export const INITIATIVE_STATES = ['under_way', 'planned', 'paused', 'ended', 'never_started', 'not_known'] as const
export type InitiativeState = (typeof INITIATIVE_STATES)[number]

export function stateOfInitiative(it: Pick<Initiative, 'phase' | 'statusSinceLast'>): InitiativeState {
  const status = initiativeStatus(it)
  if (status === 'never_started') return status
  if (hasEnded({ ...it })) return 'ended'
  if (status === 'over') return 'paused'
  if (status === 'ongoing') return 'under_way'
  return status === 'idea' ? 'planned' : status
}

/**
 * The initiatives of a respondent that may be told of to others: `answers` are those that the reader may see (redacted for
 * them), and what is answered with "not right now" is left out. A text points out no person.
 */
export const initiativesToShare = ({ answers }: Answered): readonly Initiative[] =>
  (answers.initiatives?.entries ?? [])
    .filter((it) => isShared(it) && it.name !== undefined)
    .map((it) => ({ ...it, ...textsOf(it) }))

const textsOf = (it: Initiative) =>
  Object.fromEntries(
    (['name', 'methodOther', 'targetsOther', 'arenasOther', 'comment'] as const).flatMap((name) => {
      const text = it[name]
      return text === undefined ? [] : [[name, withoutPersonalData(text)]]
    }),
  )

interface Municipality {
  readonly code: string
  readonly municipality: Answered | null
  readonly police: Answered | null
}

/** An initiative that may be told of, and whose it is. */
export interface InitiativeToShare {
  readonly municipality: string
  readonly side: 'municipality' | 'police'
  readonly initiative: Initiative
  readonly state: InitiativeState
}

/** All of a round that may be told of to the reader for whom its answers are redacted, in the order of what they are called. */
export const initiativesToShareIn = (municipalities: readonly Municipality[]): readonly InitiativeToShare[] =>
  municipalities
    .flatMap(({ code, ...sides }) =>
      (['municipality', 'police'] as const).flatMap((side) =>
        (sides[side] ? initiativesToShare(sides[side]) : []).map((initiative) => ({
          municipality: code,
          side,
          initiative,
          state: stateOfInitiative(initiative),
        })),
      ),
    )
    .toSorted((one, other) => (one.initiative.name ?? '').localeCompare(other.initiative.name ?? '', 'sv'))
