import { afterEach, expect, test, vi } from 'vitest'

const FORMATS = ['Segmenter', 'NumberFormat', 'DateTimeFormat', 'ListFormat', 'Collator', 'PluralRules'] as const

afterEach(() => vi.restoreAllMocks())

// Making one takes a slow computer up to a tenth of a second, before the first question stands there.
test('no format of the language is made when a section’s page is loaded', async () => {
  vi.resetModules()
  const made = FORMATS.map((format) => vi.spyOn(Intl, format))
  await import('./section-page.tsx')
  await import('./load-answering.ts')
  expect(made.map((it) => it.mock.calls.length)).toEqual(FORMATS.map(() => 0))
})
