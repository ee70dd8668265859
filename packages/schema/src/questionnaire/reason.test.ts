import { describe, expect, test } from 'vitest'
import { carriedForward } from '../answers/carry-forward.ts'
import { mirroredPart } from '../answers/visible-part.ts'
import type { Question } from './question.ts'
import { draftOf, parseSubmission } from './validation.ts'
import { questionnaire2026 } from '../questionnaires/2026/questionnaire.ts'
import { isReason, reasonOf } from './reason.ts'
import type { RespondentKind } from '../respondents/respondent-kind.ts'
import { sectionsFor, type Section } from './section.ts'
import type { AnswerDocument } from '../answers/answer-document.ts'

const words = (text: string) => ({ sv: text, en: text })
const both: readonly RespondentKind[] = ['municipality', 'police']
const open: Question = {
  id: 'work.open',
  text: words('?'),
  askedOf: both,
  audience: 'counterpart',
  required: false,
  mirrored: true,
  kind: 'text',
  max: 500,
}
const has: Question = { ...open, id: 'work.has', kind: 'single', options: [{ code: 'yes', text: words('Yes') }] }
const which: Question = { ...open, id: 'work.which', shownWhen: { question: 'work.has', in: ['yes'] } }
const name: Question = { ...open, id: 'work.name', required: true }
const group: Section['entries'] = {
  one: words('one'),
  many: words('many'),
  empty: words('empty'),
  titleQuestion: 'name',
  summaryQuestions: [],
  matchQuestions: ['name'],
  questions: [name],
}
const work: Section = { id: 'work', title: words('Work'), questions: [open, has, which], entries: group }
const sections = sectionsFor({ version: 'test', sections: [work] }, 'municipality', 'full')
const [asked] = sections
const walk = '0198c0de-0000-7000-8000-000000000001'

const phone = 'Ring växeln, 021-12 34 56'
const reason = 'Numret går till växeln'
const judged = (document: AnswerDocument) => parseSubmission(sections, { work: { ...document['work'] } })

describe('the reason for what may point out a person', () => {
  test('is asked beneath each text, and beneath nothing else', () => {
    expect(asked?.questions.map((it) => it.id)).toEqual([
      'work.open',
      'work.openReason',
      'work.has',
      'work.which',
      'work.whichReason',
    ])
    expect(asked?.entries?.questions.map((it) => it.id)).toEqual(['work.name', 'work.nameReason'])
  })

  test('may be in a draft whatever the text says, but holds no personal number itself', () => {
    const draft = draftOf(asked?.questions ?? [])
    expect(draft.safeParse({ openReason: reason }).success).toBe(true)
    expect(draft.safeParse({ openReason: 'x'.repeat(201) }).success).toBe(false)
    expect(draft.safeParse({ openReason: '19121212-1212' }).error?.issues[0]?.message).toBe('personal-number')
  })

  test('is required only while the text holds something of the kind', () => {
    expect(judged({ work: { open: phone } }).remarks).toEqual([
      { section: 'work', question: 'openReason', code: 'reason-missing' },
    ])
    expect(judged({ work: { open: 'Ring växeln' } }).remarks).toEqual([])
    expect(judged({ work: { open: phone, openReason: reason } }).remarks).toEqual([])
  })

  test('is submitted with the text, and left out when the text no longer needs it', () => {
    const given = { open: phone, openReason: reason }
    expect(judged({ work: given }).document['work']).toMatchObject(given)
    const { document } = judged({ work: { ...given, open: 'Ring växeln' } })
    expect(document['work']).not.toHaveProperty('openReason')
  })

  test('is not asked of a text that is hidden', () => {
    expect(judged({ work: { which: phone, whichReason: reason } }).document['work']).toEqual({ entries: [] })
    expect(judged({ work: { has: 'yes', which: phone } }).remarks).toMatchObject([{ question: 'whichReason' }])
  })

  test('is asked in an entry too', () => {
    const { remarks } = judged({ work: { entries: [{ id: walk, name: 'Storgatan 12' }] } })
    expect(remarks).toEqual([{ section: 'work', entry: walk, question: 'nameReason', code: 'reason-missing' }])
  })

  test('is judged anew in the next round', () => {
    const entries = [{ id: walk, name: 'Storgatan 12', nameReason: reason }]
    expect(carriedForward(sections, { work: { open: phone, openReason: reason, entries } })).toEqual({
      work: { open: phone, entries: [{ id: walk, name: 'Storgatan 12' }] },
    })
  })

  test('is not opened to the counterpart', () => {
    const entries = [{ id: walk, name: 'Storgatan 12', nameReason: reason }]
    expect(mirroredPart(sections, { work: { open: phone, openReason: reason, entries } })).toEqual({
      work: { open: phone, entries: [{ id: walk, name: 'Storgatan 12' }] },
    })
  })
})

describe('the questionnaire', () => {
  const kinds = ['municipality', 'police', 'police_area'] as const
  const lists = kinds.flatMap((kind) =>
    sectionsFor(questionnaire2026, kind, 'full').flatMap((it) => [it.questions, it.entries?.questions ?? []]),
  )

  test('asks for a reason beneath every text, under a name that nothing else has', () => {
    for (const list of lists) {
      expect(new Set(list.map((it) => it.id)).size).toBe(list.length)
      const texts = list.filter((it) => it.kind === 'text' && !isReason(it))
      expect(list.filter(isReason).map((it) => it.id)).toEqual(texts.map((it) => reasonOf(it.id)))
    }
  })

  test('has no text in the rows of a matrix, where nobody would ask for a reason', () => {
    for (const question of lists.flat()) if (question.kind === 'matrix') expect(question.cell.kind).not.toBe('text')
  })
})

test('a personal number of the last round is not carried into this one', () => {
  expect(carriedForward(sections, { work: { open: 'Ring 19121212-1212', has: 'yes' } })).toEqual({
    work: { has: 'yes', entries: [] },
  })
})
