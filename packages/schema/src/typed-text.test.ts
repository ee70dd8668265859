import { expect, test } from 'vitest'
import { line, MailAddress, prose, someLine } from './typed-text.ts'

test.each([
  ['  Karin  Berg ', 'Karin Berg'],
  ['Karin\r\nBcc: alla@example.org', 'Karin Bcc: alla@example.org'],
  ['Karin\u0000\u001b[31m Berg\ufeff', 'Karin[31m Berg'],
  ['halva \ud83d', 'halva \ufffd'],
])('the line %j is kept as %j', (typed, kept) => {
  expect(line(40).parse(typed)).toBe(kept)
})

test('prose keeps its lines', () => {
  expect(prose(40).parse(' ett\r\ntvå\u0007\rtre ')).toBe('ett\ntvå\ntre')
})

test('what is too long, or nothing once it is cleaned, is said to be', () => {
  const messageOf = (result: { error?: { issues: { message: string }[] } | undefined }) =>
    result.error?.issues[0]?.message
  expect(messageOf(line(3).safeParse('fyra'))).toBe('text-too-long')
  expect(messageOf(someLine(3).safeParse(' \u0000 '))).toBe('write-something')
  expect(messageOf(MailAddress.safeParse(`${'a'.repeat(250)}@example.org`))).toBe('mail-address-not-valid')
})
