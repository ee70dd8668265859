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

test('a finding with the same root cause is shown under its root', () => {
  const root = gap('R06:1981')
  const below = gap('R11:1981:narcotics', 'R06:1981')
  expect(byRootCause([below, root])).toEqual([{ gap: root, under: [below] }])
})

test('a finding whose root is filtered away stands by itself', () => {
  const below = gap('R11:1981:narcotics', 'R06:1981')
  expect(byRootCause([below])).toEqual([{ gap: below, under: [] }])
})

test('a filter that is not set leaves nothing out', () => {
  const wanted = { rule: '', severity: '', municipality: '' }
  expect(matchesFilter(gap('R06:1981'), wanted)).toBe(true)
  expect(matchesFilter(gap('R06:1981'), { ...wanted, severity: '4' })).toBe(false)
  expect(matchesFilter(gap('R06:1981'), { ...wanted, rule: 'R06', municipality: '1981' })).toBe(true)
})
