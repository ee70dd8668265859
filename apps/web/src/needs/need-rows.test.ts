import type { ListedNeed } from '@kartlaggning/schema/needs/need'
import { expect, test } from 'vitest'
import { needRows } from './need-rows.ts'

const gap = (rule: string, sentence: string) => ({ rule, sentence: { sv: sentence, en: sentence } })
const need = {
  gaps: [
    gap('R01', 'Sala saknar lägesbild.'),
    gap('R12', 'Sala följer inte upp.'),
    gap('R12', 'Heby följer inte upp.'),
  ],
  municipalities: ['1981', '0331'],
  severity: 3,
  tasks: ['practical_support', 'collaboration_exchange'],
  status: 'planned',
  priority: 'high',
  measures: ['visit', 'plan_help'],
  support: 'Besök i mars.',
  motivation: 'sist',
} as unknown as ListedNeed

test('a need in a file has its rules, tasks and measures, and every gap that it gathers', () => {
  const [headings, row] = needRows([need], {
    language: 'sv',
    headings: ['Behov', 'Regel'],
    ruleName: (rule) => `regel ${rule}`,
    place: (code) => `k${code}`,
    task: (it) => it,
    status: (it) => it,
    priority: (it) => it,
  })
  expect(headings).toEqual(['Behov', 'Regel'])
  expect(row).toEqual([
    'Sala saknar lägesbild.\nSala följer inte upp.\nHeby följer inte upp.',
    'R01 regel R01\nR12 regel R12',
    'k1981, k0331',
    3,
    'practical_support\ncollaboration_exchange',
    'planned',
    'high',
    'sist',
    'Besök och processstöd\nStöd med åtgärdsplan',
    'Besök i mars.',
  ])
})
