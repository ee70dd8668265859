import type { Report } from './report.ts'
import { expect, test } from 'vitest'
import { indicatorStatus } from './indicator-status.ts'
import {
  answeredIn,
  differences,
  inOrder,
  inPlace,
  largest,
  needsIn,
  silentIn,
  tooFewToCount,
  withholdingIn,
} from './counts.ts'

const submitted = { submittedAt: '2026-11-20T10:00:00Z', version: 1 }
const missing = { submittedAt: null, version: null }

const response: Report['response'] = [
  { municipality: '1981', name: 'Sala', sides: { municipality: submitted, police: submitted } },
  { municipality: '1962', name: 'Norberg', sides: { municipality: missing, police: submitted } },
]

test('who has not answered is always named', () => {
  const policeAreas = [{ id: 'x', name: 'Norra Västmanland', side: missing }]
  expect(silentIn({ response, policeAreas })).toEqual({
    sides: [{ name: 'Norberg', side: 'municipality' }],
    policeAreas: ['Norra Västmanland'],
  })
})

test('answers are counted as so many of so many, each side by itself', () => {
  expect(answeredIn({ response })).toEqual({ all: 2, municipality: 1, police: 2, both: 1 })
})

test('only an answer that says so counts as in place; silence does not', () => {
  const answers = (municipality: string | null) => [{ question: 'knowledge.planStatus', municipality, police: null }]
  const structure = [
    { municipality: '1981', name: 'Sala', answers: answers('adopted') },
    { municipality: '1983', name: 'Köping', answers: answers('expired') },
    { municipality: '1962', name: 'Norberg', answers: answers(null) },
  ]
  expect(inPlace({ structure }, 'knowledge.planStatus', 'municipality')).toEqual({ count: 1, of: 3 })
  expect(indicatorStatus('knowledge.planStatus', null)).toBe('not_answered')
  expect(indicatorStatus('knowledge.planStatus', 'unknown')).toBe('unknown')
})

test('a count is of those whose answers are shown, and there is none when they are too few', () => {
  const planOf = (given: readonly (string | null | { notShown: 'respondent' })[]) =>
    given.map((municipality, at) => ({
      municipality: String(at),
      name: '',
      answers: [{ question: 'knowledge.planStatus', municipality, police: null }],
    }))
  const withheld = { notShown: 'respondent' } as const
  const counted = (...given: Parameters<typeof planOf>[0]) =>
    inPlace({ structure: planOf(given) }, 'knowledge.planStatus', 'municipality')
  expect(counted('adopted', 'adopted', 'none', withheld, withheld)).toEqual({ count: 2, of: 3 })
  expect(counted('adopted', null, 'none', withheld)).toEqual({ count: 1, of: 3 })
  expect(counted('adopted', 'adopted', withheld, withheld)).toBeNull()
  expect(counted('adopted', 'none')).toEqual({ count: 1, of: 2 })
})

test('who withholds its answers is told from who has not answered', () => {
  const withholds = { ...submitted, withheld: true }
  const both = [{ municipality: '1981', name: 'Sala', sides: { municipality: withholds, police: missing } }]
  expect(withholdingIn({ response: both })).toEqual([{ name: 'Sala', side: 'municipality' }])
  expect(silentIn({ response: both, policeAreas: [] }).sides).toEqual([{ name: 'Sala', side: 'police' }])
})

const problem = (code: string, large: number, differs: readonly boolean[]): Report['problems'][number] => ({
  problem: code,
  large: { count: large, of: 10 },
  cells: differs.map((it, index) => ({
    municipality: String(index),
    concern: { municipality: 3, police: 1 },
    differs: it,
  })),
})

test('the largest problems come first, and one that is large nowhere is not named', () => {
  const problems = [problem('arson', 0, []), problem('narcotics', 4, []), problem('fraud_elderly', 7, [])]
  expect(largest({ problems }, 3).map((it) => it.problem)).toEqual(['fraud_elderly', 'narcotics'])
})

test('an edition from before a count said of how many it is has its cells to count', () => {
  const { large: _, ...older } = problem('arson', 0, [false, false])
  expect(largest({ problems: [{ ...older, great: 2 }] }, 1)).toEqual([{ problem: 'arson', large: { count: 2, of: 2 } }])
})

test('of problems too few may be shown to be counted', () => {
  const hidden = { ...problem('arson', 0, []), large: null }
  expect(tooFewToCount({ problems: [hidden, hidden] })).toBe(true)
  expect(tooFewToCount({ problems: [hidden, problem('narcotics', 1, [])] })).toBe(false)
  expect(largest({ problems: [hidden] }, 1)).toEqual([])
})

test('differences are counted by cell and by municipality', () => {
  expect(differences({ problems: [problem('a', 0, [true, false]), problem('b', 0, [true, true])] })).toEqual({
    cells: 3,
    municipalities: 2,
    areCompared: true,
  })
})

test.for([
  ['nobody has answered', { municipality: null, police: null }, false],
  ['only one has', { municipality: 3, police: null }, false],
  ['one does not know', { municipality: 3, police: 'unknown' }, false],
  ['one is not shown', { municipality: 3, police: { notShown: 'respondent' } }, false],
  ['both have judged it', { municipality: 3, police: 'not_applicable' }, true],
] as const)('where %s there is %o: compared is %s', ([, concern, areCompared]) => {
  const cells = [{ municipality: '1981', differs: false, concern }]
  const problems = [{ problem: 'narcotics', cells }] as unknown as Report['problems']
  expect(differences({ problems })).toEqual({ cells: 0, municipalities: 0, areCompared })
})

test('needs are ordered by priority, then by how grave they are', () => {
  const need = (id: string, priority: 'high' | 'low' | null, severity: number, support = '') =>
    ({ id, priority, severity, measures: [], support }) as unknown as Report['needs'][number]
  const needs = [need('a', null, 4), need('b', 'low', 2), need('c', 'high', 2, 'Besök'), need('d', 'high', 4)]
  expect(inOrder(needs).map((it) => it.id)).toEqual(['d', 'c', 'b', 'a'])
  expect(needsIn({ needs, withheldNeeds: 3 })).toEqual({ all: 4, withheld: 3, high: 2, statutory: 2, withSupport: 1 })
})
