import type { AnswerDocument, Answers } from '../answers/answer-document.ts'
import { contradictions } from '../questionnaires/contradictions.ts'
import { saidOf, type Beside } from './contradicting.ts'
import type { Contradiction } from './contradiction.ts'
import { nameOf, type Section } from './section.ts'
import { shownAnswers } from './visibility.ts'

/** Where answers contradict each other: at a question of a section, or of an entry in it. */
export interface Found {
  readonly contradiction: Contradiction
  readonly section: string
  readonly entry?: string
}

/** Those that are shown at a question. */
export const contradictionsAt = (question: string): readonly Contradiction[] =>
  contradictions.filter(({ when }) => when[0].question === question)

/** How the answer to a question contradicts others; `answerTo` tells the answer to any question of the same respondent. */
export const contradictionsIn = (
  question: string,
  answerTo: (question: string) => unknown,
  beside: Beside,
): readonly Contradiction[] => saidOf(contradictionsAt(question), answerTo, beside)

/** Every contradiction in a whole answer, in the order of the questions. What is hidden contradicts nothing. */
export function allContradictions(sections: readonly Section[], document: AnswerDocument, beside: Beside): Found[] {
  const own = new Map(sections.map((it) => [it.id, ownAnswers(it, document)]))
  const elsewhere = (question: string) => own.get(question.split('.')[0] ?? '')?.[nameOf({ id: question })]
  return sections.flatMap((section): Found[] => {
    const inSection = section.questions.flatMap(({ id }) =>
      contradictionsIn(id, elsewhere, beside).map((contradiction) => ({ contradiction, section: section.id })),
    )
    const { questions = [] } = section.entries ?? {}
    const inEntries = (document[section.id]?.entries ?? []).flatMap(({ id: entry, ...given }) => {
      const answers = shownAnswers(questions, given, true)
      const names = new Set(questions.map((it) => it.id))
      const answerTo = (id: string) => (names.has(id) ? answers[nameOf({ id })] : elsewhere(id))
      return questions.flatMap(({ id }) =>
        contradictionsIn(id, answerTo, beside).map((contradiction) => ({ contradiction, section: section.id, entry })),
      )
    })
    return [...inSection, ...inEntries]
  })
}

function ownAnswers({ id, questions }: Section, document: AnswerDocument): Answers {
  const { entries: _, ...own } = document[id] ?? {}
  return shownAnswers(questions, own)
}
