import type { AnswerDocument, Entry } from '@kartlaggning/schema/answers/answer-document'
import type { Tie } from '@kartlaggning/schema/gaps/tie'
import type { Recognition } from '@kartlaggning/schema/reconciliation/reconciliation'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findTies } from './find-ties.ts'
import { anyRound } from './rules/any-round.ts'
import type { JointActionConfirmation, SideKind } from './rules/round-answers.ts'
import { aJointAction, aRound, entryId, respondentId, type TestRound } from './rules/test-round.ts'

const cooperating = (counterpartQuality: number) => ({
  collaborators: { counterpartFrequency: 'monthly', counterpartImportance: 4, counterpartQuality },
})
const listing = (...entries: Entry[]): AnswerDocument => ({ jointActions: { entries } })
const says = (kind: SideKind, entry: number, recognition: Recognition, sameAs?: number): JointActionConfirmation => ({
  respondentId: respondentId('1983', kind),
  entry: entryId(entry),
  recognition,
  sameAs: sameAs === undefined ? null : entryId(sameAs),
})
const found = (round: TestRound, kind: Tie['kind']) => findTies(round).filter((it) => it.kind === kind)
const states = (round: TestRound, kind: Tie['kind']) => found(round, kind).map(({ state }) => state)

test.each<
  [name: string, municipality: AnswerDocument | undefined, police: AnswerDocument | undefined, expected: string[]]
>([
  ['both say alike', cooperating(3), cooperating(4), ['confirmed']],
  ['they judge it differently', cooperating(2), cooperating(4), ['contradictory']],
  ['one says nothing of it', cooperating(3), {}, ['one_sided']],
  ['one has not answered', cooperating(3), undefined, ['not_answered']],
  ['neither says anything', {}, {}, []],
])('of municipality and police: %s', (_, municipality, police, expected) => {
  const sides = { ...(municipality && { municipality }), ...(police && { police }) }
  expect(states(aRound({ Köping: sides }), 'counterpart')).toEqual(expected)
})

const one = aJointAction(1, { counterpartRole: 'leads' })
const two = aJointAction(2, { counterpartRole: 'participates' })

test.each<[name: string, confirmations: JointActionConfirmation[], reconciled: boolean, expected: string[]]>([
  ['the police know it', [says('police', 1, 'known_not_listed')], true, ['confirmed']],
  ['the police do not know it', [says('police', 1, 'not_known')], true, ['one_sided']],
  ['the police have not said', [], true, ['not_answered']],
  ['no reconciliation was held', [], false, ['not_asked']],
])('of a joint action of the municipality: %s', (_, confirmations, reconciled, expected) => {
  const round = aRound({ Köping: { municipality: listing(one), police: {} } }, { confirmations, reconciled })
  expect(states(round, 'joint_action')).toEqual(expected)
})

test('a pair that one side has matched is one tie, and not asked of the other as if new', () => {
  const sides = { municipality: listing(one), police: listing(two) }
  for (const matched of [says('police', 1, 'same', 2), says('municipality', 2, 'same', 1)]) {
    const ties = found(aRound({ Köping: sides }, { confirmations: [matched] }), 'joint_action')
    expect(ties.map(({ state, entries }) => [state, entries.length])).toEqual([['confirmed', 2]])
  }
  expect(states(aRound({ Köping: sides }), 'joint_action')).toEqual(['not_answered', 'not_answered'])
})

test('two who each say that the other leads it contradict each other', () => {
  const sides = { municipality: listing(one), police: listing(aJointAction(2, { counterpartRole: 'leads' })) }
  const round = aRound({ Köping: sides }, { confirmations: [says('police', 1, 'same', 2)] })
  expect(states(round, 'joint_action')).toEqual(['contradictory'])
})

test('organisations that take part are asked nothing', () => {
  const entry = aJointAction(1, { counterpartRole: 'none', actors: [{ actor: entryId(901), role: 'participates' }] })
  const round = aRound({ Köping: { municipality: listing(entry), police: {} } })
  expect(states(round, 'participant')).toEqual(['not_asked'])
  expect(states(round, 'joint_action')).toEqual([])
})

test('a municipality that a joint action is about has a tie to whoever lists it', () => {
  const about = (...municipalities: string[]) => listing(aJointAction(1, { counterpartRole: 'none', municipalities }))
  const round = aRound({ Köping: { municipality: about('1983', '1984') }, Arboga: { municipality: {} } })
  expect(states(round, 'municipalities')).toEqual(['one_sided'])
  const both = aRound({ Köping: { municipality: about('1984') }, Arboga: { police: about('1983') } })
  expect(states(both, 'municipalities')).toEqual(['confirmed'])
})

test('of two municipalities each is an end, and one outside the round is not asked', () => {
  const withThese = (...codes: string[]) => ({ municipality: { cooperation: { with: codes } } })
  const round = aRound({
    Köping: withThese('1984', '1904', '1981', '0331'),
    Arboga: withThese('1983'),
    Skinnskatteberg: withThese('none'),
    Sala: {},
  })
  const ties = found(round, 'municipalities').map(({ ends, state }) => [ends.map(({ code }) => code).join('–'), state])
  expect(Object.fromEntries(ties)).toEqual({
    '1983–1984': 'confirmed',
    '1904–1983': 'one_sided',
    '1981–1983': 'not_answered',
    '0331–1983': 'not_asked',
  })
})

/** The same round with the answers of the two sides exchanged. */
const exchanged = (round: TestRound): TestRound => ({
  ...round,
  municipalities: round.municipalities.map((it) => ({ ...it, municipality: it.police, police: it.municipality })),
})

test('seen from the other side every tie stands as it does', () => {
  fc.assert(
    fc.property(anyRound, (round) => {
      const standsAs = (it: TestRound) => Map.groupBy(findTies(it), ({ kind, state }) => `${kind} ${state}`)
      const counts = (it: TestRound) => Object.fromEntries([...standsAs(it)].map(([key, ties]) => [key, ties.length]))
      expect(counts(exchanged(round))).toEqual(counts(round))
    }),
    { numRuns: 100 },
  )
})
