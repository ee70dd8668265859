import { expect, it } from 'vitest'
import { initiativeWithoutGoal } from './r14-initiative-without-goal.ts'
import { anInitiative, aRound, entryId, findings, verdicts } from '../test-round.ts'

const without = (number: number, changes = {}) => anInitiative(number, { goal: 'no', followup: 'none', ...changes })
const having = (number: number) => anInitiative(number, { goal: 'yes', followup: 'indicators' })
const listing = (...entries: ReturnType<typeof anInitiative>[]) => ({ initiatives: { entries } })
const of = (...entries: ReturnType<typeof anInitiative>[]) => aRound({ Köping: { municipality: listing(...entries) } })
const key = (number: number) => `R14:1983:${entryId(number)}`
const rest = [having(7), having(8)]

it.each([
  ['neither goal nor follow-up', without(1), 2],
  ['a goal in part', without(1, { goal: 'partly' }), undefined],
  ['a goal', without(1, { goal: 'yes' }), undefined],
  ['a follow-up in conversation', without(1, { followup: 'informal' }), undefined],
  ['a goal not known of, and no follow-up', without(1, { goal: 'unknown' }), 'cannot be assessed'],
  ['no goal, and a follow-up not known of', without(1, { followup: 'unknown' }), 'cannot be assessed'],
  ['neither known', without(1, { goal: 'unknown', followup: 'unknown' }), 'cannot be assessed'],
  ['a goal not known of, but follow-up', without(1, { goal: 'unknown', followup: 'activity' }), undefined],
  ['planned, so that follow-up is not asked for', anInitiative(1, { phase: 'planning', goal: 'no' }), undefined],
  ['ended', without(1, { phase: 'ended' }), undefined],
])('%s', (_, entry, expected) => {
  expect(verdicts(initiativeWithoutGoal, of(entry, ...rest))).toEqual(
    expected === undefined ? {} : { [key(1)]: expected },
  )
})

it('is one gap of the municipality from half of its initiatives, with each of them under it', () => {
  const whole = (...entries: ReturnType<typeof anInitiative>[]) =>
    findings(initiativeWithoutGoal, of(...entries)).map(({ key, under }) => [key, under])
  expect(whole(without(1), having(2), having(3))).toEqual([[key(1), null]])
  expect(whole(without(1), having(2))).toEqual([
    ['R14:1983', null],
    [key(1), 'R14:1983'],
  ])
  expect(whole(without(1))).toEqual([
    ['R14:1983', null],
    [key(1), 'R14:1983'],
  ])
})

it('counts what may be under way among all, and never as one without', () => {
  const unclear = (number: number, goal: string) => without(number, { goal, phase: 'unknown' })
  expect(verdicts(initiativeWithoutGoal, of(without(1), having(2), unclear(3, 'yes')))).toEqual({ [key(1)]: 2 })
  expect(verdicts(initiativeWithoutGoal, of(having(1), unclear(2, 'no')))).toEqual({})
})

it('counts what is not known as an initiative, and never as one without', () => {
  const unknown = without(3, { goal: 'unknown' })
  expect(verdicts(initiativeWithoutGoal, of(without(1), having(2), unknown))).toEqual({
    [key(1)]: 2,
    [key(3)]: 'cannot be assessed',
  })
})

it('counts the initiatives of both sides together, and follows the threshold of the round', () => {
  const sides = { municipality: listing(without(1), having(2)), police: listing(having(3), having(4)) }
  const round = (withoutGoalShare: number) => aRound({ Köping: sides }, { thresholds: { withoutGoalShare } })
  expect(verdicts(initiativeWithoutGoal, round(25))).toEqual({ 'R14:1983': 2, [key(1)]: 2 })
  expect(verdicts(initiativeWithoutGoal, round(26))).toEqual({ [key(1)]: 2 })
})

it('says how many of how many, and points to their answers', () => {
  const [finding] = findings(initiativeWithoutGoal, of(without(1), without(2), having(3)))
  expect(finding?.sentence.sv).toBe(
    '2 av 3 insatser har enligt svaren varken mätbart mål eller uppföljning. Utan mål och uppföljning går det inte att veta om insatsen gör nytta. Länsstyrelsen kan ge stöd med uppföljning.',
  )
  expect(finding?.evidence.map(({ entry, question }) => [entry, question])).toEqual([
    [entryId(1), 'initiatives.goal'],
    [entryId(1), 'initiatives.followup'],
    [entryId(2), 'initiatives.goal'],
    [entryId(2), 'initiatives.followup'],
  ])
})
