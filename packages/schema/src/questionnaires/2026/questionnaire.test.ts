import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { AUDIENCES } from '../../answers/audience.ts'
import { cellOf } from '../../questionnaire/cell.ts'
import type { Condition } from '../../questionnaire/condition.ts'
import type { Kind, Option, Question } from '../../questionnaire/question.ts'
import { COMPLETED, nameOf, sectionsFor, type Section } from '../../questionnaire/section.ts'
import type { Text } from '../../text.ts'
import { unknown } from '../code-lists/answers.ts'
import { questionnaireOf } from '../registry.ts'
import { questionnaire2026 } from './questionnaire.ts'

const sections: readonly Section[] = questionnaire2026.sections
const scopesOf = (section: Section) => [section.questions, section.entries?.questions ?? []]
const scopes = sections.flatMap(scopesOf)
const questions = scopes.flat()

const kindsOf = (question: Question): readonly Kind[] => (question.kind === 'matrix' ? [question.cell] : [question])
const optionListsOf = (question: Question): (readonly Option[])[] => [
  ...(question.kind === 'matrix' ? [question.rows] : []),
  ...kindsOf(question).flatMap((kind) => {
    if ('options' in kind) return [kind.options]
    return kind.kind === 'actors' && kind.roles ? [kind.roles] : []
  }),
]
const conditionsOf = (question: Question): readonly Condition[] => ownConditionsOf(question).flatMap(chain)

const chain = (condition: Condition): readonly Condition[] => [
  condition,
  ...(condition.and ? chain(condition.and) : []),
]

const ownConditionsOf = (question: Question): readonly Condition[] => [
  ...(question.shownWhen ? [question.shownWhen] : []),
  ...(question.hiddenWhen ? [question.hiddenWhen] : []),
  ...(question.kind === 'matrix' && question.rowShownWhen ? [question.rowShownWhen] : []),
  ...(question.kind === 'single' && question.chosenIn
    ? [{ question: question.chosenIn, in: question.options.map((option) => option.code) }]
    : []),
]
const codesIn = (question: Question): readonly string[] => [
  ...optionListsOf(question).flatMap((list) => list.map((option) => option.code)),
  ...(question.kind === 'municipalities' && question.none ? ['none'] : []),
]

