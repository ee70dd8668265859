import type { Concern } from './gap.ts'

const codes = ['0', '1', '2', '3', '4'] as const

/** The key of the word for how large a problem is said to be. */
export function concernCode(concern: Concern) {
  if (concern === null) return 'none'
  return typeof concern === 'number' ? (codes[concern] ?? 'none') : concern
}
