import type { RoundChapters, RoundSentence } from '@kartlaggning/schema/report/chapters'
import type { ReviewedReader } from '@kartlaggning/schema/answers/audience'
import type { Report } from '@kartlaggning/schema/report/report'
import { computedIn } from '@kartlaggning/schema/report/review-sentences'
import type { Trx } from '../../database/database.ts'
import { readReport } from '../read-report.ts'
import { readChapters, type KeptSentence } from './read-chapters.ts'

/** The chapters and what is written for them, and the sentences of one reader's report with what is said of them. */
export async function listChapters(trx: Trx, roundId: string, reader: ReviewedReader): Promise<RoundChapters> {
  const [report, { chapters, kept }] = await Promise.all([readReport(trx, roundId, reader), readChapters(trx, roundId)])
  return { chapters, sentences: computedIn(report).map((it) => sentenceOf(it, report, kept, reader)) }
}

function sentenceOf(
  { id, chapter, text }: ReturnType<typeof computedIn>[number],
  { sentences }: Report,
  kept: readonly KeptSentence[],
  reader: ReviewedReader,
): RoundSentence {
  const own = kept.find((it) => it.sentence === id && it.reader === reader)
  return {
    id,
    chapter,
    computed: text,
    state: sentences?.find((it) => it.id === id)?.state ?? 'proposed',
    said: own?.said ?? null,
    reviewed: own?.computed ?? null,
    version: own?.version ?? 0,
    changedBy: own?.changedByName ?? null,
    changedAt: own?.changedAt ?? null,
  }
}
