import { answer, type Answered } from '../answers/address.ts'
import { isNotKnown } from './not-known.ts'

/** The sizes of municipality that have a limit of their own, by their number of inhabitants. */
export type Size = 'small' | 'medium' | 'large'

const SMALL = 10_000
const MEDIUM = 30_000
const LARGE = 100_000

/** Between the medium and the large ones no limit is set. */
export function sizeOf(population: number): Size | undefined {
  if (population < SMALL) return 'small'
  if (population < MEDIUM) return 'medium'
  return population >= LARGE ? 'large' : undefined
}

/** In per cent of full-time, for this municipality alone; also where the function is shared with another. */
export const timeAllocated = (from: Answered) => answer(from, 'organisation.fteAllocated')

/** Less than half of the time that is set aside goes to the coordination; undefined when it cannot be said. */
function isTimeTaken(from: Answered): boolean | undefined {
  const allocated = timeAllocated(from)
  const actual = answer(from, 'organisation.fteActual')
  return typeof allocated === 'number' && actual !== undefined ? actual * 2 < allocated : undefined
}

/** By the size of the municipality, the threshold that says how much is enough. */
export const limits = {
  small: 'coordinationShareSmall',
  medium: 'coordinationShareMedium',
  large: 'coordinationShareLarge',
} as const satisfies Record<Size, string>

type Limits = Readonly<Record<(typeof limits)[Size], number>>

/** Why the time for coordination is too little, or that it cannot be said; undefined when it is enough, or was not asked. */
export function whyTooLittleTime(
  municipality: Answered,
  population: number | null,
  thresholds: Limits,
): 'not_known' | 'below_limit' | 'taken' | undefined {
  const allocated = timeAllocated(municipality)
  if (allocated === undefined) return undefined
  if (isNotKnown(allocated)) return 'not_known'
  const size = population === null ? undefined : sizeOf(population)
  if (size && Number(allocated) < thresholds[limits[size]]) return 'below_limit'
  return isTimeTaken(municipality) ? 'taken' : undefined
}
