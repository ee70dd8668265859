import type { Json, JsonObject } from '../json.ts'
import { answerKey } from '../answers/answer-key.ts'
import { isRecord, type Answers, type AnswerDocument } from '../answers/answer-document.ts'
import type { Carried } from '../answers/carried-answers.ts'
import type { Section } from './section.ts'
import { shownAnswers } from './visibility.ts'

/** A draft as it would count now: what is hidden, or came along from the last round and nobody has confirmed, is not there. */
export function shownDocument(sections: readonly Section[], draft: AnswerDocument, carried: Carried): AnswerDocument {
  return Object.fromEntries(
    sections.map(({ id, questions, entries: group }) => {
      const { entries = [], ...own } = draft[id] ?? {}
      const answers = shownAnswers(questions, confirmed(id, null, own, carried))
      if (!group) return [id, answers]
      const shown = entries.map(({ id: entry, ...given }) => ({
        id: entry,
        ...shownAnswers(group.questions, confirmed(id, entry, given, carried), carried.entries.has(entry)),
      }))
      return [id, { ...answers, entries: shown }]
    }),
  )
}

function confirmed(section: string, entry: string | null, answers: Answers, { unconfirmed }: Carried): Answers {
  if (unconfirmed.size === 0) return answers
  const isConfirmed = (address: string) => !unconfirmed.has(answerKey(entry, `${section}.${address}`))
  const kept: Record<string, Json | undefined> = {}
  for (const [name, answer] of Object.entries(answers)) {
    if (isRow(answer))
      kept[name] = Object.fromEntries(Object.entries(answer).filter(([row]) => isConfirmed(`${name}.${row}`)))
    else if (isConfirmed(name)) kept[name] = answer
  }
  return kept
}

const isRow = (answer: Json | undefined): answer is JsonObject => isRecord(answer)
