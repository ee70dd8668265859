import type { Passage } from '@kartlaggning/schema/answers/coding/coding'
import type { TextRange } from '@kartlaggning/schema/answers/coding/text-range'

/** Where it stands, in what, and its themes: what it is written back to when a change is undone. */
export const asItIs = ({ from, to, quote, submissionId, themes }: Passage) => ({
  from,
  to,
  quote,
  submissionId,
  themes,
})

/** Its place in the answer as it is now; null where the words are gone. */
export const placeNow = ({ from, to, whereNow }: Passage): TextRange | null =>
  whereNow.state === 'as-marked' ? { from, to } : whereNow.found
