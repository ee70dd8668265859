import type { Initiative } from '../answers/address.ts'

type Mixed = Pick<Initiative, 'approach' | 'level'>

export const approaches = ['social', 'situational'] as const
export type Approach = (typeof approaches)[number]

export const levels = ['universal', 'selective', 'indicated'] as const
export type Level = (typeof levels)[number]

/** The ways in which an initiative works against crime: one that is both is in both; none where it is not known. */
export function approachesOf({ approach }: Mixed): readonly Approach[] {
  if (approach === 'both') return approaches
  return approach === 'social' || approach === 'situational' ? [approach] : []
}

/** At whom it is aimed; undefined where that is not known. */
export const levelOf = ({ level }: Mixed): Level | undefined => (level === 'unknown' ? undefined : level)

/** Kinds of work: by how it works against crime, or by at whom it is aimed. */
export const workKinds = [...approaches, ...levels] as const
export type WorkKind = (typeof workKinds)[number]

export const isOfKind = (it: Mixed, kind: WorkKind): boolean =>
  levelOf(it) === kind || approachesOf(it).some((approach) => approach === kind)
