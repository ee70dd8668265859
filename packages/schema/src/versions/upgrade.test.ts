import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { choicesIn, rowsIn } from '../questionnaire/choices.ts'
import { questionChanges } from './comparability.ts'
import { unfold, type AnswerRow } from '../answers/fold.ts'
import { parseSubmission } from '../questionnaire/validation.ts'
import { questionnaireOf } from '../questionnaires/registry.ts'
import { madeUpDocument, seeded } from '../answers/made-up-answers.ts'
import { RespondentKind } from '../respondents/respondent-kind.ts'
import { nameOf, questionsOf, sectionsFor, type Questionnaire } from '../questionnaire/section.ts'
import type { AnswerDocument } from '../answers/answer-document.ts'
import { edited, type Edit } from './test-versions.ts'
import { upgradedDocument, upgradedRow } from './upgrade.ts'
import { reversed, type Mapping } from './version-step.ts'
import type { Json } from '../json.ts'

const before = questionnaireOf('2026')
const all = questionsOf(before)

// What a group of entries is named by keeps its name, and a list that another question's options are taken from its codes.
const named = new Set(
  before.sections.flatMap(({ id, entries }) =>
    entries
      ? [entries.noneQuestion, entries.titleQuestion, ...entries.summaryQuestions].map((it) => `${id}.${it}`)
      : [],
  ),
)
const chosenIn = new Set(all.flatMap((it) => (it.kind === 'single' && it.chosenIn ? [it.id, it.chosenIn] : [])))
const isList = (id: string) =>
  all.some((it) => it.id === id && (it.kind === 'single' || it.kind === 'multi' || it.kind === 'ranking'))
const rowReaders = new Set(
  all.flatMap((it) => (it.kind === 'matrix' && it.rowShownWhen ? [it.id, it.rowShownWhen.question] : [])),
)

const someOf = (ids: readonly string[]) => fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 12 })
const ids = all.map((it) => it.id)
const codesOf = (id: string) => all.flatMap((it) => (it.id === id ? choicesIn(it).map((choice) => choice.code) : []))

/** Edits that can all be undone: other ids, other words, other codes, other rows. */
const reversibleEdits = fc
  .record({
    renamed: someOf(ids.filter((id) => !named.has(id))),
    reworded: someOf(ids),
    recoded: someOf(ids.filter((id) => isList(id) && !chosenIn.has(id) && !rowReaders.has(id))),
    rows: someOf(all.flatMap((it) => (it.kind === 'matrix' && !rowReaders.has(it.id) ? [it.id] : []))),
  })
  .map(({ renamed, reworded, recoded, rows }): Edit[] => [
    ...reworded.map((id): Edit => ({ edit: 'reword', id })),
    ...recoded.map((id): Edit => ({ edit: 'recode', id, codes: fresh(codesOf(id).slice(0, 2)) })),
    ...rows.map((id): Edit => ({
      edit: 'recodeRows',
      id,
      codes: fresh(all.flatMap((it) => (it.id === id ? rowsIn(it).map((row) => row.code) : [])).slice(0, 2)),
    })),
    ...renamed.map((id): Edit => ({ edit: 'rename', id, to: `${id}Again` })),
  ])
const fresh = (codes: readonly string[]) => Object.fromEntries(codes.map((code) => [code, `${code}_again`]))

const anyAnswer = fc.record({
  seed: fc.integer(),
  kind: fc.constantFrom(...RespondentKind.options),
  entries: fc.integer({ min: 0, max: 4 }),
})
type AnyAnswer = typeof anyAnswer extends fc.Arbitrary<infer T> ? T : never

const documentOf = ({ seed, kind, entries }: AnyAnswer): AnswerDocument =>
  madeUpDocument(sectionsFor(before, kind, 'full'), {
    random: seeded(seed),
    actors: ['0199c0de-0000-7000-8000-000000000001', '0199c0de-0000-7000-8000-000000000002'],
    municipalities: ['1980', '1981', '1983'],
    entries: () => entries,
  })

const rowsOf = (questionnaire: Questionnaire, document: AnswerDocument): AnswerRow[] => {
  const matrices = new Set(
    questionsOf(questionnaire)
      .filter((it) => it.kind === 'matrix')
      .map((it) => it.id),
  )
  return unfold(document, (question) => matrices.has(question))
}

