import { nameOf, type EntryGroup, type Section } from '@kartlaggning/schema/questionnaire/section'
import { shownAnswers } from '@kartlaggning/schema/questionnaire/visibility'
import type { AnswerDocument } from '@kartlaggning/schema/answers/answer-document'
import type { Question } from '@kartlaggning/schema/questionnaire/question'
import { normalized } from '../../questionnaire/fields/similarity.ts'
import type { Value } from '../../questionnaire/saving/answer-address.ts'
import { asOwnHere, namesPlace, type Places } from './own-matters.ts'

/** An entry of the other assignment, as it would be here. */
export interface EntryThere {
  readonly id: string
  readonly title: string
  readonly answers: Readonly<Record<string, Value>>
  /** Questions that are left without an answer, since the answer there names the other place. */
  readonly leftEmpty: readonly Question[]
  /** There is one with the same name here. */
  readonly isHere: boolean
}

interface Sides {
  readonly section: Section
  readonly group: EntryGroup
  readonly document: AnswerDocument
  readonly titlesHere: readonly string[]
  readonly places: Places
  readonly inWords: (question: Question, value: unknown) => string
}

/** What of the other's entries could be copied here. What became of them since the last round is each one's own. */
export function entriesThere({ section, group, document, titlesHere, places, inWords }: Sides): readonly EntryThere[] {
  const here = new Set(titlesHere.map(normalized))
  return (document[section.id]?.entries ?? []).map(({ id, ...given }) => {
    const shown = shownAnswers(group.questions, given)
    const leftEmpty: Question[] = []
    const answers: Record<string, Value> = {}
    for (const question of group.questions) {
      const name = nameOf(question)
      const there = shown[name]
      const value = there === undefined ? undefined : asOwnHere(question, there, places)
      // What names an entry is copied with it, whatever it says; one can see it in the list.
      if (value === undefined || question.kind === 'matrix') continue
      if (name !== group.titleQuestion && namesPlace(question, value, places)) leftEmpty.push(question)
      else answers[name] = value
    }
    const titleQuestion = group.questions.find((it) => nameOf(it) === group.titleQuestion)
    const title = titleQuestion ? inWords(titleQuestion, answers[group.titleQuestion]) : ''
    return { id, title, answers, leftEmpty, isHere: title !== '' && here.has(normalized(title)) }
  })
}
