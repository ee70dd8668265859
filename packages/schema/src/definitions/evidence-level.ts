import type { Initiative } from '../answers/address.ts'
import { isNotKnown } from './not-known.ts'

type Graded = Pick<Initiative, 'evidence'>

/** What evidence there is for some initiatives together; undefined where it was asked of none. */
export function evidenceFor(initiatives: readonly Graded[]): 'some' | 'none' | 'not_known' | undefined {
  const levels = initiatives.flatMap(({ evidence }) => evidence ?? [])
  if (levels.length === 0) return undefined
  if (levels.some((level) => level !== 'none' && !isNotKnown(level))) return 'some'
  return levels.some(isNotKnown) ? 'not_known' : 'none'
}
