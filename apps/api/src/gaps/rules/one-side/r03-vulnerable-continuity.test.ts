import { expect, it } from 'vitest'
import { vulnerableContinuity } from './r03-vulnerable-continuity.ts'
import { aRound, findings, verdicts, type Sides } from '../test-round.ts'

const role = (personChanges: number | 'unknown', years = 'y3_5', knowledge = {}) => ({
  organisation: { personChanges },
  about: { years },
  knowledge,
})
const nothing = { pictureStatus: 'not_started', planStatus: 'none' }
const steady = role(1)

it.each<[string, Sides, number | string | undefined]>([
  ['two in three years are few', { municipality: role(2), police: steady }, undefined],
  ['three are many', { municipality: role(3), police: steady }, 2],
  ['four are many', { municipality: role(4), police: steady }, 2],
  ['three on the police side are many', { municipality: steady, police: role(3) }, 2],
  ['three are many whatever the other side knows', { municipality: role(3), police: role('unknown') }, 2],
  ['the side that has answered is enough', { police: role(3) }, 2],
  ['how many is not known', { municipality: role('unknown'), police: steady }, 'cannot be assessed'],
  ['somebody new with neither picture nor plan', { municipality: role(1, 'lt1', nothing) }, 2],
  ['somebody who has been there for a year', { municipality: role(1, 'y1_2', nothing) }, undefined],
  [
    'somebody new with a picture',
    { municipality: role(1, 'lt1', { ...nothing, pictureStatus: 'current' }) },
    undefined,
  ],
  [
    'somebody new with an old one',
    { municipality: role(1, 'lt1', { ...nothing, pictureStatus: 'outdated' }) },
    undefined,
  ],
  ['somebody new with a plan', { municipality: role(1, 'lt1', { ...nothing, planStatus: 'adopted' }) }, undefined],
  [
    'somebody new with an expired one',
    { municipality: role(1, 'lt1', { ...nothing, planStatus: 'expired' }) },
    undefined,
  ],
  [
    'somebody new, and nobody knows of a plan',
    { municipality: role(1, 'lt1', { ...nothing, planStatus: 'unknown' }) },
    'cannot be assessed',
  ],
  [
    'somebody new with the police, and the municipality has a plan',
    { municipality: role(1, 'y3_5', { ...nothing, planStatus: 'adopted' }), police: role(1, 'lt1') },
    undefined,
  ],
  [
    'somebody new with the police, and the municipality is silent about plans',
    { police: role(1, 'lt1', { pictureStatus: 'not_started' }) },
    undefined,
  ],
  ['nobody was asked', { municipality: {}, police: {} }, undefined],
])('%s', (_, sides, expected) => {
  const found = verdicts(vulnerableContinuity, aRound({ Köping: sides }))
  expect(found).toEqual(expected === undefined ? {} : { 'R03:1983': expected })
})

it('follows the threshold of the round', () => {
  const round = (roleHolders: number) => aRound({ Köping: { municipality: role(3) } }, { thresholds: { roleHolders } })
  expect(verdicts(vulnerableContinuity, round(4))).toEqual({})
  expect(verdicts(vulnerableContinuity, round(2))).toEqual({ 'R03:1983': 2 })
})

it('says of whom, and points to what they answered', () => {
  const round = aRound({ Köping: { municipality: role(3, 'lt1', nothing), police: steady } })
  const [finding] = findings(vulnerableContinuity, round)
  expect(finding?.sentence.sv).toBe(
    'Kommunen uppger att 3 personer har haft rollen de senaste tre åren. Den som svarar för kommunen har haft rollen mindre än ett år, och det finns varken lägesbild eller åtgärdsplan att gå efter. När kunskapen finns hos en person går den lätt förlorad. Länsstyrelsen kan ge introduktion och processtöd.',
  )
  expect(finding?.evidence.map(({ kind, question, value }) => [kind, question, value])).toEqual([
    ['municipality', 'organisation.personChanges', 3],
    ['municipality', 'about.years', 'lt1'],
    ['police', 'organisation.personChanges', 1],
    ['police', 'about.years', 'y3_5'],
    ['municipality', 'knowledge.pictureStatus', 'not_started'],
    ['municipality', 'knowledge.planStatus', 'none'],
  ])
})
