import type { AnswerDocument } from '@kartlaggning/schema/answers/answer-document'
import { expect, it } from 'vitest'
import { differentViewsOfThePolicePartInThePlan } from './r34-different-views-of-the-police-part-in-the-plan.ts'
import { aRound, findings, verdicts } from '../test-round.ts'

const part = (planPolice: string) => ({ knowledge: { planPolice } })

it.each<[string, AnswerDocument, AnswerDocument, number | string | undefined]>([
  ['in full to one and not at all to the other differs', part('full'), part('no'), 3],
  ['in part to one and not at all to the other differs', part('no'), part('partly'), 3],
  ['in full and in part is the same', part('full'), part('partly'), undefined],
  ['not at all to both is the same', part('no'), part('no'), undefined],
  ['unknown to one cannot be assessed', part('full'), part('unknown'), 'cannot be assessed'],
  ['unknown to both cannot be assessed', part('unknown'), part('unknown'), 'cannot be assessed'],
  ['a municipality without a plan was not asked', { knowledge: { planStatus: 'none' } }, part('no'), undefined],
])('%s', (_, municipality, police, expected) => {
  const found = verdicts(differentViewsOfThePolicePartInThePlan, aRound({ Köping: { municipality, police } }))
  expect(found).toEqual(expected === undefined ? {} : { 'R34:1983': expected })
})

it('has nothing to compare when one side is silent', () => {
  const municipality = part('full')
  expect(verdicts(differentViewsOfThePolicePartInThePlan, aRound({ Köping: { municipality } }))).toEqual({})
})

it.each([
  [
    'På frågan om polisen har deltagit i arbetet med kommunens åtgärdsplan svarar kommunen ”Ja, genomgående” och polisen ”Nej”. En plan som polisen inte känner som sin blir svår att genomföra tillsammans. Gå igenom planen med varandra.',
    part('full'),
    part('no'),
  ],
])('says “%s”', (sentence, municipality, police) => {
  const [finding] = findings(differentViewsOfThePolicePartInThePlan, aRound({ Köping: { municipality, police } }))
  expect(finding?.sentence.sv).toBe(sentence)
})
