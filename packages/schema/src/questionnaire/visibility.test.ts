import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Answers } from '../answers/answer-document.ts'
import type { RespondentKind } from '../respondents/respondent-kind.ts'
import {
  status,
  contents,
  contentsOther,
  plan,
  concern,
  trend,
  problems,
  none,
  name,
  since,
  first,
  support,
  planSection,
  questionnaire,
  remarksOn,
} from './made-up-questions.ts'
import type { Question } from './question.ts'
import { sectionsFor, type Section } from './section.ts'
import { draftOf } from './validation.ts'
import { isShown, optionsShown, rowsShown, shownAnswers } from './visibility.ts'

describe('the answers that are shown', () => {
  test('leave out what a condition hides', () => {
    expect(shownAnswers(plan, { status: 'no', contents: ['goal'] })).toEqual({ status: 'no' })
    expect(shownAnswers(plan, { status: 'yes', contents: ['goal'] })).toEqual({ status: 'yes', contents: ['goal'] })
  })

  test('leave out what depends on a hidden answer', () => {
    expect(shownAnswers(plan, { status: 'no', contents: ['other'], contentsOther: 'x' })).toEqual({ status: 'no' })
  })

  test('leave out what depends on a question without an answer', () => {
    expect(shownAnswers(plan, { contents: ['goal'] })).toEqual({})
    const notNo: Question = { ...contents, shownWhen: { question: 'plan.status', notIn: ['no'] } }
    expect(shownAnswers([status, notNo], { contents: ['goal'] })).toEqual({})
    expect(shownAnswers([status, notNo], { status: 'yes', contents: ['goal'] })).toHaveProperty('contents')
    expect(shownAnswers([status, notNo], { status: 'no', contents: ['goal'] })).not.toHaveProperty('contents')
  })

  test('leave out what another answer hides, whatever shows it; without that answer it is there', () => {
    const unlessUnknown: Question = { ...contents, hiddenWhen: { question: 'plan.status', in: ['unknown'] } }
    const { shownWhen: _, ...always } = unlessUnknown
    const both: Question = { ...unlessUnknown, shownWhen: { question: 'plan.status', in: ['yes', 'unknown'] } }
    expect(shownAnswers([status, always], { contents: ['goal'] })).toHaveProperty('contents')
    expect(shownAnswers([status, always], { status: 'no', contents: ['goal'] })).toHaveProperty('contents')
    expect(shownAnswers([status, always], { status: 'unknown', contents: ['goal'] })).not.toHaveProperty('contents')
    expect(shownAnswers([status, both], { status: 'unknown', contents: ['goal'] })).not.toHaveProperty('contents')
    expect(shownAnswers([status, both], { status: 'yes', contents: ['goal'] })).toHaveProperty('contents')
  })

  test('leave out what only one of two conditions shows', () => {
    const both: Question = {
      ...contentsOther,
      shownWhen: { question: 'plan.status', in: ['yes'], and: { question: 'plan.contents', in: ['goal'] } },
    }
    const always: Question = { ...contents, shownWhen: { question: 'plan.status', notIn: ['unknown'] } }
    const isThere = (said: string, chosen: string) =>
      'contentsOther' in shownAnswers([status, always, both], { status: said, contents: [chosen], contentsOther: 'x' })
    expect([isThere('yes', 'goal'), isThere('no', 'goal'), isThere('yes', 'other')]).toEqual([true, false, false])
  })

  test('leave out what has been unticked or emptied again', () => {
    const answers = { status: null, contents: [], contentsOther: '  ', none: false, concern: { theft: null } }
    expect(shownAnswers([status, contents, contentsOther, none, concern], answers)).toEqual({})
  })

  test('leave out questions that do not exist', () => {
    expect(shownAnswers(plan, { status: 'no', invented: 1 })).toEqual({ status: 'no' })
  })

  test('hold the rows of a matrix that the same row above shows', () => {
    const answers = {
      concern: { theft: 2, arson: 1, other: 'unknown' },
      trend: { theft: 'up', arson: 'up', other: 'up' },
    }
    expect(shownAnswers(problems, answers)).toEqual({ concern: answers.concern, trend: { theft: 'up' } })
  })

  test('hold the rows of a matrix that a ranking contains', () => {
    const answers = { priority: ['arson', 'theft'], arena: { arson: ['school'], other: ['school'] } }
    expect(shownAnswers(problems, answers)).toEqual({ priority: answers.priority, arena: { arson: ['school'] } })
  })

  test('leave out a matrix with no rows', () => {
    expect(isShown(trend, { concern: { theft: 1 } })).toBe(false)
    expect(isShown(trend, { concern: { theft: 2 } })).toBe(true)
    expect(rowsShown({ ...trend, kind: 'matrix' }, { concern: { theft: 3, arson: 2 } }).map((row) => row.code)).toEqual(
      ['theft', 'arson'],
    )
  })

  test('hold what depends on any row of a matrix', () => {
    const answers = { priority: ['arson', 'theft'], arenaOther: 'x' }
    expect(shownAnswers(problems, { ...answers, arena: { arson: ['other'] } })).toHaveProperty('arenaOther')
    expect(shownAnswers(problems, { ...answers, arena: { arson: ['school'] } })).not.toHaveProperty('arenaOther')
    expect(shownAnswers(problems, { ...answers, arena: { other: ['other'] } })).not.toHaveProperty('arenaOther')
  })

  test('hold what is asked of carried entries only there', () => {
    const answers = { name: 'Night walk', since: 'continues' }
    expect(shownAnswers([name, since], answers)).toEqual({ name: 'Night walk' })
    expect(shownAnswers([name, since], answers, true)).toEqual(answers)
  })
})

