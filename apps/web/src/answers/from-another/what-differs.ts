import type { Question } from '@kartlaggning/schema/questionnaire/question'
import { isRecord, type Answers } from '@kartlaggning/schema/answers/answer-document'
import { nameOf, type Section } from '@kartlaggning/schema/questionnaire/section'
import { shownAnswers } from '@kartlaggning/schema/questionnaire/visibility'
import { sameValue, type AnswerAddress, type Value } from '../../questionnaire/saving/answer-address.ts'
import type { ImportedAnswer } from '../imported.ts'
import { ownMatterIn, type OwnMatter, type Places } from './own-matters.ts'

/** A question that the two assignments answer differently; of a matrix only the rows that differ. */
export interface Difference {
  readonly question: Question
  readonly changes: readonly ImportedAnswer[]
  readonly ownMatter: OwnMatter | null
  /** Nothing stands here yet, so nothing would be lost. */
  readonly isNew: boolean
}

interface Sides {
  readonly section: Section
  /** The other assignment's answers to the section's own questions. */
  readonly there: Answers
  readonly here: (place: AnswerAddress) => Value
  readonly hasEntries: boolean
  readonly places: Places
}

/** What would change here if the other's answers were copied: only what is shown and answered there, and differs. */
export function whatDiffers({ section, there, here, hasEntries, places }: Sides): readonly Difference[] {
  const shown = shownAnswers(section.questions, there)
  return section.questions.flatMap((question): Difference[] => {
    // "Vi har inga" beside an entry would contradict it.
    if (hasEntries && nameOf(question) === section.entries?.noneQuestion) return []
    const answer = shown[nameOf(question)]
    const changes = answersIn(question, answer)
      .map(({ place, after }) => ({ place, before: here(place), after }))
      .filter(({ before, after }) => !sameValue(before, after))
    if (changes.length === 0) return []
    const ownMatter = changes.map(({ after }) => ownMatterIn(question, after, places)).find((it) => it !== null) ?? null
    return [{ question, changes, ownMatter, isNew: changes.every(({ before }) => before === null) }]
  })
}

function answersIn(question: Question, answer: Value | undefined): { place: AnswerAddress; after: Value }[] {
  if (answer === undefined) return []
  const at = (address: string) => ({ entry: null, question: address })
  if (question.kind !== 'matrix') return [{ place: at(question.id), after: answer }]
  return Object.entries(isRecord(answer) ? answer : {}).map(([row, cell = null]) => ({
    place: at(`${question.id}.${row}`),
    after: cell,
  }))
}

/** Chosen before anybody has said so: what fills a gap, and is nobody's own matter. */
export const isHarmless = ({ isNew, ownMatter }: Difference) => isNew && ownMatter === null
