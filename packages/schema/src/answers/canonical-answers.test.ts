import { expect, test, onTestFinished } from 'vitest'
import { canonicalQuestionnaire } from '../questionnaires/canonical.ts'
import { newestQuestionnaire, publish, questionnaireOf } from '../questionnaires/registry.ts'
import { sectionsFor } from '../questionnaire/section.ts'
import { edited } from '../versions/test-versions.ts'
import { answer } from './address.ts'
import type { AnswerDocument } from './answer-document.ts'
import { canonicalAnswers } from './canonical-answers.ts'
import { madeUpDocument, seeded } from './made-up-answers.ts'

const id = '0199c0de-0000-7000-8000-000000000001'

test('the questionnaire that answers are read in is the newest there is', () => {
  expect(newestQuestionnaire().version).toBe(canonicalQuestionnaire.version)
})

test.for([1, 2, 3])('a submission of the canonical version comes through whole (%i)', (seed) => {
  for (const kind of ['municipality', 'police'] as const) {
    const made = { random: seeded(seed), actors: [id, `${id}2`], municipalities: ['1981', '1962'], entries: () => 2 }
    const document = madeUpDocument(sectionsFor(canonicalQuestionnaire, kind, 'full'), made)
    expect(canonicalAnswers(document, '2026')).toBe(document)
  }
})

test('of another version, what the canonical one does not ask or offer counts for nothing, and the document is left as it was', () => {
  onTestFinished(publish(edited(newestQuestionnaire(), '2027-more', [])))
  const document: AnswerDocument = {
    supplementary: { own: 'x' },
    knowledge: { pictureStatus: 'curent', pictureMonth: 'mars', planStatus: 'adopted', weather: 'fair' },
    problems: { concern: { narcotics: 7, arson: 3, rain: 2, x_marina: 4 }, priority: ['narcotics', 'rain'] },
    initiatives: { entries: [{ id, name: 'Nattvandring', phase: 'begun', problems: ['narcotics'] }] },
  }
  const before = structuredClone(document)
  expect(canonicalAnswers(document, '2027-more')).toEqual({
    knowledge: { planStatus: 'adopted' },
    problems: { concern: { arson: 3, x_marina: 4 }, priority: ['narcotics'] },
    initiatives: { entries: [{ id, name: 'Nattvandring', problems: ['narcotics'] }] },
  })
  expect(document).toEqual(before)
})

test('answers given in another version are read under the names and in the codes of the canonical one', () => {
  const withdraw = publish(
    edited(newestQuestionnaire(), '2027-answers', [
      { edit: 'rename', id: 'knowledge.pictureStatus', to: 'knowledge.picture' },
      { edit: 'recode', id: 'agreements.agreementStatus', codes: { valid: 'in_force' } },
      { edit: 'recodeRows', id: 'problems.concern', codes: { narcotics: 'drugs' } },
    ]),
  )
  onTestFinished(withdraw)
  expect(questionnaireOf('2027-answers').sections.flatMap((it) => it.questions.map((one) => one.id))).toContain(
    'knowledge.picture',
  )
  const given: AnswerDocument = {
    knowledge: { picture: 'outdated' },
    agreements: { agreementStatus: 'in_force' },
    problems: { concern: { drugs: 4 } },
  }
  const from = { answers: canonicalAnswers(given, '2027-answers') }
  expect(answer(from, 'knowledge.pictureStatus')).toBe('outdated')
  expect(answer(from, 'agreements.agreementStatus')).toBe('valid')
  expect(answer(from, 'problems.concern.narcotics')).toBe(4)
})
