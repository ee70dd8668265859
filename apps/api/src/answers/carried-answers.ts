import type { Answer, AnswerEntry } from '@kartlaggning/schema/answers/answers'
import { answerKey } from '@kartlaggning/schema/answers/answer-key'
import type { Carried } from '@kartlaggning/schema/answers/carried-answers'

/** What of these rows and entries came along from the last round. */
export function carriedIn(
  rows: readonly Pick<Answer, 'entry' | 'question' | 'version'>[],
  entries: readonly Pick<AnswerEntry, 'id' | 'carriedFrom'>[],
): Carried {
  return {
    entries: new Set(entries.filter((it) => it.carriedFrom !== null).map((it) => it.id)),
    unconfirmed: new Set(rows.filter((it) => it.version === 0).map((it) => answerKey(it.entry, it.question))),
  }
}
