import { expect, test } from 'vitest'
import { commonOf, follows, stateOf } from './same-for-all.ts'

test.each([
  ['what all say', [2, 2, 2, 2], 2],
  ['what most say', [2, 3, 2, 2], 2],
  ['what two say, where the others have not answered', [2, null, 2, null], 2],
  ['of as many, what the first says', [3, 2, 2, 3], 3],
  ['nothing where each says something else', [1, 2, 3, 4], null],
  ['nothing where one alone has answered', [null, 2, null], null],
  ['nothing where nobody has', [null, null], null],
  ['nothing for nobody', [], null],
  ['lists that are the same', [['a', 'b'], ['a', 'b'], ['b']], ['a', 'b']],
  ['0 is an answer', [0, 0, 1], 0],
] as const)('for all stands %s', (_, values, common) => expect(commonOf(values as never)).toEqual(common))

test.each([
  [2, 2, 'same', true],
  [3, 2, 'own', false],
  [null, 2, 'empty', true],
  [3, null, 'own', false],
  [null, null, 'empty', true],
  [['a'], ['a'], 'same', true],
] as const)('%o beside %o for all is %s', (value, common, state, goesAlong) => {
  expect(stateOf(value as never, common as never)).toBe(state)
  expect(follows(value as never, common as never)).toBe(goesAlong)
})
