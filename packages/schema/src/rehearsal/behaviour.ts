import { addDays } from '../rounds/quiet-days.ts'

/** How somebody made up goes about it: when they look, begin and submit, as parts of the time from opening to the last day. */
interface Behaviour {
  /** Nothing: never. */
  readonly opens?: number
  readonly begins?: number
  readonly submits?: number
  /** The address that they were given receives nothing. */
  readonly bounces?: true
}

/**
 * Most answer, at their own pace, and some on the last day; one stops halfway, one never looks, and one has an address that is
 * wrong: what a coordinator has to do with.
 */
const behaviours: readonly [Behaviour, ...Behaviour[]] = [
  { opens: 0.05, begins: 0.1, submits: 0.15 },
  { opens: 0.1, begins: 0.2, submits: 0.4 },
  { opens: 0.15, begins: 0.3, submits: 0.55 },
  { bounces: true },
  { opens: 0.1, begins: 0.45, submits: 0.7 },
  { opens: 0.3, begins: 0.8, submits: 1 },
  { opens: 0.05, begins: 0.25, submits: 0.3 },
  { opens: 0.2, begins: 0.35 },
  { opens: 0.4, begins: 0.6, submits: 0.85 },
  {},
  { opens: 0.5, begins: 0.9, submits: 0.95 },
]

export const behaviourOf = (place: number): Behaviour => behaviours[place % behaviours.length] ?? behaviours[0]

export interface Answering {
  /** Their place among those asked. */
  readonly place: number
  /** The days that the round was opened, and that they are to have answered by. */
  readonly from: string
  readonly to: string
  /** They have been given a last day of their own. */
  readonly isExtended: boolean
  /** Somebody else than the one that the rehearsal began with. */
  readonly isReplaced: boolean
}

/** The days on which somebody looks at their letter, begins and submits; null where they never do. */
export interface Days {
  readonly opens: string | null
  readonly begins: string | null
  readonly submits: string | null
}

/** Whoever takes over, or is given more time, gets it done. */
export function daysOf({ place, from, to, isExtended, isReplaced }: Answering): Days {
  const own = behaviourOf(place)
  const { opens, begins, submits } = isReplaced ? { opens: 0, begins: 0.05, submits: 0.1 } : own
  const length = Math.max(1, Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000))
  const day = (part: number | undefined) =>
    part === undefined ? null : addDays(from, Math.min(length, Math.max(1, Math.ceil(part * length))))
  const days = { opens: day(opens), begins: day(begins), submits: day(submits) }
  if (!isExtended || days.submits || own.bounces) return days
  return { opens: days.opens ?? addDays(to, -1), begins: days.begins ?? addDays(to, -1), submits: to }
}
