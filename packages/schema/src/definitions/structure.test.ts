import { expect, it } from 'vitest'
import type { AnswerDocument } from '../answers/answer-document.ts'
import { canonicalAnswers } from '../answers/canonical-answers.ts'
import { indicatorOf, indicators, indicatorStatus } from './structure.ts'

const when = { referenceDate: '2026-11-22', thresholds: { pictureMonths: 24 } }
const statusesOf = (document: AnswerDocument) => {
  const from = { answers: canonicalAnswers(document, '2026') }
  return indicators.map((indicator) => {
    const answer = indicatorOf(from, indicator, when)
    return answer && indicatorStatus(indicator, answer)
  })
}

it('says what each answer amounts to, a date before a status', () => {
  const knowledge = { pictureStatus: 'current', planStatus: 'adopted', followup: 'partly', causeAnalysis: 'none' }
  const agreements = { agreementStatus: 'valid', promiseStatus: 'planned' }
  const organisation = { function: 'in_progress', council: 'dormant' }
  expect(statusesOf({ organisation, knowledge, agreements })).toEqual([
    'under_way',
    'partly',
    'in_place',
    'in_place',
    'partly',
    'none',
    'in_place',
    'under_way',
  ])
  const dated = {
    knowledge: { ...knowledge, pictureMonth: '2024-06' },
    agreements: { ...agreements, agreementTo: '2026-03' },
  }
  expect(statusesOf(dated)).toEqual([
    undefined,
    undefined,
    'partly',
    'in_place',
    'partly',
    'none',
    'partly',
    'under_way',
  ])
  expect(statusesOf({})).toEqual(indicators.map(() => undefined))
})

it('knows nothing of an answer or an indicator that is not its own', () => {
  expect(indicatorStatus('knowledge.planStatus', 'begun')).toBe('unknown')
  expect(indicatorStatus('knowledge.weather', 'fair')).toBe('unknown')
})
