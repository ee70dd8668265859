import { counties } from '@kartlaggning/db/reference/counties'
import { expect, test } from 'vitest'
import { findCounty } from './find-county.ts'

test.each([
  ['19', '19'],
  ['U', '19'],
  ['bd', '25'],
  ['Västmanland', '19'],
  ['norrbottens län', '25'],
  ['Kalmar', '08'],
  ['Skåne', '12'],
])('%s is the county %s', (said, code) => {
  expect(findCounty(counties, said).code).toBe(code)
})

test.each(['99', '1', 'Y2', 'Västmanlan', ''])('there is no county %j', (said) => {
  expect(() => findCounty(counties, said)).toThrow(/^There is no county .*19 U Västmanlands län/)
})

test('before there are any, it says what to do', () => {
  expect(() => findCounty([], '19')).toThrow('pnpm start')
})
