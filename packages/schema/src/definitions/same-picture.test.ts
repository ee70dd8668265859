import { expect, test } from 'vitest'
import { differingProblems, isSamePicture } from './same-picture.ts'

const two = { narcotics: 3, theft: 1 }

test.each([
  ['the same to two', [two, { ...two }], true],
  ['the same to four, in another order', [two, { theft: 1, narcotics: 3 }, two, two], true],
  ['one size differs', [two, { ...two, theft: 2 }], false],
  ['one of three differs', [two, two, { ...two, theft: 2 }], false],
  ['one has answered less', [two, { narcotics: 3 }], false],
  ['one has answered more', [{ narcotics: 3 }, two], false],
  ['what has been taken back is no answer', [two, { ...two, fraud: null }], true],
  ['nothing at all is like nothing', [{}, {}], false],
  ['there is only one', [two], false],
  ['there is none', [], false],
  ['0 is an answer', [{ theft: 0 }, { theft: 0 }], true],
  ['and not the same as none known', [{ theft: 0 }, { theft: 'unknown' }], false],
])('%s', (_, pictures, is) => expect(isSamePicture(pictures)).toBe(is))

test.each([
  ['a size that differs', [two, { ...two, theft: 2 }], ['theft']],
  ['two that differ, among three', [two, { narcotics: 2 }, { theft: 2 }], ['narcotics', 'theft']],
  ['the same to all', [two, two], []],
  ['one that is not known', [two, { ...two, theft: 'unknown' }], []],
  ['one that is not applicable', [two, { ...two, theft: 'not_applicable' }], ['theft']],
  ['one that only one has judged', [two, { narcotics: 3 }], []],
])('finds that they differ on %s', (_, pictures, problems) => expect(differingProblems(pictures)).toEqual(problems))
