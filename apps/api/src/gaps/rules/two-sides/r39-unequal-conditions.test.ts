import type { AnswerDocument } from '@kartlaggning/schema/answers/answer-document'
import { expect, it } from 'vitest'
import { unequalConditions } from './r39-unequal-conditions.ts'
import { aRound, findings, verdicts } from '../test-round.ts'

const counting = (operationalGroup: string, fteAllocated?: number | 'unknown') => ({
  organisation: { operationalGroup, ...(fteAllocated !== undefined && { fteAllocated }) },
})
const staffed = (policeContact: string, policeDiverted = 'seldom') => ({
  organisation: { policeContact, policeDiverted },
})

it.each<[string, AnswerDocument, AnswerDocument, number | string | undefined]>([
  ['vacant while a weekly group is counted on', counting('weekly'), staffed('vacant'), 2],
  ['shared while a weekly group is counted on', counting('weekly'), staffed('shared'), 2],
  ['diverted every week', counting('weekly'), staffed('full', 'weekly'), 2],
  ['diverted every month', counting('weekly'), staffed('part', 'monthly'), 2],
  ['diverted once or a few times is no imbalance', counting('weekly'), staffed('full', 'seldom'), undefined],
  ['a group every second week is no imbalance', counting('biweekly'), staffed('vacant', 'weekly'), undefined],
  ['no group is no imbalance', counting('no'), staffed('vacant'), undefined],
  ['staffed while nine per cent is set aside', counting('no', 9), staffed('full'), 2],
  ['staffed in part while nothing is set aside', counting('no', 0), staffed('part'), 2],
  ['ten per cent is no imbalance', counting('no', 10), staffed('full'), undefined],
  ['a share not known while the officer is shared is none', counting('no', 'unknown'), staffed('shared'), undefined],
  ['nor is eleven', counting('no', 11), staffed('full'), undefined],
  ['nine per cent while the officer is shared is none', counting('no', 9), staffed('shared'), undefined],
  [
    'a group of which the municipality does not know cannot be assessed',
    counting('unknown'),
    staffed('vacant'),
    'cannot be assessed',
  ],
  [
    'a staffing of which the police do not know cannot be assessed',
    counting('weekly'),
    staffed('unknown'),
    'cannot be assessed',
  ],
  ['what is known is enough', counting('weekly'), staffed('unknown', 'weekly'), 2],
  [
    'a share that the municipality does not know cannot be assessed',
    counting('no', 'unknown'),
    staffed('full'),
    'cannot be assessed',
  ],
  ['not known where it cannot matter is no gap', counting('no', 50), staffed('unknown', 'unknown'), undefined],
  ['nothing asked is nothing found', {}, {}, undefined],
])('%s', (_, municipality, police, expected) => {
  const found = verdicts(unequalConditions, aRound({ Köping: { municipality, police } }))
  expect(found).toEqual(expected === undefined ? {} : { 'R39:1983': expected })
})

it('has nothing to compare when one side is silent', () => {
  const municipality = counting('weekly', 5)
  expect(verdicts(unequalConditions, aRound({ Köping: { municipality } }))).toEqual({})
})

it.each([
  [
    'Kommunen räknar med en operativ samverkansgrupp varje vecka. På frågan om kommunpolisens bemanning svarar polisen ”Kommunpolis som delas mellan flera kommuner”, och på frågan om hur ofta tiden har fått användas till annat ”Varje vecka”. När den ena har mer tid än den andra blir det svårt att hålla det ni kommer överens om. Prata om vad ni kan lova varandra. Länsstyrelsen kan föra frågan vidare.',
    counting('weekly'),
    staffed('shared', 'weekly'),
  ],
  [
    'Kommunen har avsatt 5 procent av en heltid för samordningen. På frågan om kommunpolisens bemanning svarar polisen ”Egen kommunpolis på heltid”. När den ena har mer tid än den andra blir det svårt att hålla det ni kommer överens om. Prata om vad ni kan lova varandra. Länsstyrelsen kan föra frågan vidare.',
    counting('no', 5),
    staffed('full'),
  ],
  [
    'Kommunen räknar med en operativ samverkansgrupp varje vecka. På frågan om kommunpolisens bemanning svarar polisen ”Vakant”. När den ena har mer tid än den andra blir det svårt att hålla det ni kommer överens om. Prata om vad ni kan lova varandra. Länsstyrelsen kan föra frågan vidare.',
    counting('weekly'),
    { organisation: { policeContact: 'vacant' } },
  ],
  [
    'Kommunen räknar med en operativ samverkansgrupp varje vecka. På frågan om hur ofta tiden har fått användas till annat svarar polisen ”Varje vecka”. När den ena har mer tid än den andra blir det svårt att hålla det ni kommer överens om. Prata om vad ni kan lova varandra. Länsstyrelsen kan föra frågan vidare.',
    counting('weekly'),
    { organisation: { policeDiverted: 'weekly' } },
  ],
])('says “%s”', (sentence, municipality, police) => {
  const [finding] = findings(unequalConditions, aRound({ Köping: { municipality, police } }))
  expect(finding?.sentence.sv).toBe(sentence)
})

it('counts each municipality’s own part of a function that two of them share', () => {
  const shared = (fteAllocated: number, with_: string) => ({
    organisation: {
      ...counting('no', fteAllocated).organisation,
      function: 'shared_municipality',
      functionSharedWith: [with_],
    },
  })
  const round = aRound({
    Köping: { municipality: shared(9, '1984'), police: staffed('full') },
    Arboga: { municipality: shared(10, '1983'), police: staffed('full') },
  })
  expect(verdicts(unequalConditions, round)).toEqual({ 'R39:1983': 2 })
})
