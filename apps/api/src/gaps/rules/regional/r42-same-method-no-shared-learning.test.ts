import { expect, it } from 'vitest'
import { sameMethodNoSharedLearning } from './r42-same-method-no-shared-learning.ts'
import { aJointAction, anInitiative, aRound, findings, verdicts, type Sides } from '../test-round.ts'

const using = (method: string, answers = {}) => ({
  initiatives: { entries: [anInitiative(1, { method, ...answers })] },
})
const inThree = (köping: object = {}, sala: object = using('est')): Record<string, Sides> => ({
  Köping: { municipality: { ...using('est'), ...köping } },
  Sala: { police: { ...sala } },
  Gotland: { municipality: using('est') },
})
const found = (sides: Record<string, Sides>, thresholds = {}) =>
  verdicts(sameMethodNoSharedLearning, aRound(sides, { thresholds }))
const learning = (forms: string[], with_: string[]) => ({ cooperation: { with: with_, forms } })

it.each([
  ['three municipalities that use the same method, an island among them', inThree(), { 'R42:est': 1 }],
  ['four that do', { ...inThree(), Arboga: { police: using('est') } }, { 'R42:est': 1 }],
  ['two that do, and one that uses another', inThree({}, using('mini_maria')), {}],
  ['a method of their own, which need not be the same', { ...inThree(using('own'), using('own')) }, {}],
  ['one in which it is only an idea', inThree({}, using('est', { phase: 'idea' })), {}],
  ['one in which it has ended', inThree({}, using('est', { phase: 'ended' })), {}],
  ['one in which the phase is not known', inThree({}, using('est', { phase: 'unknown' })), {}],
  ['one in which it is planned', inThree({}, using('est', { phase: 'planning' })), { 'R42:est': 1 }],
  [
    'one in which it is a joint action',
    inThree({}, { jointActions: { entries: [aJointAction(2, { method: 'est' })] } }),
    { 'R42:est': 1 },
  ],
  ['two of them in a network', inThree(learning(['network'], ['1981'])), {}],
  ['two of them trained together', inThree(learning(['training'], ['1981'])), {}],
  ['two of them with another kind of cooperation', inThree(learning(['joint_action'], ['1981'])), { 'R42:est': 1 }],
  ['one of them in a network with others than these', inThree(learning(['network'], ['1984'])), { 'R42:est': 1 }],
  ['one of them in a network with none', inThree(learning(['network'], ['none'])), { 'R42:est': 1 }],
])('considers %s', (_, sides, expected) => {
  expect(found(sides)).toEqual(expected)
})

it('does not hold against three that a fourth, in a network with one of them, may have stopped', () => {
  const fourth = { ...using('est', { phase: 'unknown' }), ...learning(['network'], ['1981']) }
  expect(found({ ...inThree(), Arboga: { municipality: fourth } })).toEqual({})
})

it('counts a municipality once, whichever of its sides use the method', () => {
  const both = { municipality: using('est'), police: using('est') }
  expect(found({ Köping: both, Sala: both })).toEqual({})
})

it('follows the threshold of the round', () => {
  expect(found(inThree(), { methodMunicipalities: 4 })).toEqual({})
  expect(found(inThree({}, using('own')), { methodMunicipalities: 2 })).toEqual({ 'R42:est': 1 })
})

it('says who they are, and points to the use of each and to what they say of cooperation', () => {
  const [finding] = findings(sameMethodNoSharedLearning, aRound(inThree(learning(['joint_action'], ['1984']))))
  expect(finding?.municipalities).toEqual(['0980', '1981', '1983'])
  expect(finding?.sentence.sv).toBe(
    '3 kommuner arbetar enligt samma metod, ”Effektiv samordning för trygghet (EST)”: Gotland, Sala och Köping. Ingen av dem uppger utbildning eller nätverk tillsammans med någon av de andra. De som gör samma sak kan lära av varandra. Länsstyrelsen kan samla dem.',
  )
  expect(finding?.evidence.map(({ municipality, question }) => `${municipality} ${question}`)).toEqual([
    '0980 initiatives.method',
    '0980 initiatives.phase',
    '1981 initiatives.method',
    '1981 initiatives.phase',
    '1983 initiatives.method',
    '1983 initiatives.phase',
    '1983 cooperation.with',
    '1983 cooperation.forms',
  ])
})
