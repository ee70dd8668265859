import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tieKinds, tieSpan, tieState, tieStates, type End, type TieState } from './tie.ts'

const is = (...like: (string | number | null)[]): End => ({ says: 'is', like })
const isNot: End = { says: 'is_not' }
const notAsked: End = { says: 'not_asked' }
const notAnswered: End = { says: 'not_answered' }

test.each<[one: End, other: End, state: TieState | null]>([
  [is(), is(), 'confirmed'],
  [is('leads'), is('leads'), 'confirmed'],
  [is('leads'), is('takes_part'), 'contradictory'],
  [is(3, 'leads'), is(4, null), 'confirmed'],
  [is(3), is(5), 'contradictory'],
  [is(3), is(), 'confirmed'],
  [is('leads'), isNot, 'one_sided'],
  [is('leads'), notAsked, 'not_asked'],
  [is('leads'), notAnswered, 'not_answered'],
  [isNot, isNot, null],
  [notAsked, notAnswered, null],
])('%j and %j: %s', (one, other, state) => expect(tieState(one, other)).toBe(state))

const end: fc.Arbitrary<End> = fc.oneof(
  fc.array(fc.constantFrom('leads', 'takes_part', null, 1, 2, 3, 5), { maxLength: 2 }).map((like) => is(...like)),
  fc.constantFrom(isNot, notAsked, notAnswered),
)

test('whichever end is named first, the state is the same', () => {
  fc.assert(
    fc.property(end, end, (one, other) => {
      expect(tieState(one, other)).toBe(tieState(other, one))
    }),
  )
})

const five = (kind: (typeof tieKinds)[number]) => tieStates.map((state) => ({ kind, state }))

test.each<[kind: (typeof tieKinds)[number], open: TieState[]]>([
  ['counterpart', ['not_answered']],
  // Where no reconciliation was held, a side that answers has not been asked.
  ['joint_action', ['not_asked', 'not_answered']],
  // One outside the round is not asked, and answers nothing.
  ['municipalities', ['not_answered']],
  ['participant', []],
])('of the kind %s only %j leaves the number open', (kind, open) => {
  for (const state of tieStates) {
    const { lowest, highest } = tieSpan([{ kind, state }])
    expect([state, highest - lowest]).toEqual([state, open.includes(state) ? 1 : 0])
    expect([state, lowest]).toEqual([state, state === 'confirmed' || state === 'contradictory' ? 1 : 0])
  }
  expect(tieSpan(five(kind))).toEqual({ lowest: 2, highest: 2 + open.length })
})

test('one more organisation that is named moves neither end', () => {
  const some = tieKinds.flatMap(five)
  expect(tieSpan([...some, { kind: 'participant', state: 'not_asked' }])).toEqual(tieSpan(some))
  expect(tieSpan(some)).toEqual({ lowest: 8, highest: 12 })
})
