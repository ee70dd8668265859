import type { AnswerDocument } from '@kartlaggning/schema/answers/answer-document'
import { expect, it } from 'vitest'
import { sharedProblemWithoutJointAction } from './r40-shared-problem-without-joint-action.ts'
import type { RoundAnswers } from '../round-answers.ts'
import { aJointAction, aRound, findings, judging, verdicts, type Sides } from '../test-round.ts'

const great = judging({ narcotics: 3 })
const found = (round: RoundAnswers) => verdicts(sharedProblemWithoutJointAction, round)

/** Köping borders on Surahammar and Hallstahammar. */
const group = (köping: AnswerDocument = {}, more: Record<string, Sides> = {}) =>
  aRound({
    Köping: { municipality: { ...great, ...köping } },
    Surahammar: { municipality: great },
    Hallstahammar: { police: great },
    ...more,
  })
const GROUP = 'R40:1907-1961-1983:narcotics'
const jointAction = (municipalities: string[], answers = {}) => ({
  jointActions: { entries: [aJointAction(1, { municipalities, ...answers })] },
})

it('finds three neighbours with the same great problem, whichever side says so', () => {
  const [finding] = findings(sharedProblemWithoutJointAction, group())
  expect(finding).toMatchObject({
    key: GROUP,
    municipalities: ['1907', '1961', '1983'],
    problem: 'narcotics',
    severity: 3,
    tasks: ['cross_municipal'],
  })
  expect(finding?.sentence.sv).toBe(
    'Surahammar, Hallstahammar och Köping bildar en sammanhängande grupp av grannkommuner. I alla bedöms narkotikabrott och öppen droghandel som ett stort problem. Ingen pågående eller planerad kommunöverskridande insats är angiven.',
  )
  expect(finding?.evidence.map(({ kind, municipality }) => `${kind} ${municipality}`)).toEqual([
    'municipality 1907',
    'police 1961',
    'municipality 1983',
  ])
})

it.each<[string, AnswerDocument, number | string | undefined]>([
  ['a joint action that covers two of them', jointAction(['1983', '1907']), undefined],
  ['one that names the other only: who lists it is covered too', jointAction(['1907']), undefined],
  ['one planned', jointAction(['1983', '1907'], { phase: 'planning' }), undefined],
  ['one that has ended', jointAction(['1983', '1907'], { phase: 'ended' }), 3],
  ['one of unknown phase', jointAction(['1983', '1907'], { phase: 'unknown' }), 'cannot be assessed'],
  ['one against another problem', jointAction(['1983', '1907'], { problems: ['arson'] }), 3],
  ['one with a municipality outside the group', jointAction(['1983', '1980']), 3],
  ['one within the municipality', jointAction(['1983']), 3],
  ['cooperation about the problem', { cooperation: { with: ['1907'], problems: ['narcotics'] } }, undefined],
  ['cooperation about another problem', { cooperation: { with: ['1907'], problems: ['arson'] } }, 3],
  ['no cooperation', { cooperation: { with: ['none'] } }, 3],
])('considers %s', (_, köping, expected) => {
  expect(found(group(köping))).toEqual(expected === undefined ? {} : { [GROUP]: expected })
})

it('does not let a joint action with a municipality that has not answered cover two of the group', () => {
  const round = group(jointAction(['1983', '1904']), { Skinnskatteberg: {} })
  expect(found(round)).toEqual({ [GROUP]: 3 })
})

it('cannot say it where what joins them covers a neighbour that does not know how large the problem is', () => {
  const joined = jointAction(['1904'])
  const beside = (concern: number | 'unknown') => ({
    Skinnskatteberg: { municipality: judging({ narcotics: concern }) },
  })
  expect(found(group(joined, beside(2)))).toEqual({ [GROUP]: 3 })
  expect(found(group(joined, beside('unknown')))).toEqual({ [GROUP]: 'cannot be assessed' })
  expect(found(group({}, beside('unknown')))).toEqual({ [GROUP]: 3 })
  expect(found(group(joined, beside(3)))).toEqual({})
})

