import { expect, expectTypeOf, test } from 'vitest'
import { newestQuestionnaire } from '../questionnaires/registry.ts'
import { questionsOf } from '../questionnaire/section.ts'
import { entryOf, ruleCatalogue, type RuleId } from './catalogue.ts'
import type { CanonicalRule, RuleEntry } from './rule-entry.ts'
import { ruleThresholds } from './rule-thresholds.ts'
import { Thresholds } from './thresholds.ts'

const entries = Object.entries<RuleEntry>(ruleCatalogue)

test('a rule is called by its number', () => {
  for (const [rule] of entries) expect(rule).toMatch(/^R\d\d$/)
})

test.each(entries)('%s reads questions that are there', (_, { reads }) => {
  const questions = questionsOf(newestQuestionnaire()).map(({ id }) => id)
  const read = Object.entries(reads).flatMap(([section, own]) => own.map((question) => `${section}.${question}`))
  for (const question of read) expect(questions).toContain(question)
})

test('no two rules have a threshold of the same name', () => {
  const names = entries.flatMap(([, { thresholds = {} }]) => Object.keys(thresholds))
  expect(names).toEqual([...new Set(names)])
  expect(Object.keys(Thresholds.shape)).toEqual(names)
})

test('a rule builds on rules, and never on itself', () => {
  for (const [rule, { buildsOn = [] }] of entries) {
    for (const other of buildsOn) expect(ruleCatalogue).toHaveProperty(other)
    expect(buildsOn).not.toContain(rule)
  }
})

test('a root cause is a rule, and never its own', () => {
  const causesOf = (rule: string): string[] =>
    (entryOf(rule)?.rootCauses ?? []).flatMap((cause) => [cause, ...(cause === rule ? [] : causesOf(cause))])
  for (const [rule] of entries) {
    for (const cause of causesOf(rule)) expect(ruleCatalogue).toHaveProperty(cause)
    expect(causesOf(rule)).not.toContain(rule)
  }
})

test('what is no rule has no entry', () => {
  expect(entryOf('R06')).toBe(ruleCatalogue.R06)
  for (const rule of ['R00', 'toString', '']) expect(entryOf(rule)).toBeUndefined()
})

test('rules, thresholds and what a rule may read are inferred', () => {
  type Reads = CanonicalRule['reads']
  expectTypeOf<'R06'>().toExtend<RuleId>()
  expectTypeOf<'R00'>().not.toExtend<RuleId>()
  expectTypeOf<Thresholds>().toHaveProperty('pictureMonths').toEqualTypeOf<number>()
  expectTypeOf<Thresholds>().not.toHaveProperty('pictureYears')
  expectTypeOf<{ problems: ['concern']; initiatives: ['none', 'phase'] }>().toExtend<Reads>()
  expectTypeOf<{ problems: ['concerns'] }>().not.toExtend<Reads>()
  expectTypeOf<['concern']>().toExtend<NonNullable<Reads['problems']>>()
  expectTypeOf<Reads>().not.toHaveProperty('problem')
})

test('a round keeps its thresholds, has the default of those that came later, and forgets those that are gone', () => {
  const defaults = ruleThresholds().map(({ name, default: usual }) => [name, usual])
  expect(Thresholds.parse({})).toEqual(Object.fromEntries(defaults))
  expect(Thresholds.parse({})).toMatchObject({ pictureMonths: 24, agreementDateMonths: 2, concernDifference: 2 })
  expect(Thresholds.parse({ pictureMonths: 36, gone: 1 })).toMatchObject({ pictureMonths: 36, neighbourGroup: 3 })
  expect(Thresholds.parse({ pictureMonths: 36, gone: 1 })).not.toHaveProperty('gone')
  for (const pictureMonths of [0, 121, 1.5, '24']) expect(Thresholds.safeParse({ pictureMonths }).success).toBe(false)
})
