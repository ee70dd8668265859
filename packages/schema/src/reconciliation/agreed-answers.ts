import { isRecord, type AnswerDocument } from '../answers/answer-document.ts'
import type { Json } from '../json.ts'

/** What the two sides of a municipality have agreed that both state. */
export interface Agreement {
  readonly municipality: string
  readonly question: string
  readonly value: Json
}

type Agreed = Pick<Agreement, 'question' | 'value'>

/** The answer at a question or the row of a matrix; undefined when there is none. */
export function answerAt(document: AnswerDocument | null | undefined, question: string): Json | undefined {
  const [section = '', name = '', row] = question.split('.')
  const answer = document?.[section]?.[name]
  if (row === undefined) return answer
  return isRecord(answer) ? answer[row] : undefined
}

/** The answers as they are read once the sides have agreed; what is not there, or not shown, is not filled in. */
export const withAgreed = (document: AnswerDocument, agreed: readonly Agreed[]): AnswerDocument =>
  agreed.reduce((read, { question, value }) => {
    if (answerAt(read, question) === undefined) return read
    const [section = '', name = '', row] = question.split('.')
    const answers = read[section]
    const answer = answers?.[name]
    return {
      ...read,
      [section]: { ...answers, [name]: row !== undefined && isRecord(answer) ? { ...answer, [row]: value } : value },
    }
  }, document)
