import { compareDegrees } from './sides-differ.ts'

/**
 * `counterpart`: municipality and police cooperate; `joint_action`: the other takes part in it; `participant`: so does an
 * organisation; `municipalities`: two of them cooperate.
 */
export const tieKinds = ['counterpart', 'joint_action', 'participant', 'municipalities'] as const

/** How a claimed tie between two stands when both ends have been heard, or not. */
export const tieStates = ['confirmed', 'one_sided', 'contradictory', 'not_asked', 'not_answered'] as const
export type TieState = (typeof tieStates)[number]

/** What is said of a tie: a number is a judgement on a scale, and null is nothing that can be compared. */
type Said = string | number | null

/**
 * What one end says: that the tie is there, and what it is like in words that can be compared; that it is not, or nothing of it
 * among its answers; or nothing, since it was not asked or has not answered.
 */
export type End = Claim | Silence

interface Claim {
  readonly says: 'is'
  readonly like: readonly Said[]
}
interface Silence {
  readonly says: 'is_not' | 'not_asked' | 'not_answered'
}

/** The two ends are the same to it: which is named first does not matter. Null where neither claims that there is a tie. */
export function tieState(one: End, other: End): TieState | null {
  if (one.says !== 'is') return other.says === 'is' ? heard(one.says) : null
  if (other.says !== 'is') return heard(other.says)
  return isSaidAlike(one.like, other.like) ? 'confirmed' : 'contradictory'
}

const heard = (says: Silence['says']): TieState => (says === 'is_not' ? 'one_sided' : says)

const isSaidAlike = (one: readonly Said[], other: readonly Said[]) =>
  one.every((it, at) => !contradicts(it, other[at] ?? null)) &&
  other.every((it, at) => !contradicts(it, one[at] ?? null))

/** Judgements that are near each other are no contradiction. */
function contradicts(one: Said, other: Said): boolean {
  if (one === null || other === null) return false
  if (typeof one === 'number' && typeof other === 'number') return compareDegrees(one, other) === 'differ'
  return one !== other
}

interface Counted {
  readonly kind: (typeof tieKinds)[number]
  readonly state: TieState
}

/** Organisations answer nothing in a mapping: that one of them takes part is said by one end, and never by both. */
export const isAnsweredByBoth = (kind: Counted['kind']): boolean => kind !== 'participant'

/**
 * Whether a yes may still come from the other end. It may from who has not answered, and from a side that was not asked
 * because no reconciliation was held; not from an organisation, nor from a municipality outside the round.
 */
const isOpen = ({ kind, state }: Counted) =>
  isAnsweredByBoth(kind) && (state === 'not_answered' || (state === 'not_asked' && kind === 'joint_action'))

/** Ties that are there for certain, and those that would be if everyone who can still be heard said yes. */
export function tieSpan(ties: readonly Counted[]): { readonly lowest: number; readonly highest: number } {
  const lowest = ties.filter(({ state }) => state === 'confirmed' || state === 'contradictory').length
  return { lowest, highest: lowest + ties.filter(isOpen).length }
}