describe('what is chosen above', () => {
  const answers = { help: { training: ['course'], advice: ['other'] } }

  test('is what a question about it offers, in the order of its own list', () => {
    const offered = (above: Answers) => optionsShown({ ...first, kind: 'single' }, above).map((it) => it.code)
    expect(offered(answers)).toEqual(['course', 'other'])
    expect(offered({ help: ['visit', 'course'] })).toEqual(['course', 'visit'])
    expect(isShown(first, {})).toBe(false)
    expect(isShown(first, answers)).toBe(true)
  })

  test('leaves out an answer that is chosen no longer, which is then missing but may still be saved', () => {
    const stale = { ...answers, first: 'visit' }
    expect(shownAnswers(support, stale)).toEqual(answers)
    expect(remarksOn(support, stale)).toEqual(['first: answer-missing'])
    expect(draftOf(support).safeParse(stale).success).toBe(true)
    expect(remarksOn(support, { ...answers, first: 'other' })).toEqual([])
  })
})

describe('hiding and showing again', () => {
  const anyPlan = fc.record(
    {
      status: fc.constantFrom('yes', 'no', 'unknown'),
      contents: fc.subarray(['goal', 'other']),
      contentsOther: fc.string({ maxLength: 9 }),
      police: fc.constant('yes'),
    },
    { requiredKeys: [] },
  )
  const cells = <T>(cell: fc.Arbitrary<T>) => fc.record({ theft: cell, arson: cell, other: cell }, { requiredKeys: [] })
  const anyProblems = fc.record(
    {
      concern: cells(fc.constantFrom(0, 1, 2, 3, 'unknown')),
      trend: cells(fc.constantFrom('up', 'down')),
      priority: fc.shuffledSubarray(['theft', 'arson', 'other'], { maxLength: 2 }),
      arena: cells(fc.subarray(['school', 'other'])),
      arenaOther: fc.string({ maxLength: 9 }),
    },
    { requiredKeys: [] },
  )

  test('loses nothing', () => {
    fc.assert(
      fc.property(anyPlan, (answers) => {
        const before = structuredClone(answers)
        const shown = shownAnswers(plan, { ...answers, status: 'yes' })
        shownAnswers(plan, { ...answers, status: 'no' })
        expect(shownAnswers(plan, { ...answers, status: 'yes' })).toEqual(shown)
        expect(answers).toEqual(before)
      }),
    )
  })

  test('a second reading takes nothing more away', () => {
    fc.assert(
      fc.property(anyPlan, anyProblems, (planned, found) => {
        for (const [questions, answers] of [
          [plan, planned],
          [problems, found],
        ] as const) {
          const once = shownAnswers(questions, answers)
          expect(shownAnswers(questions, once)).toEqual(once)
        }
      }),
    )
  })

  test('what is hidden makes no difference to a submission', () => {
    fc.assert(
      fc.property(anyProblems, (answers) => {
        expect(remarksOn(problems, answers)).toEqual(remarksOn(problems, shownAnswers(problems, answers)))
      }),
    )
  })
})

describe('a respondent', () => {
  const idsOf = (kind: RespondentKind, scope: 'full' | 'light') =>
    sectionsFor(questionnaire, kind, scope).map((section) => section.id)

  test('answers the sections with questions of its own', () => {
    expect(idsOf('municipality', 'full')).toEqual(['plan', 'problems', 'work'])
    expect(idsOf('police_area', 'full')).toEqual(['area'])
  })

  test('answers fewer sections in a light round', () => {
    expect(idsOf('police', 'light')).toEqual(['work'])
    expect(idsOf('police_area', 'light')).toEqual([])
  })

  test('answers only the named questions of a section in a light round', () => {
    const section: Section = { ...planSection, inLight: ['plan.status'] }
    const askedIn = (scope: 'full' | 'light') =>
      sectionsFor({ version: 'test', sections: [section] }, 'police', scope)[0]?.questions.map((it) => it.id)
    expect(askedIn('full')?.length).toBeGreaterThan(1)
    expect(askedIn('light')).toEqual(['plan.status'])
  })

  test('meets a condition only when it is meant for it', () => {
    const questionsOf = (kind: RespondentKind) => sectionsFor(questionnaire, kind, 'full')[0]?.questions ?? []
    expect(shownAnswers(questionsOf('municipality'), { status: 'no', police: 'yes' })).toEqual({ status: 'no' })
    expect(shownAnswers(questionsOf('police'), { status: 'no', police: 'yes' })).toHaveProperty('police')
  })

  test('chooses among the options meant for it', () => {
    const lastOf = (kind: RespondentKind) => sectionsFor(questionnaire, kind, 'full')[0]?.questions.at(-1)
    expect(lastOf('municipality')).toMatchObject({ options: [{ code: 'yes' }] })
    expect(lastOf('police')).toMatchObject({ options: [{ code: 'yes' }, { code: 'no' }] })
  })
})
