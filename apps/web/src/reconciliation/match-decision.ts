import type {
  Confirmation,
  MirroredJointAction,
  Recognition,
  Reconciliation,
} from '@kartlaggning/schema/reconciliation/reconciliation'
import type { useWho } from './who.ts'

export const COMMENT_LIMIT = 500

/** A joint action of the counterpart, and what one has said of it. */
export interface MatchProps {
  readonly respondentId: string
  readonly entry: string
  readonly name: string
  readonly who: ReturnType<typeof useWho>
  readonly open: boolean
  readonly candidates: MirroredJointAction['candidates']
  readonly ours: Reconciliation['ownJointActions']
  readonly confirmation: Confirmation | null
  readonly onSaved: (confirmation: Confirmation | null) => void
}

/** The answer while it is being given. */
export interface MatchDecision {
  readonly recognition: Recognition | null
  readonly sameAs: string | null
  readonly comment: string
}

export type MatchError = 'chooseMatch' | 'chooseWhich' | 'shorten'

/** What to begin with: what was answered last. A likeness suggests, but never chooses. */
export const decisionOf = (confirmation: Confirmation | null): MatchDecision => ({
  recognition: confirmation?.recognition ?? null,
  sameAs: confirmation?.sameAs ?? null,
  comment: confirmation?.comment ?? '',
})

/** What has to be put right before it can be saved, in the order of the form. */
export function errorsIn({ recognition, sameAs, comment }: MatchDecision): readonly MatchError[] {
  return [
    ...(recognition === null ? ['chooseMatch' as const] : []),
    ...(recognition === 'same' && sameAs === null ? ['chooseWhich' as const] : []),
    ...(comment.trim().length > COMMENT_LIMIT ? ['shorten' as const] : []),
  ]
}

export interface OneOfOurs {
  readonly entry: string
  readonly name: string
  readonly looksLike: boolean
}

/** Our own joint actions to choose among: those that may be the same first, likeliest first. */
export function oursInOrder(
  candidates: MirroredJointAction['candidates'],
  ours: Reconciliation['ownJointActions'],
): readonly OneOfOurs[] {
  const suggested = new Set(candidates.map(({ entry }) => entry))
  return [
    ...candidates.map(({ entry, name }) => ({ entry, name, looksLike: true })),
    ...ours.filter(({ entry }) => !suggested.has(entry)).map(({ entry, name }) => ({ entry, name, looksLike: false })),
  ]
}
