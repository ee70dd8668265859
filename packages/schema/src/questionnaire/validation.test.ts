import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Option, Question } from './question.ts'
import { draftOf, parseSubmission, submissionOf } from './validation.ts'
import { isShown, optionsShown, rowsShown, shownAnswers } from './visibility.ts'
import { nothingCarried } from '../answers/carried-answers.ts'
import { sectionsFor, type Questionnaire, type Section } from './section.ts'
import type { Answers } from '../answers/answer-document.ts'
import type { RespondentKind } from '../respondents/respondent-kind.ts'

const words = (text: string) => ({ sv: text, en: text })
const option = (code: string): Option => ({ code, text: words(code) })
const both: readonly RespondentKind[] = ['municipality', 'police']
const asked = { text: words('?'), askedOf: both, required: true, audience: 'county-board' } as const
const rows = [option('theft'), option('arson'), option('other')]

const status: Question = { ...asked, id: 'plan.status', kind: 'single', options: ['yes', 'no', 'unknown'].map(option) }
const contents: Question = {
  ...asked,
  id: 'plan.contents',
  shownWhen: { question: 'plan.status', in: ['yes'] },
  kind: 'multi',
  options: ['goal', 'other'].map(option),
}
const contentsOther: Question = {
  ...asked,
  id: 'plan.contentsOther',
  required: false,
  shownWhen: { question: 'plan.contents', in: ['other'] },
  kind: 'text',
  max: 100,
}
const police: Question = {
  ...asked,
  id: 'plan.police',
  shownWhen: { question: 'plan.status', in: ['yes'], askedOf: ['municipality'] },
  kind: 'single',
  options: [option('yes'), { ...option('no'), askedOf: ['police'] }],
}
const plan = [status, contents, contentsOther, police]

const concern: Question = {
  ...asked,
  id: 'problems.concern',
  kind: 'matrix',
  rows,
  optionalRows: ['other'],
  cell: { kind: 'scale', points: [0, 1, 2, 3].map((value) => ({ value, text: words(`${value}`) })), unknown: true },
}
const trend: Question = {
  ...asked,
  id: 'problems.trend',
  kind: 'matrix',
  rows,
  rowShownWhen: { question: 'problems.concern', atLeast: 2 },
  cell: { kind: 'single', options: [option('up'), option('down')] },
}
const priority: Question = { ...asked, id: 'problems.priority', kind: 'ranking', options: rows, places: 2 }
const arena: Question = {
  ...asked,
  id: 'problems.arena',
  required: false,
  kind: 'matrix',
  rows,
  rowShownWhen: { question: 'problems.priority', containsRow: true },
  cell: { kind: 'multi', options: [option('school'), option('other')] },
}
const arenaOther: Question = {
  ...asked,
  id: 'problems.arenaOther',
  required: false,
  shownWhen: { question: 'problems.arena', in: ['other'] },
  kind: 'text',
  max: 100,
}
const problems = [concern, trend, priority, arena, arenaOther]

const none: Question = { ...asked, id: 'work.none', required: false, kind: 'confirmation' }
const missing: Question = { ...asked, id: 'work.missing', kind: 'multi', options: rows }
const name: Question = { ...asked, id: 'work.name', kind: 'text', max: 20 }
const since: Question = {
  ...asked,
  id: 'work.since',
  carriedOnly: true,
  kind: 'single',
  options: [option('continues')],
}

const place: Question = { ...asked, id: 'support.place', kind: 'fixed', shows: 'municipality' }
const help: Question = {
  ...asked,
  id: 'support.help',
  kind: 'matrix',
  rows: [option('training'), option('advice')],
  cell: {
    kind: 'multi',
    options: [{ ...option('course'), rows: ['training'] }, { ...option('visit'), rows: ['advice'] }, option('other')],
  },
}
const first: Question = {
  ...asked,
  id: 'support.first',
  kind: 'single',
  options: ['course', 'visit', 'other'].map(option),
  chosenIn: 'support.help',
}
const support = [place, help, first]

const planSection: Section = { id: 'plan', title: words('Plan'), questions: plan }
const problemSection: Section = { id: 'problems', title: words('Problems'), questions: problems }
const workSection: Section = {
  id: 'work',
  title: words('Work'),
  inLight: true,
  questions: [missing, none],
  entries: {
    one: words('entry'),
    many: words('entries'),
    empty: words('empty'),
    noneQuestion: 'none',
    titleQuestion: 'name',
    summaryQuestions: [],
    questions: [name, since],
  },
}
const area: Question = { ...asked, id: 'area.officers', askedOf: ['police_area'], kind: 'number', min: 0, max: 9 }
const areaSection: Section = { id: 'area', title: words('Area'), questions: [area] }
const questionnaire: Questionnaire = {
  version: 'test',
  sections: [areaSection, planSection, problemSection, workSection],
}

