import { answerInWords, type Wording } from '@kartlaggning/schema/answers/answer-in-words'
import type { Column } from './columns.ts'

/** One answer in one cell, as it is read back: months and numbers as such, what is several after semicolons. */
export function answerAsCell(question: Column, answer: unknown, wording: Wording): string {
  if (question.kind === 'month' && typeof answer === 'string' && /^\d{4}-\d{2}$/.test(answer)) return answer
  if (question.kind === 'number' && typeof answer === 'number') return String(answer)
  return answerInWords(question, answer, wording).join('; ')
}
