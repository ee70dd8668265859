import type { Initiative } from '../answers/address.ts'
import { isNotKnown } from './not-known.ts'

type Graded = Pick<Initiative, 'evidence'>

/** What evidence there is for some initiatives together; undefined where it was asked of none. */
export function evidenceFor(initiatives: readonly Graded[]): 'some' | 'none' | 'not_known' | undefined {
  let found: 'none' | 'not_known' | undefined
  for (const { evidence } of initiatives) {
    if (evidence === undefined) continue
    if (isNotKnown(evidence)) found = 'not_known'
    else if (evidence !== 'none') return 'some'
    else found ??= 'none'
  }
  return found
}
