import type { GapInShort } from '@kartlaggning/schema/gaps/gap'
import { expect, test } from 'vitest'
import { gapRows } from './gap-rows.ts'

const gap: GapInShort = {
  rule: 'R06',
  ruleVersion: 2,
  municipalities: ['1981'],
  problem: 'narcotics',
  assessed: true,
  severity: 3,
  tasks: ['practical_support'],
  sentence: 'På svenska.',
  answers: 2,
}

test('a gap in a file says its rule, place, problem, severity and task; what cannot be assessed is no gap', () => {
  const rows = gapRows([gap, { ...gap, problem: null, assessed: false, severity: null }], {
    headings: ['Regel'],
    ruleName: () => 'Ingen insats',
    place: () => 'Sala',
    problem: (code) => code,
    task: (it) => it,
    notAssessed: 'Kan inte bedömas',
  })
  expect(rows).toEqual([
    ['Regel'],
    ['R06', 2, 'Ingen insats', 'Sala', 'narcotics', 3, 'På svenska.', 'practical_support', 2],
    ['R06', 2, 'Ingen insats', 'Sala', null, 'Kan inte bedömas', 'På svenska.', 'practical_support', 2],
  ])
})
