import type { Municipality, Round } from '../round.ts'
import type { Submitted } from '../submitted.ts'

/** A side that has submitted in both rounds. */
export interface InBothRounds {
  readonly now: Submitted
  readonly before: Submitted
}

/** The sides of a municipality that have submitted both now and in the round before. */
export function sidesInBoth({ code, sides }: Municipality, { before }: Round): InBothRounds[] {
  const earlier = before(code)
  return sides.flatMap((now) => {
    const then = earlier?.[now.kind]
    return then ? [{ now, before: then }] : []
  })
}
