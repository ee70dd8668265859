import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { anAppWith } from '../../../test/second-factors.ts'
import { periodOf, tellApp } from './totp.ts'

const now = Date.parse('2026-11-29T12:00:15Z')
const period = Math.floor(now / 30_000)

test.each([
  [-2, undefined],
  [-1, period - 1],
  [0, period],
  [1, period + 1],
  [2, undefined],
])('a code of %i periods away is of the period %s', (periods, expected) => {
  const secret = randomBytes(20)
  const code = anAppWith(tellApp(secret, 'karin.berg@example.org').secret).shows(periods, now)
  expect(periodOf(secret, code, now)).toBe(expected)
})

test('an app is told whose code it is, and for what', () => {
  const { address, secret } = tellApp(Buffer.from('12345678901234567890'), 'karin.berg@example.org')
  expect(secret).toBe('GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ')
  expect(address).toMatch(/^otpauth:\/\/totp\/Kartl%C3%A4ggning:karin\.berg%40example\.org\?issuer=Kartl/)
})
