import { expect, it } from 'vitest'
import { questionsOf } from './section.ts'
import { questionnaire2026 } from '../questionnaires/2026/questionnaire.ts'
import { contradictionsIn } from './contradictions.ts'

const found = (id: string, answers: object) => {
  const question = questionsOf(questionnaire2026).find((it) => it.id === id)
  if (!question) throw new Error(id)
  return contradictionsIn(question, { ...answers }, '2026-11-22').map((it) => it.text.sv)
}
const agreement = (agreementStatus: string, agreementTo?: unknown) =>
  found('agreements.agreementTo', { agreementStatus, agreementTo })
const picture = (pictureStatus: string, pictureMonth?: unknown) =>
  found('knowledge.pictureMonth', { pictureStatus, pictureMonth })

it('an agreement that is said to be in force until a month that has passed', () => {
  expect(agreement('valid', '2026-10')).toEqual([
    'Månaden då överenskommelsen upphör har passerat, men enligt svaret är den gällande.',
  ])
  for (const to of ['2026-11', '2027-01', 'open_ended', undefined, 'mars', '2026-13', '']) {
    expect(agreement('valid', to)).toEqual([])
  }
  expect(agreement('expired', '2026-10')).toEqual([])
})

it('a picture whose month and age do not go together, either way', () => {
  expect(picture('current', '2024-10')).toEqual([
    'Enligt månaden är lägesbilden äldre än två år, men enligt svaret är den högst två år gammal.',
  ])
  expect(picture('outdated', '2024-11')).toEqual([
    'Enligt månaden är lägesbilden högst två år gammal, men enligt svaret är den äldre.',
  ])
  expect([picture('current', '2024-11'), picture('outdated', '2024-10'), picture('in_progress', '2020-01')]).toEqual([
    [],
    [],
    [],
  ])
})

it('what no contradiction is declared of contradicts nothing', () => {
  expect(found('knowledge.planMonth', { planStatus: 'adopted', planMonth: '2001-01' })).toEqual([])
})
