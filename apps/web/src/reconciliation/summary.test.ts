import { expect, test } from 'vitest'
import { addTexts, translationTo } from '../translation.ts'
import { countsOf, summarySentences } from './summary.ts'
import { texts } from './texts.sv.ts'

addTexts('sv', 'reconciliation', texts)
const { t } = translationTo('sv', ['reconciliation'])

const mirrors = (same: number, differs: number, notComparable: number) => [
  ...Array.from({ length: same }, () => ({ state: 'same' as const })),
  ...Array.from({ length: differs }, () => ({ state: 'differs' as const })),
  ...Array.from({ length: notComparable }, () => ({ state: 'not_comparable' as const })),
]
const sentences = (...numbers: [number, number, number]) =>
  summarySentences(countsOf(mirrors(...numbers)), 'polisen', t)

test('says how many of the compared differ', () => {
  expect(sentences(48, 12, 0)).toEqual(['På 12 av 60 jämförda frågor skiljer sig svaren.'])
  expect(sentences(0, 1, 0)).toEqual(['Svaren skiljer sig på den enda fråga som kan jämföras.'])
})

test('says so when nothing differs', () => {
  expect(sentences(60, 0, 0)).toEqual(['Inget av svaren på 60 jämförda frågor skiljer sig.'])
})

test('what is only to be read is not said to be impossible to compare', () => {
  const counts = countsOf([...mirrors(60, 0, 0), { state: 'to_read' }])
  expect(counts).toMatchObject({ all: 61, compared: 60, notComparable: 0 })
  expect(summarySentences(counts, 'polisen', t)).toEqual(['Inget av svaren på 60 jämförda frågor skiljer sig.'])
})

test('what cannot be compared is counted by itself', () => {
  expect(sentences(48, 12, 3)).toEqual([
    'På 12 av 60 jämförda frågor skiljer sig svaren.',
    '3 frågor kan inte jämföras, eftersom någon av er har svarat ”Vet inte” eller inte har svarat.',
  ])
  expect(sentences(0, 0, 3)).toEqual([
    'Ingen fråga går att jämföra, eftersom ni eller polisen har svarat ”Vet inte” eller inte svarat.',
  ])
})
