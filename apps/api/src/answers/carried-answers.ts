import type { Answer, AnswerEntry } from '@kartlaggning/schema/answers/answers'
import { answerKey } from '@kartlaggning/schema/answers/answer-key'
import type { Carried } from '@kartlaggning/schema/answers/carried-answers'

/** What came along from the last round: of these entries, and the answers that nobody has confirmed. */
export function carriedIn(
  unconfirmed: readonly Pick<Answer, 'entry' | 'question'>[],
  entries: readonly Pick<AnswerEntry, 'id' | 'carriedFrom'>[],
): Carried {
  return {
    entries: new Set(entries.filter((it) => it.carriedFrom !== null).map((it) => it.id)),
    unconfirmed: new Set(unconfirmed.map((it) => answerKey(it.entry, it.question))),
  }
}
