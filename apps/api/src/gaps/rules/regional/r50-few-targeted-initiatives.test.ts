import { expect, it } from 'vitest'
import { fewTargetedInitiatives } from './r50-few-targeted-initiatives.ts'
import { aJointAction, anInitiative, aRound, findings, judging, verdicts, type Sides } from '../test-round.ts'

const great = judging({ narcotics: 3 })
const doing = (...entries: ReturnType<typeof anInitiative>[]) => ({ ...great, initiatives: { entries } })
const aimed = (level: string, answers = {}) => doing(anInitiative(1, { level, ...answers }))
const NAMES = ['Köping', 'Surahammar', 'Sala', 'Gotland']
const county = (...sides: object[]): Record<string, Sides> =>
  Object.fromEntries(sides.map((municipality, at) => [NAMES[at] ?? '', { municipality: { ...municipality } }]))
const found = (sides: Record<string, Sides>, thresholds = {}) =>
  verdicts(fewTargetedInitiatives, aRound(sides, { thresholds }))
const gap = { 'R50:narcotics': 2 }
const notAssessed = { 'R50:narcotics': 'cannot be assessed' }

const two = [aimed('selective'), aimed('indicated')]

it.each<[string, object[], object]>([
  ['targeted initiatives in two municipalities', [...two, great], gap],
  ['targeted initiatives in three', [...two, aimed('selective')], {}],
  ['targeted initiatives in four', [...two, aimed('selective'), aimed('indicated')], {}],
  ['none at all', [great, great, great], gap],
  ['none at all against a problem that is large in two', [great, great], {}],
  ['only ones for everyone', [aimed('universal'), aimed('universal'), aimed('universal')], gap],
  ['one that has ended', [...two, aimed('selective', { phase: 'ended' })], gap],
  ['one that is planned', [...two, aimed('selective', { phase: 'planning' })], {}],
  ['one of unknown phase', [...two, aimed('selective', { phase: 'unknown' })], notAssessed],
  ['one of unknown level', [...two, aimed('unknown')], notAssessed],
  ['one for everyone of unknown phase', [...two, aimed('universal', { phase: 'unknown' })], gap],
  ['one against another problem', [...two, aimed('selective', { problems: ['arson'] })], gap],
  [
    'one that is a joint action',
    [...two, { ...great, jointActions: { entries: [aJointAction(2, { level: 'selective' })] } }],
    {},
  ],
  ['one where the problem is small', [...two, great, { ...aimed('selective'), ...judging({ narcotics: 1 }) }], {}],
  ['a problem that is large nowhere', [judging({ narcotics: 2 })], {}],
  ['a problem of its own to each', [judging({ other: 4 }), judging({ other: 4 })], {}],
])('considers %s', (_, sides, expected) => {
  expect(found(county(...sides))).toEqual(expected)
})

it('follows the threshold of the round', () => {
  expect(found(county(...two), { targetedMunicipalities: 2 })).toEqual({})
  expect(found(county(...two, aimed('selective'), great), { targetedMunicipalities: 4 })).toEqual(gap)
})

const six = ['arson', 'disorder', 'narcotics', 'traffic', 'vandalism', 'violence_close']
const one = { targetedMunicipalities: 1 }
const allOf = (sizes: Readonly<Record<string, number | 'unknown'>>) => judging(sizes)

it('is about the five that are large in most municipalities, and those that share the fifth place', () => {
  const all = allOf(Object.fromEntries(six.map((problem) => [problem, 3])))
  const five = allOf(Object.fromEntries(six.slice(0, 5).map((problem) => [problem, 3])))
  expect(Object.keys(found(county(all, five), one))).toEqual(six.slice(0, 5).map((problem) => `R50:${problem}`))
  expect(Object.keys(found(county(all, all), one))).toEqual(six.map((problem) => `R50:${problem}`))
})

it('cannot tell which they are where it hangs on somebody who does not know', () => {
  const all = allOf(Object.fromEntries(six.slice(0, 5).map((problem) => [problem, 3])))
  const more = allOf({ arson: 3, disorder: 3, narcotics: 3, traffic: 3, violence_close: 'unknown' })
  const again = allOf({ violence_close: 'unknown' })
  expect(found(county(all, more, again), one)).toMatchObject({ 'R50:arson': 2, 'R50:vandalism': 'cannot be assessed' })
})

it('says in how many municipalities it is large and in how few it is met, and points to both', () => {
  const [finding] = findings(fewTargetedInitiatives, aRound(county(aimed('selective'), aimed('universal'), great)))
  expect(finding?.municipalities).toEqual(['1907', '1981', '1983'])
  expect(finding?.sentence.sv).toBe(
    'Narkotikabrott och öppen droghandel är ett av de fem problem som bedöms som stora i flest kommuner i länet (3 kommuner). Bara 1 kommun har en insats mot det som riktar sig till dem, eller de platser, där risken är förhöjd eller problemet redan finns. Insatser till alla når inte alltid dem som behöver mest. Länsstyrelsen kan ge råd om metoder.',
  )
  expect(finding?.evidence.map(({ municipality, question }) => `${municipality} ${question}`)).toEqual([
    '1907 problems.concern.narcotics',
    '1981 problems.concern.narcotics',
    '1983 problems.concern.narcotics',
    '1907 initiatives.problems',
    '1907 initiatives.level',
    '1907 initiatives.phase',
    '1983 initiatives.problems',
    '1983 initiatives.level',
    '1983 initiatives.phase',
  ])
})
