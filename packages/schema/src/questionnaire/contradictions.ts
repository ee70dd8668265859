import type { Answers } from '../answers/answer-document.ts'
import { monthsBetween } from '../definitions/month.ts'
import type { Contradiction } from './contradiction.ts'
import type { Question } from './question.ts'
import { nameOf } from './section.ts'

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/

/** How an answer contradicts the answers beside it, on a day. */
export function contradictionsIn(question: Question, answers: Answers, today: string): readonly Contradiction[] {
  const month = answers[nameOf(question)]
  if (!question.contradictions || typeof month !== 'string' || !MONTH.test(month)) return []
  const age = monthsBetween(month, today)
  return question.contradictions.filter((it) => {
    const other = answers[nameOf({ id: it.question })]
    const isSaid = typeof other === 'string' && it.in.includes(other)
    return isSaid && ('olderThanMonths' in it ? age > it.olderThanMonths : age <= it.atMostMonths)
  })
}
