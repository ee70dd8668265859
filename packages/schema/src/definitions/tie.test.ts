import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tieSpan, tieState, tieStates, type End, type TieState } from './tie.ts'

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

test('what is silent leaves the number open, and nothing else does', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...tieStates)), (states) => {
      const { lowest, highest } = tieSpan(states)
      const silent = states.filter((it) => it === 'not_asked' || it === 'not_answered').length
      expect(highest - lowest).toBe(silent)
    }),
  )
  expect(tieSpan(['confirmed', 'contradictory', 'one_sided', 'not_asked', 'not_answered'])).toEqual({
    lowest: 2,
    highest: 4,
  })
})
