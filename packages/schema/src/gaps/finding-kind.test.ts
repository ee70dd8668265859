import { expect, it } from 'vitest'
import { madeUpEntry } from '../rules/made-up-rule.ts'
import { findingKind, type FindingKind } from './finding-kind.ts'

const catalogue = { R98: madeUpEntry, R99: { ...madeUpEntry, audience: 'coordinator' as const } }

it.each<[FindingKind, Parameters<typeof findingKind>[0]]>([
  ['gap', { rule: 'R98', assessed: true, severity: 1 }],
  ['improvement', { rule: 'R98', assessed: true, severity: null }],
  ['not_assessed', { rule: 'R98', assessed: false, severity: null }],
  ['note', { rule: 'R99', assessed: true, severity: 1 }],
  ['not_assessed', { rule: 'R99', assessed: false, severity: null }],
  ['gap', { rule: 'R00', assessed: true, severity: 2 }],
])('is a %s', (kind, finding) => {
  expect(findingKind(finding, catalogue)).toBe(kind)
})
