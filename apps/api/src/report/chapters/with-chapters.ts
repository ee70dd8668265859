import type { RoundChapter } from '@kartlaggning/schema/report/chapters'
import type { ChosenChapter } from '@kartlaggning/schema/report/report-choices'
import type { Report } from '@kartlaggning/schema/report/report'
import { reviewedIn } from '@kartlaggning/schema/report/review-sentences'
import type { KeptSentence } from './read-chapters.ts'

/** A compiled report with the coordinator's choices of it, as far as its reader may read them. */
export function withChapters(
  report: Report,
  { chapters, kept }: { readonly chapters: readonly RoundChapter[]; readonly kept: readonly KeptSentence[] },
): Report {
  const chosen = { ...report, chapters: chapters.map((it) => chosenFor(it, report)) }
  return { ...chosen, sentences: reviewedIn(chosen, kept) }
}

/** A text of an earlier round that nobody has confirmed is in no report. */
function chosenFor(
  { id, shown, words, countyBoardOnly, carriedFrom }: RoundChapter,
  { reader }: Report,
): ChosenChapter {
  const isForReader = carriedFrom === null && !(countyBoardOnly && reader !== 'county-board')
  return { id, shown, words: isForReader ? words : '' }
}
