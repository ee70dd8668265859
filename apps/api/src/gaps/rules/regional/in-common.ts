import type { Evidence } from '@kartlaggning/schema/gaps/gap'
import type { Municipality, Round } from '../round.ts'
import type { Submitted } from '../submitted.ts'

/** What one side has said of something that others say too. */
export interface Saying {
  readonly of: Municipality
  readonly from: Submitted
  /** Asked for only of what enough of them say. */
  readonly evidence: () => readonly Evidence[]
}

/** What several say, by the code of it: the municipalities in their order, of each the municipality before the police. */
export function inCommon<Code extends string>(
  { municipalities }: Round,
  said: (from: Submitted) => readonly Code[],
  cited: (from: Submitted, code: Code) => readonly Evidence[],
): Map<Code, Saying[]> {
  const found = new Map<Code, Saying[]>()
  for (const of of municipalities) {
    for (const from of of.sides) {
      for (const code of new Set(said(from))) {
        const saying = { of, from, evidence: () => cited(from, code) }
        const others = found.get(code)
        if (others) others.push(saying)
        else found.set(code, [saying])
      }
    }
  }
  return found
}

/** The municipalities of those who say it, each once. */
export const placesOf = (sayings: readonly Pick<Saying, 'of'>[]): Municipality[] => [
  ...new Set(sayings.map(({ of }) => of)),
]

export const codesOf = (places: readonly Pick<Municipality, 'code'>[]) => places.map(({ code }) => code)
