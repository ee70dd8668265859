import { expect, test } from 'vitest'
import { asKept } from './as-kept.ts'

test.each([
  ['tills vidare', 'open_ended'],
  ['Tillsvidare', 'open_ended'],
  [' TILLS VIDARE. ', 'open_ended'],
  ['Until further notice', 'open_ended'],
  ['vet ej', 'unknown'],
  ['Okänt', 'unknown'],
  ['mars -26', '2026-03'],
  ['tills vi dare', 'tills vi dare'],
])('of a month that may lie open, %j is kept as %j', (typed, kept) => {
  expect(asKept({ kind: 'month', openEnded: true, unknown: true }, typed)).toBe(kept)
})

test('words are no answer where they are not offered', () => {
  expect(asKept({ kind: 'month' }, 'tillsvidare')).toBe('tillsvidare')
  expect(asKept({ kind: 'month' }, 'vet inte')).toBe('vet inte')
})