describe('P4: a draft in a corrected version', () => {
  test('is as complete as it was, whatever has been renamed, reworded and recoded', () => {
    fc.assert(
      fc.property(anyAnswer, reversibleEdits, (given, edits) => {
        const { questionnaire, step } = edited(before, 'next', edits)
        questionChanges(before, questionnaire, step)
        const upgraded = upgradedDocument([step], before, documentOf(given))
        const { document, remarks } = parseSubmission(sectionsFor(questionnaire, given.kind, 'full'), upgraded)
        expect(remarks).toEqual([])
        expect(rowsOf(questionnaire, document)).toHaveLength(rowsOf(before, documentOf(given)).length)
      }),
      { numRuns: 40 },
    )
  }, 120_000)

  test('and back again is what it was', () => {
    fc.assert(
      fc.property(anyAnswer, reversibleEdits, (given, edits) => {
        const { step } = edited(before, 'next', edits)
        const rows = rowsOf(before, documentOf(given))
        const there = rows.map((row) => upgradedRow(step, row))
        expect(there.map((row) => upgradedRow(reversed(step), row))).toEqual(rows)
      }),
      { numRuns: 40 },
    )
  })

  test('changes once, however often it is upgraded', () => {
    fc.assert(
      fc.property(anyAnswer, reversibleEdits, (given, edits) => {
        const { step } = edited(before, 'next', edits)
        const once = rowsOf(before, documentOf(given)).map((row) => upgradedRow(step, row))
        expect(once.map((row) => upgradedRow(step, row))).toEqual(once)
      }),
      { numRuns: 20 },
    )
  })

  test('keeps each answer at a place of its own, also those that are asked no longer', () => {
    fc.assert(
      fc.property(anyAnswer, reversibleEdits, someOf(ids), (given, edits, dropped) => {
        const touched = new Set(edits.map((it) => (it.edit === 'add' ? it.question.id : it.id)))
        const drops = dropped.filter((id) => !touched.has(id)).map((id): Edit => ({ edit: 'drop', id }))
        const { step } = edited(before, 'next', [...edits, ...drops])
        const rows = rowsOf(before, documentOf(given))
        const there = rows.map((row) => upgradedRow(step, row))
        expect(new Set(there.map((it) => `${it.entry} ${it.question}`)).size).toBe(rows.length)
        for (const [at, row] of rows.entries()) {
          if (drops.some((it) => it.edit === 'drop' && isAt(row.question, it.id))) expect(there[at]).toEqual(row)
        }
      }),
      { numRuns: 30 },
    )
  })
})

const isAt = (address: string, question: string) => address === question || address.startsWith(`${question}.`)

test('P4: what has been dropped counts for nothing, and stands there again when the version goes back', () => {
  const given = { seed: 7, kind: 'municipality', entries: 1 } as const
  const document = documentOf(given)
  const { questionnaire, step } = edited(before, 'next', [{ edit: 'drop', id: 'problems.safety' }])
  const upgraded = upgradedDocument([step], before, document)
  expect(upgraded['problems']?.['safety']).toBe(document['problems']?.['safety'])
  const counted = parseSubmission(sectionsFor(questionnaire, 'municipality', 'full'), upgraded).document
  expect(counted['problems']).not.toHaveProperty('safety')
  const back = upgradedDocument([reversed(step)], questionnaire, upgraded)
  expect(parseSubmission(sectionsFor(before, 'municipality', 'full'), back).document).toEqual(document)
})

test('options that have become one are chosen once, and stay so on the way back', () => {
  const step = { from: '1', to: '2', options: { 'plan.what': { b: 'a' } }, merges: ['plan.what'] }
  const row = { entry: null, question: 'plan.what', value: ['b', 'a', 'c'] }
  const there = upgradedRow(step, row)
  expect(there.value).toEqual(['a', 'c'])
  expect(upgradedRow(reversed(step), there)).toEqual(there)
})

