import { act, render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { addTexts, setSpoken, SpeakingProvider, translationTo, useTranslation } from './translation.ts'

const swedish = {
  overview: 'Översikt',
  list: {
    progress: '{{done}} av {{count}} avsnitt klara',
    daysLeft_one: '{{count}} dag kvar',
    daysLeft_other: '{{count}} dagar kvar',
  },
  drafts_zero: 'Ingen har börjat',
  drafts_one: '{{count}} har börjat',
  drafts_two: 'Båda har börjat',
  drafts_other: '{{count}} har börjat, {{name}} först',
}
addTexts('sv', 'answers', swedish)
addTexts('sv', 'rounds', { scope: { full: 'Hel omgång' } })
addTexts('en', 'answers', { overview: 'Overview' })

// The chapters here have other texts than the pages', so their keys are not known to the compiler.
const { t, exists } = translationTo('sv', ['answers', 'rounds']) as unknown as {
  t: (key: string, values?: Record<string, string | number>) => string
  exists: (key: string) => boolean
}

test.each([
  ['overview', undefined, 'Översikt'],
  ['list.progress', { done: 3, count: 8 }, '3 av 8 avsnitt klara'],
  ['list.daysLeft', { count: 1 }, '1 dag kvar'],
  ['list.daysLeft', { count: 0 }, '0 dagar kvar'],
  ['list.daysLeft', { count: 21 }, '21 dagar kvar'],
  ['drafts', { count: 0 }, 'Ingen har börjat'],
  ['drafts', { count: 2 }, 'Båda har börjat'],
  ['drafts', { count: 3, name: '<Sala> & {{count}}' }, '3 har börjat, <Sala> & {{count}} först'],
  ['list.daysLeft', { count: 2 }, '2 dagar kvar'],
  ['rounds:scope.full', undefined, 'Hel omgång'],
  ['answers:overview', undefined, 'Översikt'],
  ['not.there', undefined, 'not.there'],
])('%s with %o is said as it stands for that number', (key, values, said) => {
  expect(t(key, values)).toBe(said)
})

test('a key that comes from elsewhere can be asked about before it is said', () => {
  expect([exists('overview'), exists('rounds:scope.full'), exists('scope.full')]).toEqual([true, true, false])
})

test('what says the texts is the same as long as the language is, so that hooks may depend on it', () => {
  expect(translationTo('sv', ['answers', 'rounds']).t).toBe(t)
  expect(translationTo('en', ['answers', 'rounds']).t).not.toBe(t)
})

function Overview() {
  return <p>{useTranslation('answers').t('overview')}</p>
}

test('the page follows when another language is chosen, and a part of it may keep its own', () => {
  render(
    <>
      <Overview />
      <SpeakingProvider value="en">
        <Overview />
      </SpeakingProvider>
    </>,
  )
  const said = () => screen.getAllByText(/./).map((it) => it.textContent)
  expect(said()).toEqual(['Översikt', 'Overview'])
  act(() => setSpoken('en'))
  expect(said()).toEqual(['Overview', 'Overview'])
  act(() => setSpoken('sv'))
  expect(said()).toEqual(['Översikt', 'Overview'])
})
