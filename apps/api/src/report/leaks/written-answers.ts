import { isRecord, type AnswerDocument } from '@kartlaggning/schema/answers/answer-document'
import { isMarkedSecret, type SecretAnswer } from '@kartlaggning/schema/answers/secret-answer'
import { whyWithheld, type Audience } from '@kartlaggning/schema/answers/audience'
import type { Question } from '@kartlaggning/schema/questionnaire/question'
import { nameOf, type Section } from '@kartlaggning/schema/questionnaire/section'

/** Shorter words are anybody's. */
const SHORTEST = 15

/** An answer in somebody's own words, and where it stands. */
export interface WrittenAnswer {
  readonly text: string
  readonly respondentId: string
  readonly question: string
  readonly entry: string | null
  /** Of a matrix. */
  readonly row: string | null
  /** Whether whoever stands in this circle may read it. */
  readonly isFor: (circle: Audience, secret: readonly SecretAnswer[]) => boolean
}

/** What a respondent has written by hand that nobody else is likely to have written. */
export function writtenAnswers(
  respondentId: string,
  sections: readonly Section[],
  document: AnswerDocument,
): WrittenAnswer[] {
  const shareLevel = document['closing']?.['shareLevel']
  const inWords = (section: Section, question: Question, entry: string | null, value: unknown): WrittenAnswer[] => {
    const texts = isRecord(value) ? Object.entries(value) : [[null, value] as const]
    const isWritten = question.kind === 'text' || question.kind === 'url' || question.kind === 'matrix'
    const mirrored = question.mirrored === true || section.entries?.matchQuestions?.includes(nameOf(question)) === true
    return texts.flatMap(([row, text]) =>
      isWritten && typeof text === 'string' && text.length >= SHORTEST
        ? {
            text,
            respondentId,
            question: question.id,
            entry,
            row,
            isFor: (circle, secret) =>
              whyWithheld({ ...question, mirrored }, shareLevel, circle) === null &&
              (circle === 'own-organisation' || !isMarkedSecret(secret, entry, question.id)),
          }
        : [],
    )
  }
  return sections.flatMap((section) => {
    const { entries = [], ...own } = document[section.id] ?? {}
    return [
      ...section.questions.flatMap((it) => inWords(section, it, null, own[nameOf(it)])),
      ...entries.flatMap((entry) =>
        (section.entries?.questions ?? []).flatMap((it) => inWords(section, it, entry.id, entry[nameOf(it)])),
      ),
    ]
  })
}
