import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Wording } from '../questionnaire/answer-in-words.ts'
import { Lines } from './compared-answer.tsx'

const options = ['mayor', 'lpo_chief'].map((code) => ({ code, text: { sv: `<${code}>`, en: code } }))
const wording: Wording = {
  language: 'sv',
  text: (text) => text.sv,
  word: (word) => word,
  names: { actors: [], municipalities: [] },
}

test('several things are a list, and what only one side has said stands out to eye and ear', () => {
  render(<Lines kind={{ kind: 'multi', options }} answer={['mayor', 'lpo_chief']} marked={['mayor']} wording={wording} />)
  expect(screen.getAllByRole('listitem').map((it) => it.querySelector('strong')?.textContent)).toEqual(['<mayor>', undefined])
  expect(screen.getAllByRole('listitem')[0]?.textContent).toContain('(')
})

test('one thing is no list', () => {
  render(<Lines kind={{ kind: 'single', options }} answer="mayor" wording={wording} />)
  expect(screen.queryByRole('list')).toBeNull()
  expect(screen.getByText('<mayor>')).toBeTruthy()
})
