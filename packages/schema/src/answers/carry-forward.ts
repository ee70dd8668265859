import { hasEnded } from '../definitions/ended-entry.ts'
import { cellOf } from '../questionnaire/cell.ts'
import { draftOfAnswerTo } from '../questionnaire/draft-answer.ts'
import type { Kind, Question } from '../questionnaire/question.ts'
import { isRecord, type Answers, type AnswerDocument, type Entry } from './answer-document.ts'
import { nameOf, type Section } from '../questionnaire/section.ts'
import type { Json } from '../json.ts'

/**
 * What of a submitted document the next round begins with: what is still asked and still means something, except what is
 * asked anew each round and entries that had ended. Entries keep the ids they had.
 */
export function carriedForward(sections: readonly Section[], previous: AnswerDocument): AnswerDocument {
  return Object.fromEntries(
    sections.map((section) => {
      const { entries = [], ...own } = previous[section.id] ?? {}
      const answers = stillValid(section.questions, own)
      if (!section.entries) return [section.id, answers]
      const { questions } = section.entries
      const going = entries.filter((entry) => !hasEnded(entry))
      return [
        section.id,
        { ...answers, entries: going.map(({ id, ...entry }): Entry => ({ ...stillValid(questions, entry), id })) },
      ]
    }),
  )
}

function stillValid(questions: readonly Question[], answers: Answers): Answers {
  const kept: Record<string, Json> = {}
  for (const question of questions) {
    const name = nameOf(question)
    const answer = answers[name]
    if (answer === undefined || question.carries === false || question.carriedOnly) continue
    if (question.kind !== 'matrix') {
      if (isValid(question, answer)) kept[name] = answer
      continue
    }
    const given = isRecord(answer) ? answer : {}
    const rows = question.rows.filter((row) => row.code in given && isValid(cellOf(question, row), given[row.code]))
    if (rows.length > 0) kept[name] = Object.fromEntries(rows.map(({ code }) => [code, given[code]]))
  }
  return kept
}

const isValid = (kind: Kind, answer: unknown) => draftOfAnswerTo(kind).safeParse(answer).success
