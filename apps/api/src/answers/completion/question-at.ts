import type { AnswerDocument } from '@kartlaggning/schema/answers/answer-document'
import { nameOf, type Section } from '@kartlaggning/schema/questionnaire/section'
import { ProblemError } from '../../http/problem-error.ts'

interface AskedAt {
  readonly entry: string | null
  readonly question: string
}

/** A question that the respondent was asked; of an entry, one that it has submitted. */
export function questionAt(sections: readonly Section[], document: AnswerDocument, { entry, question }: AskedAt) {
  const section = sections.find(({ id }) => id === question.split('.')[0])
  const isThere = entry === null || document[section?.id ?? '']?.entries?.some(({ id }) => id === entry)
  const of = (entry === null ? section?.questions : section?.entries?.questions) ?? []
  const [, name, row] = question.split('.')
  const found = of.find((it) => nameOf(it) === name && it.kind !== 'fixed')
  const hasRow = row === undefined || (found?.kind === 'matrix' && found.rows.some(({ code }) => code === row))
  if (!found || !isThere || !hasRow) throw new ProblemError('answer-not-asked')
  return found
}
