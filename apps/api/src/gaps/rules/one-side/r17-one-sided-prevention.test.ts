import { expect, it } from 'vitest'
import { oneSidedPrevention } from './r17-one-sided-prevention.ts'
import { aJointAction, anInitiative, aRound, findings, verdicts } from '../test-round.ts'

const kind = (number: number, level: string, approach: string, changes = {}) =>
  anInitiative(number, { level, approach, ...changes })
const against = (...entries: ReturnType<typeof anInitiative>[]) => ({
  municipality: { problems: { priority: ['narcotics'] }, initiatives: { entries } },
})
const mixed = [kind(1, 'universal', 'social'), kind(2, 'selective', 'situational')]
const ended = { phase: 'ended' }
const unclear = { phase: 'unknown' }

it.each([
  ['two levels and both approaches', against(...mixed), undefined],
  ['one initiative', against(kind(1, 'universal', 'social')), 1],
  ['one initiative of both approaches', against(kind(1, 'universal', 'both')), 1],
  ['two levels, only social', against(kind(1, 'universal', 'social'), kind(2, 'selective', 'social')), 1],
  [
    'two levels, only situational',
    against(kind(1, 'universal', 'situational'), kind(2, 'indicated', 'situational')),
    1,
  ],
  ['one level, both approaches', against(kind(1, 'universal', 'social'), kind(2, 'universal', 'situational')), 1],
  [
    'two levels, one of both approaches',
    against(kind(1, 'universal', 'both'), kind(2, 'selective', 'social')),
    undefined,
  ],
  [
    'a level that is not known',
    against(kind(1, 'universal', 'both'), kind(2, 'unknown', 'both')),
    'cannot be assessed',
  ],
  [
    'an approach that is not known',
    against(kind(1, 'universal', 'social'), kind(2, 'selective', 'unknown')),
    'cannot be assessed',
  ],
  ['one that is not known beside two that differ', against(...mixed, kind(3, 'unknown', 'unknown')), undefined],
  ['nothing under way', against(kind(1, 'universal', 'social', ended)), undefined],
  ['the other has ended', against(kind(1, 'universal', 'social'), kind(2, 'selective', 'situational', ended)), 1],
  [
    'the other may be under way',
    against(kind(1, 'universal', 'social'), kind(2, 'selective', 'situational', unclear)),
    'cannot be assessed',
  ],
  ['one of the same kind may be', against(kind(1, 'universal', 'social'), kind(2, 'universal', 'social', unclear)), 1],
  ['no initiative', against(), undefined],
])('%s', (_, sides, expected) => {
  const found = verdicts(oneSidedPrevention, aRound({ Köping: sides }))
  expect(found).toEqual(expected === undefined ? {} : { 'R17:1983:narcotics': expected })
})

it('looks at all that both sides do, together and apart, and only at what one of them holds most important', () => {
  const [first, second] = mixed
  const police = { jointActions: { entries: [aJointAction(3, { level: 'selective', approach: 'situational' })] } }
  const round = aRound({ Köping: { ...against(...(first ? [first] : [])), police } })
  expect(verdicts(oneSidedPrevention, round)).toEqual({})
  const unranked = { municipality: { initiatives: { entries: second ? [second] : [] } } }
  expect(verdicts(oneSidedPrevention, aRound({ Köping: unranked }))).toEqual({})
  const theirs = { ...unranked, police: { problems: { priority: ['narcotics', 'other'] } } }
  expect(verdicts(oneSidedPrevention, aRound({ Köping: theirs }))).toEqual({ 'R17:1983:narcotics': 1 })
})

it('says of which kinds they are', () => {
  const [finding] = findings(oneSidedPrevention, aRound({ Köping: against(kind(1, 'universal', 'social')) }))
  expect(finding?.sentence.sv).toBe(
    'Alla insatser mot narkotikabrott och öppen droghandel, som är ett av de tre viktigaste problemen, är universella och sociala. Insatser av flera slag når fler och kompletterar varandra. Länsstyrelsen kan ge råd om metoder.',
  )
})
