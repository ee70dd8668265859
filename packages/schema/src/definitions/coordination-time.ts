import { answer, type Answered } from '../answers/address.ts'

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
export function isTimeTaken(from: Answered): boolean | undefined {
  const allocated = timeAllocated(from)
  const actual = answer(from, 'organisation.fteActual')
  return typeof allocated === 'number' && actual !== undefined ? actual * 2 < allocated : undefined
}
