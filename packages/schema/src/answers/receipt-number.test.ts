import { expect, test } from 'vitest'
import { receiptIn, receiptNumber } from './receipt-number.ts'

const receipt = { position: 412, hash: 'a1'.repeat(32) }

test('a receipt is one number, and is read back from it', () => {
  expect(receiptNumber(receipt)).toBe(`412-${receipt.hash}`)
  expect(receiptIn(receiptNumber(receipt))).toEqual(receipt)
})

test('spaces, broken lines and capitals on the way do no harm', () => {
  expect(receiptIn(` 412-${'A1'.repeat(16)}\n ${'a1'.repeat(16)} `)).toEqual(receipt)
})

test.each(['', '412', `412-${'a1'.repeat(31)}`, `0-${receipt.hash}`, `x-${receipt.hash}`, `412-${'g1'.repeat(32)}`])(
  '”%s” is no receipt',
  (typed) => {
    expect(receiptIn(typed)).toBeUndefined()
  },
)
