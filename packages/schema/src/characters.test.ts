import { expect, test } from 'vitest'
import { charactersIn, hasRoom } from './characters.ts'

test.each([
  ['', 0],
  ['åäö', 3],
  ['a\u030aö', 2],
  ['rad\nrad', 7],
  ['😀', 1],
  ['👍🏽', 1],
  ['👨‍👩‍👧‍👦', 1],
  ['🇸🇪', 1],
  ['🏴󠁧󠁢󠁥󠁮󠁧󠁿', 1],
  ['❤️', 1],
  ['สวัสดี', 4],
  ['预防犯罪', 4],
  ['Trygghet 😀!', 11],
])('%j is %d characters to who sees it', (text, count) => expect(charactersIn(text)).toBe(count))

test('a text has room to its last character, but not for marks without end on one', () => {
  expect([hasRoom('👨‍👩‍👧‍👦'.repeat(5), 5), hasRoom('👨‍👩‍👧‍👦'.repeat(6), 5)]).toEqual([true, false])
  expect([hasRoom('a\u0301', 1), hasRoom(`a${'\u0301'.repeat(100)}`, 1)]).toEqual([true, false])
})
