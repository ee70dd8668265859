import { expect, test } from 'vitest'
import { respondentName } from './respondent-name.ts'

test.for([
  ['municipality', 'Sala', 'Sala kommun'],
  ['municipality', 'Västerås', 'Västerås kommun'],
  ['municipality', 'Norberg', 'Norbergs kommun'],
  ['municipality', 'Köping', 'Köpings kommun'],
  ['municipality', 'Umeå', 'Umeå kommun'],
  ['police', 'Köping', 'Polisen i Köping'],
  ['police_area', 'Norra Västmanland', 'Lokalpolisområde Norra Västmanland'],
] as const)('the %s of %s is called %s', ([kind, place, name]) => {
  expect(respondentName(kind, place)).toBe(name)
})
