import { expect, test } from 'vitest'
import { insideSentence, respondentName } from './respondent-name.ts'

test.for([
  ['municipality', 'Sala', 'Sala kommun'],
  ['municipality', 'Norberg', 'Norbergs kommun'],
  ['municipality', 'Köping', 'Köpings kommun'],
  ['municipality', 'Umeå', 'Umeå kommun'],
  ['municipality', 'Västerås', 'Västerås stad'],
  ['municipality', 'Göteborg', 'Göteborgs stad'],
  ['municipality', 'Falun', 'Falu kommun'],
  ['municipality', 'Gotland', 'Region Gotland'],
  ['police', 'Köping', 'Polisen i Köping'],
  ['police_area', 'Norra Västmanland', 'Lokalpolisområde Norra Västmanland'],
] as const)('the %s of %s is called %s', ([kind, place, name]) => {
  expect(respondentName(kind, place)).toBe(name)
})

test.for([
  ['Polisen i Sala', 'polisen i Sala'],
  ['Lokalpolisområde Västerås', 'lokalpolisområde Västerås'],
  ['Sala kommun', 'Sala kommun'],
  ['Region Gotland', 'Region Gotland'],
] as const)('%s is %s inside a sentence', ([name, inside]) => {
  expect(insideSentence(name)).toBe(inside)
})