describe('every question', () => {
  test('has an id of its own, section first', () => {
    expect(new Set(questions.map((question) => question.id)).size).toBe(questions.length)
    for (const section of sections) {
      for (const question of scopesOf(section).flat()) {
        expect(question.id).toMatch(new RegExp(`^${section.id}\\.[a-z][a-zA-Z]*$`))
        expect(nameOf(question)).not.toBe(COMPLETED)
      }
    }
  })

  test('depends only on questions above it, about the same thing, that can give the answer', () => {
    for (const scope of scopes) {
      for (const [place, question] of scope.entries()) {
        for (const condition of conditionsOf(question)) {
          const source = scope.slice(0, place).find((above) => above.id === condition.question)
          expect(source, question.id).toBeDefined()
          if (!source) continue
          for (const kind of condition.askedOf ?? question.askedOf) expect(source.askedOf).toContain(kind)
          const codes = codesIn(source)
          if ('in' in condition) expect(codes).toEqual(expect.arrayContaining([...condition.in]))
          if ('notIn' in condition) expect(codes).toEqual(expect.arrayContaining([...condition.notIn]))
        }
      }
    }
  })

  test('says what it says in both languages', () => {
    for (const text of textsIn(sections)) {
      for (const words of [text.sv, text.en]) {
        expect(words).toMatch(/^\S(.*\S)?$/)
        expect(words.replaceAll('{counterpart}', '')).not.toMatch(/[{}!'"]/)
      }
    }
  })

  test('has options with codes of their own, in snake_case', () => {
    for (const question of questions) {
      for (const list of optionListsOf(question)) {
        const codes = list.map((option) => option.code)
        expect(new Set(codes).size, question.id).toBe(codes.length)
        for (const code of codes) expect(code).toMatch(/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/)
      }
    }
  })

  test('of fact with one answer may be answered "don’t know"', () => {
    // What one knows of oneself, wishes or chooses is no fact to be unsure of.
    const judgedOrChosen =
      /\.(method|share)$|^(about\.(role|years)|cooperation\.wantedSharedFunction|support\.priority|closing\.shareLevel)$/
    for (const question of questions.filter((it) => it.kind === 'single' && !judgedOrChosen.test(it.id))) {
      expect(optionListsOf(question)[0], question.id).toContainEqual(unknown)
    }
  })

  test('where several may be chosen, lets "none" and "don’t know" stand alone', () => {
    for (const kind of questions.flatMap(kindsOf)) {
      if (kind.kind !== 'multi') continue
      for (const option of kind.options) {
        if (['none', 'not', 'unknown'].includes(option.code)) expect(option.exclusive).toBe(true)
      }
    }
  })

  test('with "other" in its list is followed by the text that says what', () => {
    const saidElsewhere = ['collaborators.improve', 'support.priority']
    for (const scope of scopes) {
      for (const [place, question] of scope.entries()) {
        const lists = kindsOf(question).flatMap((kind) =>
          kind.kind === 'single' || kind.kind === 'multi' ? [kind.options] : [],
        )
        const open = lists.some((list) => list.some((it) => it.code === 'other' && it.text.sv !== 'Annat problem'))
        if (open && !saidElsewhere.includes(question.id)) expect(scope[place + 1]?.id).toBe(`${question.id}Other`)
      }
    }
  })

  test('that is mirrored is asked of both sides, and may be seen by the counterpart', () => {
    for (const question of questions.filter((it) => it.mirrored)) {
      expect(question.askedOf).toEqual(['municipality', 'police'])
      expect(widthOf(question), question.id).toBeGreaterThanOrEqual(AUDIENCES.indexOf('counterpart'))
    }
  })

  test('that only some options of are offered in a row, names rows there are', () => {
    for (const question of questions) {
      if (question.kind !== 'matrix' || !('options' in question.cell)) continue
      const rows = question.rows.map((row) => row.code)
      for (const option of question.cell.options) expect(rows).toEqual(expect.arrayContaining([...(option.rows ?? [])]))
      for (const row of question.rows) expect(cellOf(question, row)).not.toHaveProperty('options', [])
    }
  })
})

describe('the audience', () => {
  test('of what is written freely is never everyone', () => {
    for (const question of questions.filter((it) => it.kind === 'text')) {
      expect(question.audience, question.id).not.toBe('public')
    }
  })

  test('of what tells about the person, of the resources of the police and of needs of support is the county board', () => {
    const internal =
      /^(about\.(?!municipality)|organisation\.(police(?!Plan)|training|personChanges|fte|budget)|support\.)/
    for (const question of questions.filter((it) => internal.test(it.id))) {
      expect(question.audience, question.id).toBe('county-board')
    }
  })
})

const widthOf = (question: Question) => AUDIENCES.indexOf(question.audience)

test('a repeated group names questions that exist', () => {
  for (const section of sections) {
    if (!section.entries) continue
    const { entries } = section
    const names = entries.questions.map(nameOf)
    expect(names).toEqual(expect.arrayContaining([entries.titleQuestion, ...entries.summaryQuestions]))
    expect(section.questions.map(nameOf)).toContain(entries.noneQuestion)
  }
})

test('each respondent answers its sections, fewer in a light round', () => {
  const idsOf = (...[kind, scope]: [Parameters<typeof sectionsFor>[1], Parameters<typeof sectionsFor>[2]]) =>
    sectionsFor(questionnaire2026, kind, scope).map((section) => section.id)
  const both = sections.map((section) => section.id)
  expect(idsOf('municipality', 'full')).toEqual(both)
  expect(idsOf('police', 'full')).toEqual(both)
  expect(idsOf('police_area', 'full')).toEqual(['organisation'])
  for (const kind of ['municipality', 'police'] as const) {
    expect(idsOf(kind, 'light')).toEqual(['agreements', 'initiatives', 'jointActions', 'closing'])
  }
  expect(idsOf('police_area', 'light')).toEqual([])
  const closing = sectionsFor(questionnaire2026, 'police', 'light').find((section) => section.id === 'closing')
  expect(closing?.questions.map(nameOf)).toEqual(['noPersonalData', 'shareLevel'])
})

test('the registry knows it, and no other', () => {
  expect(questionnaireOf('2026')).toBe(questionnaire2026)
  expect(() => questionnaireOf('1826')).toThrow('1826')
})

/** Once a round has been opened with a section, its line here is never changed: publish a new questionnaire instead. */
const PUBLISHED: Record<string, string> = {
  about: '59d07938dd8757669427144695b45ea3078640eb4710c3ed252deeb2051676ce',
  organisation: '27ea789c2239f9349ce6bfcea9f6807d3e5df72153464cb5d1aabb387e05e4a5',
  knowledge: '9ff409988ffb13fb5980c008b2b49d3a23f35629b892f07f634a63e30a14edfa',
  agreements: 'b19b53fc6a70851b4550627c22892cf71aa434f0e6cb0a9efd9b605184b60d53',
  problems: '93d231d56fd7e52e200dd598cf5bad7ec3ea96743223f00356751009bb291890',
  initiatives: 'a82d1287f0ccec4c2d0e1247f645795ac01e9b0a96d55ed71b919cc63d4cb465',
  collaborators: '20f0f8702854b9569217822589ab7865d464104d6e11bfa95ee089e6a70b0049',
  jointActions: 'e8586930d3f6a8f0b4cf080f92ff0974dd7d7b35d0ea58b179ba5a99ad813a47',
  cooperation: 'cebb1002e8a7dd46e505cb82405afac59cd90ddf91c9af19c79fd7b7c09bed79',
  support: '6bb4aa7f5634cc9a0dac5c983841dcd5da0780c9b399d601e4dfcbc5dacbae84',
  closing: '9980c003cddf4dfef00e1e8089060080bc8b09a6f79e840684d85e180361100d',
}

test.for(sections.map((section) => [section.id, section] as const))('%s is what was published', ([id, section]) => {
  expect(createHash('sha256').update(JSON.stringify(section)).digest('hex')).toBe(PUBLISHED[id])
})

function textsIn(part: unknown): Text[] {
  if (typeof part !== 'object' || part === null) return []
  if ('sv' in part && 'en' in part && typeof part.sv === 'string' && typeof part.en === 'string') {
    return [{ sv: part.sv, en: part.en }]
  }
  return Object.values(part).flatMap(textsIn)
}
