import { ruleCatalogue } from '@kartlaggning/schema/rules/catalogue'
import { expect, it } from 'vitest'
import { rulesShown } from './rules-shown.ts'

const everything = { text: '', task: '', finding: '' }
const found = new Map([['R29', { rule: 'R29', gaps: 2, notAssessed: 1, municipalities: ['1981'] }]])
const shown = (filter = {}) =>
  rulesShown(ruleCatalogue, { ...everything, ...filter }, 'sv', found).flatMap(([, rules]) =>
    rules.map(({ rule }) => rule),
  )

it('shows every rule once, each under one theme', () => {
  expect(shown().toSorted()).toEqual(Object.keys(ruleCatalogue).toSorted())
})

it('is found by its words, whatever their case, and by its number', () => {
  expect(shown({ text: 'MEDBORGARLÖFTE' })).toContain('R27')
  expect(shown({ text: 'medborgarlöfte' })).not.toContain('R29')
  expect(shown({ text: 'r29' })).toEqual(['R29'])
  expect(shown({ text: 'väderkvarn' })).toEqual([])
})

it('is found by the area it belongs to', () => {
  expect(shown({ task: 'training' })).toContain('R43')
  expect(shown({ task: 'training' })).not.toContain('R29')
})

it('is left where something was found by it, or nothing was', () => {
  expect(shown({ finding: 'found' })).toEqual(['R29'])
  expect(shown({ finding: 'none' })).not.toContain('R29')
})
