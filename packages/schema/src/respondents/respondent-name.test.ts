import { expect, test } from 'vitest'
import { insideSentence, respondentName } from './respondent-name.ts'

test.for([
  ['municipality', 'Västerås', 'Västerås stad', 'Västerås stad'],
  ['municipality', 'Gotland', 'Region Gotland', 'Region Gotland'],
  ['police', 'Köping', 'Köpings kommun', 'Polisen i Köping'],
  ['police_area', 'Norra Västmanland', null, 'Lokalpolisområde Norra Västmanland'],
] as const)('the %s of %s, that calls itself %s, is called %s', ([kind, place, officialName, name]) => {
  expect(respondentName(kind, place, officialName)).toBe(name)
})

test.for([
  ['Polisen i Sala', 'polisen i Sala'],
  ['Lokalpolisområde Västerås', 'lokalpolisområde Västerås'],
  ['Sala kommun', 'Sala kommun'],
  ['Region Gotland', 'Region Gotland'],
] as const)('%s is %s inside a sentence', ([name, inside]) => {
  expect(insideSentence(name, 'sv')).toBe(inside)
})

test.for([
  ['Polisen i Sala', 'the police in Sala'],
  ['Lokalpolisområde Västerås', 'the local police area Västerås'],
  ['Sala kommun', 'Sala kommun'],
] as const)('%s is %s inside an English sentence', ([name, inside]) => {
  expect(insideSentence(name, 'en')).toBe(inside)
})
