import type { RuleEntry } from '@kartlaggning/schema/rules/rule-entry'
import { expect, it } from 'vitest'
import { rulesOf, type Found } from './rule.ts'
import { findGaps } from './rules.ts'
import { aRound } from './test-round.ts'

const entry = (rootCauses: readonly string[] = []): RuleEntry => ({
  version: 1,
  name: { sv: 'Påhittad regel', en: 'Made-up rule' },
  explanation: { sv: 'Påhittad.', en: 'Made up.' },
  reads: {},
  tasks: [],
  rootCauses,
})

/** R71 and R72 are roots, R73 has both, R74 has R73. */
const rule = rulesOf({ R71: entry(), R72: entry(), R73: entry(['R71', 'R72']), R74: entry(['R73']) })

type Rule = Parameters<typeof rule>[0]

const found = (municipalities: string[], changes: Partial<Found> = {}): Found => ({
  subject: municipalities.join('-'),
  municipalities,
  severity: 2,
  sentence: { sv: '', en: '' },
  evidence: [],
  ...changes,
})

const finding = (id: Rule, ...all: Found[]) => rule(id, (_, tell) => all.forEach(tell))

const under = (...rules: ReturnType<typeof finding>[]) =>
  Object.fromEntries(findGaps(aRound({}), rules).map((it) => [it.key, it.under]))

it('is the first of its root causes that was found there', () => {
  const consequences = finding('R73', found(['1']), found(['2']), found(['3']))
  expect(under(finding('R71', found(['1'])), finding('R72', found(['1']), found(['2'])), consequences)).toMatchObject({
    'R73:1': 'R71:1',
    'R73:2': 'R72:2',
    'R73:3': null,
  })
})

it('is the root of the root where that has one too', () => {
  const chain = [finding('R71', found(['1'])), finding('R73', found(['1'])), finding('R74', found(['1']))]
  expect(under(...chain)).toEqual({ 'R71:1': null, 'R73:1': 'R71:1', 'R74:1': 'R71:1' })
  expect(under(...chain.slice(1))).toEqual({ 'R73:1': null, 'R74:1': 'R73:1' })
})

it('is found wherever the finding is', () => {
  const shared = finding('R73', found(['1', '2']))
  expect(under(finding('R71', found(['1']), found(['2'])), shared)).toMatchObject({ 'R73:1-2': null })
  expect(under(finding('R71', found(['2', '1', '3'])), shared)).toMatchObject({ 'R73:1-2': 'R71:2-1-3' })
})

it('is about the same problem, or about none', () => {
  const arson = finding('R71', found(['1'], { subject: '1:arson', problem: 'arson' }))
  const consequence = finding('R73', found(['1'], { problem: 'traffic' }))
  expect(under(arson, consequence)).toMatchObject({ 'R73:1': null })
  expect(under(arson, finding('R73', found(['1'], { problem: 'arson' })))).toMatchObject({ 'R73:1': 'R71:1:arson' })
})

it('has been assessed, and so has what is shown under it', () => {
  const unassessed = { severity: null }
  expect(under(finding('R71', found(['1'], unassessed)), finding('R73', found(['1'])))).toMatchObject({ 'R73:1': null })
  expect(under(finding('R71', found(['1'])), finding('R73', found(['1'], unassessed)))).toMatchObject({ 'R73:1': null })
})
