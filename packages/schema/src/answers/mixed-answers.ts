import type { Question } from '../questionnaire/question.ts'
import { nameOf, type Section } from '../questionnaire/section.ts'
import type { Answers, AnswerDocument } from './answer-document.ts'

/** The one's answers, but for what is hidden in them: that is the other's, who may have answered nothing. */
export function mixedAnswers(
  sections: readonly Section[],
  one: AnswerDocument,
  other: AnswerDocument,
  isHidden: (question: Question) => boolean,
): AnswerDocument {
  const answersOf = (questions: readonly Question[], ours: Answers = {}, theirs: Answers = {}) =>
    Object.fromEntries(
      questions.flatMap((question) => {
        const name = nameOf(question)
        const from = isHidden(question) && name !== 'shareLevel' ? theirs : ours
        return from[name] === undefined ? [] : [[name, from[name]]]
      }),
    )
  return Object.fromEntries(
    sections.map(({ id, questions, entries }) => {
      const [ours, theirs] = [one[id], other[id]]
      const own = answersOf(questions, ours, theirs)
      if (!entries) return [id, own]
      const listed = entries.questions.every(isHidden)
        ? theirs?.entries
        : ours?.entries?.map((it, at) => ({ ...answersOf(entries.questions, it, theirs?.entries?.[at]), id: it.id }))
      return [id, listed ? { ...own, entries: listed } : own]
    }),
  )
}
