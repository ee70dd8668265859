import type { Gap } from '@kartlaggning/schema/gaps/gap'
import { expect, test } from 'vitest'
import { matchesFilter, byRootCause } from './by-root-cause.ts'

const gap = (key: string, under: string | null = null, changes: Partial<Gap> = {}): Gap => ({
  id: key,
  key,
  rule: key.split(':')[0] ?? '',
  ruleVersion: 1,
  municipalities: ['1981'],
  problem: null,
  assessed: true,
  severity: 3,
  tasks: [],
  sentence: { sv: '', en: '' },
  evidence: [],
  under,
  ...changes,
})

const alone = (it: Gap) => [it]

/** A need, by the gaps it holds. */
const need = (...gaps: Gap[]) => ({ gaps })
const needsByRootCause = (...needs: ReturnType<typeof need>[]) => byRootCause(needs, ({ gaps }) => gaps)

test('a finding with the same root cause is shown under its root', () => {
  const root = gap('R06:1981')
  const below = gap('R11:1981:narcotics', 'R06:1981')
  expect(byRootCause([below, root], alone)).toEqual([{ root, under: [below] }])
})

test('a finding whose root is filtered away stands by itself', () => {
  const below = gap('R11:1981:narcotics', 'R06:1981')
  expect(byRootCause([below], alone)).toEqual([{ root: below, under: [] }])
})

test('findings of several roots are each shown under their own, in the order of the roots', () => {
  const [first, second] = [gap('R06:1981'), gap('R06:1983')]
  const [one, other] = [gap('R11:1983:arson', 'R06:1983'), gap('R07:1981', 'R06:1981')]
  expect(byRootCause([one, second, other, first], alone)).toEqual([
    { root: second, under: [one] },
    { root: first, under: [other] },
  ])
})

test('a need is shown under the one that holds its root cause, whichever need that has been merged into', () => {
  const below = need(gap('R11:1981:arson', 'R06:1981'))
  const holder = need(gap('R09:1981'), gap('R06:1981'))
  expect(needsByRootCause(below, holder)).toEqual([{ root: holder, under: [below] }])
})

test('a need that holds its own root cause stands by itself', () => {
  const both = need(gap('R11:1981:arson', 'R06:1981'), gap('R06:1981'))
  expect(needsByRootCause(both)).toEqual([{ root: both, under: [] }])
})

test('no need is lost, however they have been merged', () => {
  const top = need(gap('R06:1981'))
  const between = need(gap('R11:1981:arson', 'R06:1981'), gap('R06:1983'))
  const below = need(gap('R11:1983:arson', 'R06:1983'))
  expect(needsByRootCause(below, between, top)).toEqual([{ root: top, under: [below, between] }])
  const one = need(gap('R11:1981:arson', 'R06:1981'), gap('R06:1983'))
  const other = need(gap('R11:1983:arson', 'R06:1983'), gap('R06:1981'))
  expect(needsByRootCause(one, other).map(({ root }) => root)).toEqual([one, other])
})

test('a filter that is not set leaves nothing out', () => {
  const wanted = { rule: '', severity: '', municipality: '' }
  expect(matchesFilter(gap('R06:1981'), wanted)).toBe(true)
  expect(matchesFilter(gap('R06:1981'), { ...wanted, severity: '4' })).toBe(false)
  expect(matchesFilter(gap('R06:1981'), { ...wanted, rule: 'R06', municipality: '1981' })).toBe(true)
})