it('counts a joint action that a municipality outside the group has listed', () => {
  expect(found(group({}, { Arboga: { police: jointAction(['1907', '1983']) } }))).toEqual({})
})

it('takes one that is stated only by ending it as evidence', () => {
  const [finding] = findings(sharedProblemWithoutJointAction, group(jointAction(['1983', '1907'], { phase: 'ended' })))
  expect(finding?.evidence.at(-1)).toMatchObject({ question: 'jointActions.phase', value: 'ended' })
})

it('lets a single effort that stands outweigh others that do not, and cites those of unknown phase otherwise', () => {
  const unclear = jointAction(['1983', '1907'], { phase: 'unknown' })
  const current = { Arboga: { police: jointAction(['1961', '1907']) } }
  expect(found(group(unclear, current))).toEqual({})
  const [finding] = findings(sharedProblemWithoutJointAction, group(unclear))
  expect(finding?.evidence.at(-1)).toMatchObject({ question: 'jointActions.phase', value: 'unknown' })
})

it('finds no group of two where the threshold is three, and finds it where the threshold is two', () => {
  const two = { Köping: { municipality: great }, Arboga: { municipality: great } }
  expect(found(aRound(two))).toEqual({})
  expect(found(aRound(two, { thresholds: { neighbourGroup: 2 } }))).toEqual({ 'R40:1983-1984:narcotics': 3 })
})

it('makes one group of all that are connected, and two of those that are not', () => {
  const concerned = ['Kungsör', 'Arboga', 'Köping', 'Norberg', 'Fagersta', 'Sala']
  const round = aRound(Object.fromEntries(concerned.map((name) => [name, { police: great }])))
  expect(found(round)).toEqual({ 'R40:1960-1983-1984:narcotics': 3, 'R40:1962-1981-1982:narcotics': 3 })
  const joined = aRound(Object.fromEntries([...concerned, 'Skinnskatteberg'].map((name) => [name, { police: great }])))
  expect(found(joined)).toEqual({ 'R40:1904-1960-1962-1981-1982-1983-1984:narcotics': 3 })
})

it('never groups an island, nor reaches a neighbour through a municipality without the problem', () => {
  const round = aRound(
    {
      Gotland: { municipality: great },
      Arboga: { municipality: great },
      Köping: {},
      Surahammar: { municipality: great },
    },
    { thresholds: { neighbourGroup: 2 } },
  )
  expect(found(round)).toEqual({})
})

it('holds a border that only one of the two names', () => {
  const round = aRound({ Sala: { police: great }, Heby: { police: great } }, { thresholds: { neighbourGroup: 2 } })
  const [sala, heby] = round.municipalities.map((it) => (it.name === 'Heby' ? { ...it, neighbours: [] } : it))
  if (!sala || !heby) throw new Error('Sala and Heby take part')
  expect(found({ ...round, municipalities: [sala, heby] })).toEqual({ 'R40:0331-1981:narcotics': 3 })
  expect(found({ ...round, municipalities: [heby, sala] })).toEqual({ 'R40:0331-1981:narcotics': 3 })
})

it('cites the efforts of several municipalities in the order of their codes', () => {
  const ended = jointAction(['1983', '1907'], { phase: 'ended' })
  const round = group({}, { Arboga: { police: ended }, Skinnskatteberg: { police: ended } })
  const [finding] = findings(sharedProblemWithoutJointAction, round)
  const phases = finding?.evidence.filter(({ question }) => question === 'jointActions.phase')
  expect(phases?.map(({ municipality }) => municipality)).toEqual(['1904', '1984'])
})

it('takes each respondent’s “other problem” for a problem of its own', () => {
  const other = { municipality: judging({ other: 4 }) }
  expect(found(aRound({ Köping: other, Surahammar: other, Hallstahammar: other }))).toEqual({})
})
