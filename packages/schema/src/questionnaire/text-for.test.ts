import { expect, test } from 'vitest'
import { textFor } from './text-for.ts'

const text = {
  sv: 'Hur samverkar ni med {counterpart}, och vad gör {counterpart}?',
  en: 'What is the role of {counterpart}?',
}

test('a municipality reads about the police', () => {
  expect(textFor(text, 'sv', 'municipality')).toBe('Hur samverkar ni med polisen, och vad gör polisen?')
  expect(textFor(text, 'en', 'municipality')).toBe('What is the role of the police?')
})

test('the police read about the municipality', () => {
  expect(textFor(text, 'sv', 'police')).toBe('Hur samverkar ni med kommunen, och vad gör kommunen?')
  expect(textFor(text, 'en', 'police')).toBe('What is the role of the municipality?')
})
