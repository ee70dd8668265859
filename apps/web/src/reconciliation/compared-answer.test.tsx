import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Wording } from '@kartlaggning/schema/answers/answer-in-words'
import { addTexts } from '../translation.ts'
import { Lines, State } from './compared-answer.tsx'
import { texts } from './texts.sv.ts'

addTexts('sv', 'reconciliation', texts)

const options = ['mayor', 'lpo_chief'].map((code) => ({ code, text: { sv: `<${code}>`, en: code } }))
const wording: Wording = {
  language: 'sv',
  text: (text) => text.sv,
  word: (word) => word,
  names: { actors: [], municipalities: [] },
}

test('several things are a list, and what only one side has said stands out to eye and ear', () => {
  render(
    <Lines kind={{ kind: 'multi', options }} answer={['mayor', 'lpo_chief']} marked={['mayor']} wording={wording} />,
  )
  expect(screen.getAllByRole('listitem').map((it) => it.querySelector('strong')?.textContent)).toEqual([
    '<mayor>',
    undefined,
  ])
  expect(screen.getAllByRole('listitem')[0]?.textContent).toBe('<mayor> (bara här)')
})

test('one thing is no list', () => {
  render(<Lines kind={{ kind: 'single', options }} answer="mayor" wording={wording} />)
  expect(screen.queryByRole('list')).toBeNull()
  expect(screen.getByText('<mayor>')).toBeTruthy()
})

test('no answer says so', () => {
  render(<Lines kind={{ kind: 'single', options }} answer={null} wording={wording} />)
  expect(screen.getByText('Inte besvarat')).toBeTruthy()
})

test('a state is a word, and its symbol is for the eye only', () => {
  render(<State state="differs" />)
  expect(screen.getByText('Olika')).toBeTruthy()
  expect(screen.getByText('≠').getAttribute('aria-hidden')).toBe('true')
})
