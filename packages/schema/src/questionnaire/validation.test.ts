import { describe, expect, test } from 'vitest'
import { nothingCarried } from '../answers/carried-answers.ts'
import {
  contentsOther,
  plan,
  concern,
  trend,
  problems,
  none,
  name,
  since,
  place,
  support,
  planSection,
  problemSection,
  workSection,
  remarksOn,
} from './made-up-questions.ts'
import { draftOf, parseSubmission, submissionOf } from './validation.ts'
import { isShown } from './visibility.ts'

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
