import { whyWithheld } from './audience.ts'
import { nameOf, type Section } from '../questionnaire/section.ts'
import type { Answers, AnswerDocument } from './answer-document.ts'
import type { Question } from '../questionnaire/question.ts'

/** What the counterpart may see of a submission after closing: the mirrored questions and nothing else. */
export const mirroredPart = (sections: readonly Section[], document: AnswerDocument): AnswerDocument =>
  partOf(sections, document, (question, toMatch) => {
    const isMirrored = question.mirrored === true || toMatch.includes(nameOf(question))
    return isMirrored && isForCounterparts({ ...question, mirrored: true })
  })

/** What those who answer in its municipalities may see of what a police area has submitted. */
export const areaPart = (sections: readonly Section[], document: AnswerDocument): AnswerDocument =>
  partOf(sections, document, isForCounterparts)

/** Where nobody chooses how widely to share, it follows from the question. */
export const isForCounterparts = (question: Pick<Question, 'audience' | 'mirrored'>) =>
  whyWithheld(question, undefined, 'counterpart') === null

/** The answers to some of the questions; of an entry none of whose questions is shown, not even that it is there. */
export function partOf(
  sections: readonly Section[],
  document: AnswerDocument,
  shows: (question: Question, toMatch: readonly string[]) => boolean,
): AnswerDocument {
  return Object.fromEntries(
    sections.flatMap((section) => {
      const { entries = [], ...own } = document[section.id] ?? {}
      const { questions = [], matchQuestions = [] } = section.entries ?? {}
      const answers = only(
        section.questions.filter((it) => shows(it, [])),
        own,
      )
      const opened = questions.filter((it) => shows(it, matchQuestions))
      const shown = opened.length > 0 ? entries.map(({ id, ...entry }) => ({ id, ...only(opened, entry) })) : []
      if (Object.keys(answers).length === 0 && shown.length === 0) return []
      return [[section.id, shown.length > 0 ? { ...answers, entries: shown } : answers]]
    }),
  )
}

function only(questions: readonly Question[], answers: Answers): Answers {
  const names = new Set(questions.map(nameOf))
  return Object.fromEntries(Object.entries(answers).filter(([name]) => names.has(name)))
}
