import { expect, it, test } from 'vitest'
import type { AnswerDocument } from '../answers/answer-document.ts'
import { canonicalAnswers } from '../answers/canonical-answers.ts'
import { reachedStep, type WorkingStep } from './working-steps.ts'

const when = { referenceDate: '2026-11-22', thresholds: { pictureMonths: 24 } }
const answering = (document: AnswerDocument) => ({ answers: canonicalAnswers(document, '2026') })

const reached = (step: WorkingStep, municipality: AnswerDocument | null, police: AnswerDocument | null) =>
  reachedStep(
    step,
    { municipality: municipality && answering(municipality), police: police && answering(police) },
    when,
  )

const begun = (changes: Readonly<Record<string, string>> = {}) => ({
  organisation: { function: 'own_person', council: 'active', operationalGroup: 'weekly', ...changes },
})

test.each([
  ['all that it takes', begun(), begun(), 'reached', 3],
  ['a dormant council to one side', begun(), begun({ council: 'dormant' }), 'partly', 2],
  [
    'an operational group that one side does not know of',
    begun(),
    begun({ operationalGroup: 'unknown' }),
    'not_known',
    2,
  ],
  [
    'nothing',
    begun({ function: 'no', council: 'no', operationalGroup: 'no' }),
    begun({ council: 'no' }),
    'not_reached',
    0,
  ],
  ['no function, and the rest not known', begun({ function: 'no', council: 'unknown' }), null, 'not_known', 0],
  ['a function, without the police having answered', begun(), null, 'not_known', 1],
  ['a function, no group, without the police having answered', begun({ operationalGroup: 'no' }), null, 'partly', 1],
])('the first step with %s', (_, municipality, police, state, met) => {
  expect(reached('initiate', municipality, police)).toEqual({ state, met, of: 3 })
})

test.each([
  [{ pictureStatus: 'current', pictureMonth: '2024-11', staffDialogue: 'yes' }, 'yes_council', 'reached'],
  [{ pictureStatus: 'current', pictureMonth: '2024-10', staffDialogue: 'yes' }, 'yes_council', 'partly'],
  [{ pictureStatus: 'current', staffDialogue: 'yes' }, 'planned', 'partly'],
  [{ pictureStatus: 'unknown', staffDialogue: 'yes' }, 'yes_management', 'not_known'],
  [{ pictureStatus: 'not_started', staffDialogue: 'no' }, 'no', 'not_reached'],
])('the second step with %o, anchored %s, is %s', (knowledge, anchored, state) => {
  expect(reached('prepare', { knowledge, about: { anchored } }, null)?.state).toBe(state)
})

const together = (changes: Readonly<Record<string, string | number>> = {}) => ({
  knowledge: { pictureJoint: 'joint', citizenDialogue: 1, causeAnalysis: 'all', ...changes },
  agreements: { agreementStatus: 'valid', agreementTo: '2026-11' },
})

test.each([
  [together(), together(), 'reached'],
  [together({ citizenDialogue: 0 }), together(), 'partly'],
  [together({ causeAnalysis: 'some' }), together(), 'partly'],
  [together(), { ...together(), agreements: { agreementStatus: 'valid', agreementTo: '2026-10' } }, 'partly'],
  [together(), together({ pictureJoint: 'unknown' }), 'not_known'],
])('the third step with %o and %o is %s', (municipality, police, state) => {
  expect(reached('prepareTogether', municipality, police)?.state).toBe(state)
})

const carriedOut = (phase: string, goal: string) => ({
  knowledge: { planStatus: 'adopted' },
  agreements: { promiseStatus: 'active' },
  initiatives: { entries: [{ id: '00000000-0000-4000-9000-000000000001', phase, goal, result: 'partly' }] },
})
const police = { agreements: { promiseStatus: 'active' } }

test.each([
  ['ongoing', 'partly', 'reached'],
  ['ongoing', 'no', 'partly'],
  ['idea', 'yes', 'partly'],
])('the fourth step with an initiative that is %s, goal %s, is %s', (phase, goal, state) => {
  expect(reached('carryOut', carriedOut(phase, goal), police)?.state).toBe(state)
})

test.each([
  ['systematic', ['own'], 'reached'],
  ['partly', ['own'], 'partly'],
  ['systematic', ['none'], 'partly'],
  ['systematic', ['unknown'], 'not_known'],
])('the last step with follow-up %s and evaluation %o is %s', (followup, evaluation, state) => {
  const municipality = { ...carriedOut('ongoing', 'yes'), knowledge: { followup, evaluation } }
  expect(reached('followUp', municipality, null)?.state).toBe(state)
})

it('says nothing of a step that the round did not ask about', () => {
  expect(reached('followUp', { agreements: { agreementStatus: 'valid' } }, null)).toBeUndefined()
})
