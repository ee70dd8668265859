import { expect, test } from 'vitest'
import { rememberSearch, withLastSearch } from './last-search.ts'

test('one goes back to a page as it was last filtered, and to what a link itself says', () => {
  expect(withLastSearch('/omgangar/1/behov')).toBe('/omgangar/1/behov')
  rememberSearch('/omgangar/1/behov', '?status=proposed&kommun=1981')
  expect(withLastSearch('/omgangar/1/behov')).toBe('/omgangar/1/behov?status=proposed&kommun=1981')
  expect(withLastSearch('/omgangar/2/behov')).toBe('/omgangar/2/behov')
  expect(withLastSearch('/omgangar/1/behov?kommun=1983')).toBe('/omgangar/1/behov?kommun=1983')
  expect(withLastSearch('/omgangar/1/behov#rad')).toBe('/omgangar/1/behov?status=proposed&kommun=1981#rad')
  rememberSearch('/omgangar/1/behov', '')
  expect(withLastSearch('/omgangar/1/behov')).toBe('/omgangar/1/behov')
})
