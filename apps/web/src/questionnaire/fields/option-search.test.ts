import { method } from '@kartlaggning/schema/questionnaires/code-lists/method'
import { expect, test } from 'vitest'
import { alwaysThere, searchOptions } from './option-search.ts'

const search = (typed: string) => searchOptions(method, typed, 'municipality')
const codes = (typed: string) =>
  search(typed)
    .options.slice(0, search(typed).count)
    .map((it) => it.code)

test.each([
  ['by name', 'nattvandring', ['night_walk']],
  ['by the beginning of its name, whatever the case', 'TRYGGHETSV', ['safety_walk']],
  ['by its short name first of all', 'est', ['est']],
  ['by either of its names', 'båtsamverkan', ['neighbour_support']],
  ['without å, ä and ö', 'faltverksamhet', ['field_work']],
  ['by its name in English', 'safety walk', ['safety_walk']],
  ['by the problem it is said to be against', 'bostadsinbrott', ['neighbour_watch']],
])('a method is found %s', (_, typed, [first]) => {
  expect(codes(typed)[0]).toBe(first)
})

test('a match in the name comes before one in the description', () => {
  const found = codes('alkohol')
  expect(found[0]).toBe('responsible_service')
  expect(found).toEqual(expect.arrayContaining(['mini_maria', 'ofp', 'acra']))
})

test('one’s own way and another method are there whatever one looks for', () => {
  expect(search('qqq')).toMatchObject({ count: 0, exact: undefined })
  expect(search('qqq').options.map((it) => it.code)).toEqual(['own', 'other'])
  expect(
    search('nattvandring')
      .options.slice(-2)
      .map((it) => it.code),
  ).toEqual(['own', 'other'])
  expect(alwaysThere(method).map((it) => it.code)).toEqual(['own', 'other'])
})

test('nothing typed is the whole list, in its own order', () => {
  expect(search('  ').options).toEqual(method)
})

test('a whole name, in either language, is one method', () => {
  expect(search('nattvandring').exact?.code).toBe('night_walk')
  expect(search('Night walks').exact?.code).toBe('night_walk')
  expect(search('natt').exact).toBeUndefined()
})
