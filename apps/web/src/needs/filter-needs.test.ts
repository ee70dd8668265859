import type { Gap } from '@kartlaggning/schema/gaps/gap'
import type { Need } from '@kartlaggning/schema/needs/need'
import { expect, test } from 'vitest'
import { mergeable, reviewed, filterNeeds } from './filter-needs.ts'

const need = (id: string, changes: Partial<Need> = {}, rule = 'R12'): Need => ({
  id,
  roundId: 'r',
  status: 'proposed',
  priority: null,
  measures: [],
  steps: [],
  support: '',
  mergedInto: null,
  severity: 2,
  tasks: ['practical_support'],
  municipalities: ['1981'],
  evidenceChanged: false,
  withheldFrom: [],
  gaps: [{ rule } as Gap],
  decisions: [],
  version: 0,
  ...changes,
})

const everything = { status: '', task: '', municipality: '', order: '' }
const ids = (needs: readonly Need[]) => needs.map((it) => it.id)

test('the gravest come first, and of equals those that concern most municipalities', () => {
  const needs = [need('a'), need('b', { municipalities: ['1981', '1983'] }), need('c', { severity: 4 })]
  expect(ids(filterNeeds(needs, everything))).toEqual(['c', 'b', 'a'])
})

test('what is merged into another is not listed by itself', () => {
  expect(ids(filterNeeds([need('a'), need('b', { mergedInto: 'a' })], everything))).toEqual(['a'])
})

test('filters hold together', () => {
  const needs = [
    need('a'),
    need('b', { status: 'confirmed' }),
    need('c', { status: 'confirmed', municipalities: ['1983'] }),
  ]
  expect(ids(filterNeeds(needs, { ...everything, status: 'confirmed', municipality: '1983' }))).toEqual(['c'])
})

test('it is counted how much is left to review', () => {
  expect(
    reviewed([need('a'), need('b', { status: 'confirmed', evidenceChanged: true }), need('c', { mergedInto: 'b' })]),
  ).toEqual({
    all: 2,
    proposed: 1,
    changed: 1,
  })
})

test('the same rule is offered first, then a municipality in common; what holds others cannot be merged', () => {
  const own = need('own')
  const others = [
    need('far', { municipalities: ['1983'] }, 'R29'),
    need('near', {}, 'R29'),
    need('same', { municipalities: ['1983'] }),
    need('holds', { gaps: [{ rule: 'R12' }, { rule: 'R12' }] as Gap[] }),
  ]
  expect(ids(mergeable(own, [own, ...others]))).toEqual(['same', 'near', 'far'])
})
