import { z } from 'zod'
import type { Mirror } from './mirror.ts'

/** "14 skillnader före avstämningen, 5 efter": every such figure is counted here. */
export const DifferenceCount = z.object({
  /** Questions that both have answered with something that can be compared. */
  compared: z.int(),
  /** Answers that differed as they were given. */
  before: z.int(),
  agreed: z.int(),
  /** Still different, both having said why. */
  explained: z.int(),
  /** Not agreed on, explained or not. */
  after: z.int(),
  /** Not the same, and not counted as different. */
  near: z.int(),
})
export type DifferenceCount = z.infer<typeof DifferenceCount>

export function countDifferences(mirrors: readonly Pick<Mirror, 'state' | 'conversation'>[]): DifferenceCount {
  const of = (state: Mirror['state']) => mirrors.filter((it) => it.state === state)
  const differing = of('differs')
  const outcome = (is: 'agreed' | 'explained') =>
    differing.filter(({ conversation }) => conversation?.outcome === is).length
  const near = of('near').length
  const agreed = outcome('agreed')
  return {
    compared: of('same').length + near + differing.length,
    before: differing.length,
    agreed,
    explained: outcome('explained'),
    after: differing.length - agreed,
    near,
  }
}

export const addedUp = (counts: readonly DifferenceCount[]): DifferenceCount =>
  counts.reduce(
    (sum, it) => ({
      compared: sum.compared + it.compared,
      before: sum.before + it.before,
      agreed: sum.agreed + it.agreed,
      explained: sum.explained + it.explained,
      after: sum.after + it.after,
      near: sum.near + it.near,
    }),
    { compared: 0, before: 0, agreed: 0, explained: 0, after: 0, near: 0 },
  )