test('roles, rows and the reason beneath a text follow', () => {
  const step = {
    from: '1',
    to: '2',
    renamed: { 'plan.comment': 'plan.remark', 'plan.who': 'plan.others' },
    options: { 'plan.who': { lead: 'owner' } },
    rows: { 'plan.who': { theft: 'thefts' } },
  }
  const at = (question: string, value: Json) => upgradedRow(step, { entry: null, question, value })
  expect(at('plan.commentReason', 'because')).toMatchObject({ question: 'plan.remarkReason', value: 'because' })
  expect(at('plan.who.theft', [{ actor: 'x', role: 'lead' }])).toMatchObject({
    question: 'plan.others.thefts',
    value: [{ actor: 'x', role: 'owner' }],
  })
  expect(at('plan.comment', 'lead')).toMatchObject({ value: 'lead' })
  expect(nameOf({ id: at('plan.commentOther', 1).question })).toBe('commentOther')
})

test('what was changed of the questionnaire in November 2026 would have been carried by a step, had a round been opened', () => {
  const option = (code: string) => ({ code, text: { sv: code, en: code } })
  const chair = all.find((it) => it.id === 'organisation.councilChair')
  const { questionnaire, step } = edited(before, 'next', [
    { edit: 'reword', id: 'about.years' },
    { edit: 'drop', id: 'knowledge.staffDialogue' },
    { edit: 'list', id: 'problems.safety' },
    { edit: 'withdraw', id: 'organisation.steeringDocs', code: 'strategy' },
    {
      edit: 'alter',
      id: 'organisation.councilChair',
      to: { options: [...(chair ? choicesIn(chair) : []), option('new')] },
    },
    { edit: 'alter', id: 'organisation.budgetSek', to: { unknown: true } },
    { edit: 'alter', id: 'cooperation.lansbraValue', to: { shownWhen: undefined } },
  ])
  const changes = new Map(questionChanges(before, questionnaire, step).map((it) => [it.before, it]))
  expect(changes.get('about.years')).toMatchObject({ comparable: 'with-footnote', footnotes: ['text'] })
  expect(changes.get('knowledge.staffDialogue')).toMatchObject({ change: 'dropped', comparable: 'no' })
  expect(changes.get('problems.safety')).toMatchObject({ comparable: 'with-footnote', footnotes: ['limits'] })
  expect(changes.get('organisation.councilChair')).toMatchObject({ footnotes: ['options-added'] })
  expect(changes.get('organisation.budgetSek')).toMatchObject({ footnotes: ['limits'] })
  expect(changes.get('cooperation.lansbraValue')).toMatchObject({ footnotes: ['asked-otherwise'] })
  const given = documentOf({ seed: 11, kind: 'municipality', entries: 2 })
  const said: AnswerDocument = {
    ...given,
    organisation: { ...given['organisation'], steeringDocs: ['policy', 'strategy'] },
    problems: { ...given['problems'], safety: 'poor' },
    cooperation: { ...given['cooperation'], lansbraMeetings: 'most', lansbraValue: 4 },
  }
  const there = upgradedDocument([step], before, said)
  expect(there['problems']?.['safety']).toEqual(['poor'])
  expect(there['organisation']?.['steeringDocs']).toEqual(['policy'])
  const { document, remarks } = parseSubmission(sectionsFor(questionnaire, 'municipality', 'full'), there)
  expect(remarks).toEqual([])
  expect(document['knowledge']).not.toHaveProperty('staffDialogue')
  const back = upgradedDocument([reversed(step)], questionnaire, there)
  expect(parseSubmission(sectionsFor(before, 'municipality', 'full'), back).remarks).toEqual([])
  expect(back['problems']?.['safety']).toBe('poor')
})

test('an answer that has become several stays a list on the way back, and one that is withdrawn is gone', () => {
  const step = { from: '1', to: '2', listed: ['plan.has'], withdrawn: { 'plan.what': ['b'] } }
  const at = (mapping: Mapping, question: string, value: Json) =>
    upgradedRow(mapping, { entry: null, question, value }).value
  expect(at(step, 'plan.has', 'yes')).toEqual(['yes'])
  expect(at(step, 'plan.has', ['yes'])).toEqual(['yes'])
  expect(at(reversed(step), 'plan.has', ['yes'])).toBe('yes')
  expect(at(reversed(step), 'plan.has', ['yes', 'no'])).toEqual(['yes', 'no'])
  expect(at(step, 'plan.what', ['a', 'b'])).toEqual(['a'])
})
