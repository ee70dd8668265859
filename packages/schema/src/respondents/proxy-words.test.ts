import { expect, test } from 'vitest'
import { countOnBehalf, submittedOnBehalf } from '../definitions/submitted-on-behalf.ts'
import type { Proxy } from './proxy.ts'
import { onBehalfInWords, onBehalfUnnamed } from './proxy-words.ts'
import type { RespondentKind } from './respondent-kind.ts'

const byPhone: Proxy = {
  channel: 'phone',
  note: '',
  sourceName: 'Maja Lund',
  sourceFunction: 'samordnare',
  givenOn: '2026-12-03',
  by: 'Karin Berg',
  at: '2026-12-03T09:00:00Z',
}
const authority = 'Länsstyrelsen i Västmanlands län'

test.each<[RespondentKind, Partial<Proxy>, string]>([
  ['municipality', {}, 'för kommunens räkning, per telefon 3 december 2026, uppgifter från Maja Lund, samordnare.'],
  [
    'police',
    { channel: 'paper', sourceFunction: '' },
    'för polisens räkning, på papper 3 december 2026, uppgifter från Maja Lund.',
  ],
  [
    'police_area',
    { channel: 'other' },
    'för lokalpolisområdets räkning, på annat sätt 3 december 2026, uppgifter från Maja Lund, samordnare.',
  ],
])('of a %s it is said how the answers were given and by whom', (kind, changes, said) => {
  const proxy = { ...byPhone, ...changes }
  expect(onBehalfInWords(proxy, { kind, authority }, 'sv')).toBe(`Lämnat av ${authority} ${said}`)
  for (const language of ['sv', 'en'] as const)
    expect(onBehalfUnnamed(proxy, { kind, authority }, language)).not.toMatch(/Maja|samordnare/)
})

test('a submission is on behalf of its respondent where it bears the mark, and only there', () => {
  expect(submittedOnBehalf({ proxy: byPhone })).toBe(byPhone)
  expect([null, undefined, {}, { proxy: null }].map((it) => submittedOnBehalf(it))).toEqual([null, null, null, null])
  expect(countOnBehalf([{ proxy: byPhone }, { proxy: null }, null, { proxy: byPhone }])).toBe(2)
})
