import { gaps } from '@kartlaggning/schema/gaps/gap'
import { reports } from '@kartlaggning/schema/report/report'
import { reportDocument } from '@kartlaggning/schema/report/report-document'
import { ruleCatalogue } from '@kartlaggning/schema/rules/catalogue'
import type { RuleEntry } from '@kartlaggning/schema/rules/rule-entry'
import { ruleThresholds } from '@kartlaggning/schema/rules/rule-thresholds'
import { thresholdInWords } from '@kartlaggning/schema/rules/threshold-in-words'
import { units } from '@kartlaggning/schema/rules/unit'
import { expect, test } from 'vitest'
import { aDocument, givenAnswerers } from '../../test/story.ts'
import { givenAWorld, type World } from '../../test/world.ts'
import { analyse, reconcile, submit } from '@kartlaggning/schema/test/story'

const all = ruleThresholds()
const cases = all.map((it) => [`${it.rule} ${it.name}`, it] as const)
const entries = Object.entries<RuleEntry>(ruleCatalogue)

/** The rule of a threshold, and those whose condition it is part of. */
const movedBy = (rule: string): string[] => [
  rule,
  ...entries.filter(([, { buildsOn = [] }]) => buildsOn.includes(rule)).map(([id]) => id),
]

/** Both sides of a municipality have answered at random, with much of everything. */
async function given(world: World) {
  const { coordinator, roundId, municipality, police } = await givenAnswerers(world)
  await submit(municipality, await aDocument(world, 'municipality', { seed: 7, entries: 12 }))
  await submit(police, await aDocument(world, 'police', { seed: 8, entries: 12 }))
  await reconcile(coordinator, roundId)
  await analyse(coordinator, roundId)
  return { coordinator, params: { roundId } }
}

test.each(cases)('%s has a unit, a default within its bounds, and words in both languages', (_, threshold) => {
  const { unit, min, max, default: usual, explanation, question, term } = threshold
  expect(units[unit]).toBeDefined()
  expect(min).toBeLessThan(max)
  expect(usual).toBeGreaterThanOrEqual(min)
  expect(usual).toBeLessThanOrEqual(max)
  for (const language of ['sv', 'en'] as const) {
    expect(explanation[language]).toContain('{{value}}')
    expect([question[language], term[language]]).not.toContain('')
  }
})

test('every threshold can be tried at its bounds and not past them, and moves no other rule', async () => {
  const { coordinator, params } = await given(await givenAWorld())
  const moving = new Set<string>()
  for (const { rule, name, min, max } of all) {
    const at = (value: number) => ({ params, body: { thresholds: { [name]: value } } })
    for (const value of [min, max]) {
      const { before, after, effects } = await coordinator.call(gaps.previewThresholds, at(value))
      const count = (effect: string) => effects.filter((it) => it.effect === effect).length
      expect(after - before, name).toBe(count('comes') - count('goes'))
      expect(movedBy(rule), name).toEqual(expect.arrayContaining([...new Set(effects.map((it) => it.rule))]))
      if (effects.length > 0) moving.add(name)
    }
    for (const value of [min - 1, max + 1])
      for (const endpoint of [gaps.previewThresholds, gaps.moveThresholds])
        expect(await coordinator.refusal(endpoint, at(value)), name).toMatchObject({ type: 'input-not-valid' })
  }
  // The others are about several municipalities, or about the round before.
  expect(moving.size).toBeGreaterThan(5)
})

test('every threshold that is moved is in the trail, and in the method chapter with its unit', async () => {
  const world = await givenAWorld()
  const { coordinator, params } = await given(world)
  const moved = Object.fromEntries(all.map((it) => [it.name, it.default < it.max ? it.default + 1 : it.default - 1]))
  await coordinator.call(gaps.moveThresholds, { params, body: { thresholds: moved } })
  const { rows } = await world.owner.query<{ count: number }>(
    `select count(*)::int as count from trail where relation = 'round' and new -> 'thresholds' = $1::jsonb`,
    [JSON.stringify(moved)],
  )
  expect(rows).toEqual([{ count: 1 }])
  const document = JSON.stringify(reportDocument(await coordinator.call(reports.preview, { params }), 'sv').sections)
  expect(all.length).toBeGreaterThan(15)
  for (const threshold of all) {
    const value = moved[threshold.name] ?? Number.NaN
    expect(document, threshold.name).toContain(thresholdInWords(threshold, value).sv)
  }
})
