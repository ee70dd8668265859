import { expect, test } from 'vitest'
import { oneAfterAnother } from './one-after-another.ts'

test.each([
  [[], ''],
  [['Mallar'], 'Mallar'],
  [['Mallar', 'Länsstyrelsen deltar.'], 'Mallar. Länsstyrelsen deltar.'],
  [['Länsstyrelsen deltar.', 'Mallar'], 'Länsstyrelsen deltar. Mallar'],
  [['Kan vi hjälpa till?', 'Mallar', 'Studiebesök i maj.'], 'Kan vi hjälpa till? Mallar. Studiebesök i maj.'],
])('%j is “%s”', (sentences, text) => {
  expect(oneAfterAnother(sentences)).toBe(text)
})
