import { expect, test } from 'vitest'
import { questionsOf } from '../questionnaire/section.ts'
import { newestQuestionnaire } from '../questionnaires/registry.ts'
import { canRuleRun, lostWithout } from '../rounds/modules.ts'
import { questionChanges } from '../versions/comparability.ts'
import { ruleCatalogue } from './catalogue.ts'
import { madeUpCatalogue, madeUpEntry, madeUpQuestion, madeUpVersion } from './made-up-rule.ts'
import { thresholdsInWords } from './threshold-in-words.ts'
import { Thresholds, thresholdsSchema } from './thresholds.ts'

/** What is in the one and not in the other. */
const added = <T>(after: readonly T[], before: readonly T[]) =>
  after.filter((it) => !before.some((other) => JSON.stringify(other) === JSON.stringify(it)))

test('a question is its literal and its version step', () => {
  const before = newestQuestionnaire()
  const { questionnaire, step } = madeUpVersion()
  expect(added(questionsOf(questionnaire), questionsOf(before))).toEqual([madeUpQuestion])
  expect(Object.keys(step)).toEqual(['from', 'to'])
  const changes = questionChanges(before, questionnaire, step)
  expect(changes.filter(({ change }) => change !== 'identical')).toMatchObject([
    { after: 'knowledge.analysts', change: 'new' },
  ])
})

test('a threshold is a line of its rule: its default, its bounds and what the method chapter says follow', () => {
  const schema = thresholdsSchema(madeUpCatalogue)
  expect(added(Object.entries(schema.parse({})), Object.entries(Thresholds.parse({})))).toEqual([
    ['analystMunicipalities', 2],
  ])
  expect(schema.parse(Thresholds.parse({ pictureMonths: 36 }))).toMatchObject({
    pictureMonths: 36,
    analystMunicipalities: 2,
  })
  for (const analystMunicipalities of [0, 10]) {
    expect(schema.safeParse({ analystMunicipalities }).success).toBe(false)
  }
  const values: Readonly<Record<string, number>> = schema.parse({ analystMunicipalities: 1 })
  expect(added(thresholdsInWords(values, madeUpCatalogue), thresholdsInWords(values, ruleCatalogue))).toEqual([
    { sv: 'En analytiker behövs för 1 kommun.', en: 'One analyst is needed for 1 municipality.' },
  ])
})

test('a round that came before a threshold does not speak of it', () => {
  const values: Readonly<Record<string, number>> = Thresholds.parse({})
  expect(thresholdsInWords(values, madeUpCatalogue)).toEqual(thresholdsInWords(values, ruleCatalogue))
})

test('a rule is lost with the sections it reads, and with no others', () => {
  for (const section of madeUpVersion().questionnaire.sections) {
    const [now, before] = [lostWithout(section, madeUpCatalogue), lostWithout(section, ruleCatalogue)]
    expect(added(now.rules, before.rules)).toEqual(section.id === 'knowledge' ? ['R99'] : [])
    expect(canRuleRun(madeUpEntry, [section.id])).toBe(section.id !== 'knowledge')
  }
})
