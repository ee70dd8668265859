import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Breakable } from './breakable.tsx'

test.each([
  ['Fråga Karin, karin.berg@example.org om något.', 'Fråga Karin, karin<wbr/>.berg<wbr/>@example<wbr/>.org om något.'],
  ['Svara senast kl. 10.42.', 'Svara senast kl. 10.42.'],
  ['a@b.se och c@d.se', 'a<wbr/>@b<wbr/>.se och c<wbr/>@d<wbr/>.se'],
])('%s', (text, expected) => {
  expect(renderToStaticMarkup(<Breakable text={text} />)).toBe(expected)
})