const remarksOn = (questions: readonly Question[], answers: Answers, carried = false) =>
  submissionOf(questions, carried)
    .safeParse(answers)
    .error?.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`) ?? []

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

describe('a row of a matrix', () => {
  test('takes only the options that are offered in it, saved or submitted', () => {
    const wrong = { help: { training: ['visit'], advice: ['visit'] }, first: 'visit' }
    expect(remarksOn(support, wrong)).toHaveLength(1)
    expect(remarksOn(support, wrong)[0]).toMatch(/^help\.training\.0: /)
    expect(draftOf(support).safeParse(wrong).success).toBe(false)
    expect(draftOf(support).safeParse({ help: { training: ['course', 'other'] } }).success).toBe(true)
  })
})

describe('what is only shown', () => {
  test('is never missing, and never an answer', () => {
    expect(isShown(place, {})).toBe(true)
    expect(remarksOn([place], {})).toEqual([])
    expect(submissionOf([place]).parse({ place: '1981' })).toEqual({})
    expect(draftOf([place]).safeParse({ place: '1981' }).success).toBe(false)
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

describe('a submission', () => {
  test('asks for what is shown and required', () => {
    expect(remarksOn(plan, {})).toEqual(['status: answer-missing'])
    expect(remarksOn(plan, { status: 'yes' })).toEqual(['contents: answer-missing', 'police: answer-missing'])
    expect(remarksOn(plan, { status: 'no' })).toEqual([])
  })

  test('does not mind a hidden answer that is wrong, and leaves it out', () => {
    expect(submissionOf(plan).parse({ status: 'no', contents: ['nonsense'] })).toEqual({ status: 'no' })
  })

  test('does not mind an optional answer that was emptied again', () => {
    expect(submissionOf([contentsOther, none]).parse({ contentsOther: '', none: false })).toEqual({})
  })

  test('says what is wrong with a shown answer', () => {
    expect(remarksOn(plan, { status: 'maybe' })).toEqual(['status: choose-one'])
  })

  test('names the row of a matrix, and lets optional rows be empty', () => {
    expect(remarksOn([concern, trend], { concern: { theft: 2, arson: 'lots' } })).toEqual([
      'concern.arson: choose-one',
      'trend.theft: answer-missing',
    ])
    expect(remarksOn([concern], {})).toEqual(['concern.theft: answer-missing', 'concern.arson: answer-missing'])
  })

  test('takes blanks away around a text', () => {
    expect(submissionOf([name]).parse({ name: ' Night walk ' })).toEqual({ name: 'Night walk' })
  })

  test('asks what has happened only of a carried entry', () => {
    expect(remarksOn([name, since], { name: 'Night walk' })).toEqual([])
    expect(remarksOn([name, since], { name: 'Night walk' }, true)).toEqual(['since: answer-missing'])
  })
})

describe('a draft', () => {
  test('may be empty or half given', () => {
    expect(draftOf(plan).safeParse({}).success).toBe(true)
    expect(draftOf(problems).safeParse({ concern: { theft: 2 }, priority: ['arson'] }).success).toBe(true)
  })

  test('holds no questions and no rows that do not exist', () => {
    expect(draftOf(plan).safeParse({ invented: 1 }).success).toBe(false)
    expect(draftOf(problems).safeParse({ concern: { invented: 2 } }).success).toBe(false)
  })
})

describe('a whole answer', () => {
  const sections = [planSection, problemSection, workSection]
  const good = {
    plan: { status: 'no' },
    problems: { concern: { theft: 1, arson: 'unknown' }, priority: ['arson', 'theft'] },
    work: { missing: ['theft'], none: true },
  }
  const walk = '0198c0de-0000-7000-8000-000000000001'

  test('is submitted without remarks', () => {
    const { document, remarks } = parseSubmission(sections, good)
    expect(remarks).toEqual([])
    expect(document).toEqual({ ...good, work: { ...good.work, entries: [] } })
  })

  test('gets one remark a question and row, and none for what is hidden', () => {
    const { remarks } = parseSubmission(sections, {
      plan: { status: 'yes', police: 'maybe' },
      problems: { concern: { theft: 2, arson: 0 }, priority: ['arson'] },
      work: good.work,
    })
    expect(remarks).toHaveLength(4)
    expect(remarks).toEqual(
      expect.arrayContaining([
        { section: 'plan', question: 'contents', code: 'answer-missing' },
        { section: 'plan', question: 'police', code: 'choose-one' },
        { section: 'problems', question: 'trend.theft', code: 'answer-missing' },
        { section: 'problems', question: 'priority', code: 'rank-all-places' },
      ]),
    )
  })

  test('needs an entry, or the answer that there are none', () => {
    const { remarks } = parseSubmission([workSection], { work: { missing: ['theft'] } })
    expect(remarks).toEqual([{ section: 'work', code: 'entries-missing' }])
  })

  test('is not asked for entries when it says there are none, whatever else is wrong', () => {
    const { remarks } = parseSubmission([workSection], { work: { none: true } })
    expect(remarks).toEqual([{ section: 'work', question: 'missing', code: 'answer-missing' }])
  })

  test('names the entry that needs something', () => {
    const work = { missing: ['theft'], entries: [{ id: walk, name: 'Night walk' }] }
    expect(parseSubmission([workSection], { work }).remarks).toEqual([])
    expect(parseSubmission([workSection], { work }, { ...nothingCarried, entries: new Set([walk]) }).remarks).toEqual([
      { section: 'work', entry: walk, question: 'since', code: 'answer-missing' },
    ])
  })

  test('that is empty gets remarks in every section', () => {
    const { remarks } = parseSubmission(sections, {})
    expect(new Set(remarks.map((remark) => remark.section))).toEqual(new Set(['plan', 'problems', 'work']))
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
