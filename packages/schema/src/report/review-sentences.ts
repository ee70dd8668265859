import type { ReviewedSentence } from './report-choices.ts'
import { reportDocument } from './report-document.ts'
import type { EditionReader } from '../answers/audience.ts'
import type { Report } from './report.ts'
import { sentencesIn } from './sentences-in.ts'

/** What somebody stood for, as it was computed then. */
interface Kept {
  readonly reader: EditionReader
  readonly sentence: string
  readonly computed: string | null
  readonly said: string | null
}

/** The sentences as they are computed now, before anybody has said anything of them. */
export const computedIn = (report: Report) => sentencesIn(reportDocument({ ...report, sentences: [] }, 'sv'))

/**
 * Which sentences of a report somebody stands for. An approval is of the very words: it counts for another reader whose
 * report says the same, and no longer when the figures are others. What is written in the place of a sentence was written
 * for one reader, and may rest on what the other is not shown: those who took part read what is written for LänsBrå.
 */
export function reviewedIn(report: Report, kept: readonly Kept[]): ReviewedSentence[] {
  // The whole report is compiled to compute them.
  if (kept.every(({ computed }) => computed === null)) return []
  const reader = (report.reader ?? 'county-board') === 'county-board' ? 'county-board' : 'lansbra'
  return computedIn(report).flatMap(({ id, text }): ReviewedSentence[] => {
    const of = kept.filter(({ sentence, computed }) => sentence === id && computed !== null)
    const own = of.find((it) => it.reader === reader)
    if (own) {
      const state = own.computed !== text ? 'changed' : own.said === null ? 'approved' : 'rewritten'
      return [{ id, state, said: state === 'rewritten' ? own.said : null }]
    }
    const same = of.some((it) => it.computed === text && it.said === null)
    return same ? [{ id, state: 'approved', said: null }] : []
  })
}
