import { describe, expect, test } from 'vitest'
import { questionChanges, joinChanges } from './comparability.ts'
import type { Question } from '../questionnaire/question.ts'
import type { Questionnaire } from '../questionnaire/section.ts'
import { edited, type Edit } from './test-versions.ts'
import type { VersionStep } from './version-step.ts'

const words = (text: string) => ({ sv: text, en: text })
const option = (code: string) => ({ code, text: words(code) })
const asked = { text: words('?'), askedOf: ['municipality'], required: true, audience: 'public' } as const

const status: Question = { ...asked, id: 'plan.status', kind: 'single', options: ['yes', 'partly', 'no'].map(option) }
const why: Question = {
  ...asked,
  id: 'plan.why',
  shownWhen: { question: 'plan.status', in: ['no'] },
  kind: 'text',
  max: 100,
}
const concern: Question = {
  ...asked,
  id: 'plan.concern',
  kind: 'matrix',
  rows: ['theft', 'arson'].map(option),
  cell: { kind: 'scale', points: [1, 2].map((value) => ({ value, text: words(`${value}`) })) },
}
const title: Question = { ...asked, id: 'work.name', kind: 'text', max: 20 }

const first: Questionnaire = {
  version: '1',
  sections: [
    { id: 'plan', title: words('Plan'), questions: [status, why, concern] },
    {
      id: 'work',
      title: words('Work'),
      questions: [],
      entries: {
        one: words('one'),
        many: words('many'),
        empty: words('empty'),
        titleQuestion: 'name',
        summaryQuestions: [],
        questions: [title],
      },
    },
  ],
}

const changes = (...edits: Edit[]) => {
  const { questionnaire, step } = edited(first, '2', edits)
  return questionChanges(first, questionnaire, step)
}
const changeOf = (id: string, ...edits: Edit[]) => changes(...edits).find((it) => (it.after ?? it.before) === id)

describe('a question of the next version', () => {
  test('is identical when nothing has been done to it', () => {
    expect(changes().map(({ change, comparable, footnotes }) => [change, comparable, footnotes])).toEqual(
      [status, why, concern, title].map(() => ['identical', 'yes', []]),
    )
  })

  test('is identical under another id, and so is what depends on it', () => {
    const edit = { edit: 'rename', id: 'plan.status', to: 'plan.state' } as const
    expect(changeOf('plan.state', edit)).toMatchObject({ before: 'plan.status', change: 'identical' })
    expect(changeOf('plan.why', edit)).toMatchObject({ change: 'identical', comparable: 'yes' })
  })

  test('has a footnote when it is worded otherwise', () => {
    expect(changeOf('plan.status', { edit: 'reword', id: 'plan.status' })).toMatchObject({
      change: 'reworded',
      comparable: 'with-footnote',
      footnotes: ['text'],
    })
  })

  test('has a footnote when its options have other codes, and what depends on it has none', () => {
    const edit = { edit: 'recode', id: 'plan.status', codes: { no: 'none' } } as const
    expect(changeOf('plan.status', edit)).toMatchObject({
      change: 'options-mapped',
      comparable: 'with-footnote',
      footnotes: ['options-mapped'],
    })
    expect(changeOf('plan.why', edit)).toMatchObject({ change: 'identical' })
  })

  test('says when options have become one', () => {
    expect(
      changeOf('plan.status', { edit: 'merge', id: 'plan.status', code: 'partly', into: 'yes' })?.footnotes,
    ).toEqual(['options-mapped', 'options-merged'])
  })

  test('says when an option has become several', () => {
    const edit = { edit: 'split', id: 'plan.status', code: 'no', into: ['not_begun', 'given_up'] } as const
    expect(changeOf('plan.status', edit)).toMatchObject({
      comparable: 'with-footnote',
      footnotes: ['options-mapped', 'options-split', 'options-added'],
    })
  })

  test('has a footnote when a row has another code', () => {
    expect(
      changeOf('plan.concern', { edit: 'recodeRows', id: 'plan.concern', codes: { arson: 'fire' } }),
    ).toMatchObject({ change: 'options-mapped', footnotes: ['options-mapped'] })
  })

  test('is new, or dropped, and then not to be compared', () => {
    const rows = changes({ edit: 'drop', id: 'plan.why' }, { edit: 'add', question: { ...why, id: 'plan.reason' } })
    expect(rows.find((it) => it.after === 'plan.reason')).toMatchObject({
      change: 'new',
      comparable: 'no',
      before: null,
    })
    expect(rows.find((it) => it.before === 'plan.why')).toMatchObject({
      change: 'dropped',
      comparable: 'no',
      after: null,
    })
  })
})

/** The older version with other questions in its first section. */
const withPlan = (...questions: Question[]): Questionnaire => ({
  version: '2',
  sections: [{ id: 'plan', title: words('Plan'), questions }, ...first.sections.slice(1)],
})
const step = (said: Partial<VersionStep> = {}): VersionStep => ({ from: '1', to: '2', ...said })
const single = (...codes: string[]): Question => ({
  ...asked,
  id: 'plan.status',
  kind: 'single',
  options: codes.map(option),
})

test('a footnote is given for what is asked of others, in other words or with other limits', () => {
  const now = withPlan(
    { ...single('yes', 'partly', 'no', 'unknown'), help: words('help') },
    { ...why, max: 50, required: false },
    { ...concern, askedOf: ['police'] },
  )
  expect(questionChanges(first, now, step()).map((it) => it.footnotes)).toEqual([
    ['help', 'options-added'],
    ['asked-otherwise', 'limits'],
    ['asked-otherwise'],
    [],
  ])
})

test('a question whose answers mean something else is not compared, although it is asked still', () => {
  const now = withPlan({ ...status, text: words('!') }, why, concern)
  const [changed] = questionChanges(first, now, step({ newMeaning: ['plan.status'] }))
  expect(changed).toMatchObject({ change: 'reworded', comparable: 'no', footnotes: ['new-meaning', 'text'] })
})

test('a question that moves to another section has a footnote', () => {
  const { sections } = withPlan(status, concern)
  const moved = { ...why, id: 'ending.why' }
  const now = { version: '2', sections: [...sections, { id: 'ending', title: words('Ending'), questions: [moved] }] }
  const found = questionChanges(first, now, step({ renamed: { 'plan.why': 'ending.why' } }))
  expect(found.find((it) => it.after === 'ending.why')).toMatchObject({ change: 'reworded', footnotes: ['moved'] })
})

test.each<[string, Questionnaire, VersionStep, string]>([
  ['a question that has vanished', withPlan(status, concern), step(), 'plan.why has vanished'],
  ['another version', withPlan(status, why, concern), { from: '0', to: '2' }, 'it is a step from 0 to 2'],
  [
    'a list that was none',
    withPlan(status, why, concern),
    step({ listed: ['plan.status'] }),
    'plan.status is said to have become a list',
  ],
  [
    'an option withdrawn from a question with one answer',
    withPlan(single('yes', 'no'), why, concern),
    step({ withdrawn: { 'plan.status': ['partly'] } }),
    'only what is chosen among others can be withdrawn',
  ],
  ['an option that has vanished', withPlan(single('yes', 'no'), why, concern), step(), 'partly has vanished'],
  [
    'another kind',
    withPlan(
      { ...asked, id: 'plan.status', kind: 'multi', options: ['yes', 'partly', 'no'].map(option) },
      why,
      concern,
    ),
    step(),
    'has changed from single to multi',
  ],
  [
    'several options become one unsaid',
    withPlan(single('yes', 'no'), why, concern),
    step({ options: { 'plan.status': { partly: 'yes' } } }),
    'several options become yes: say that it merges',
  ],
  [
    'a part that is not offered',
    withPlan(single('yes', 'partly', 'not_begun'), why, concern),
    step({
      options: { 'plan.status': { no: 'not_begun' } },
      splits: { 'plan.status': { no: ['not_begun', 'given_up'] } },
    }),
    'given_up is a part of no, but not offered',
  ],
  [
    'a part that was another option',
    withPlan(single('yes', 'partly', 'not_begun'), why, concern),
    step({
      options: { 'plan.status': { no: 'not_begun' } },
      splits: { 'plan.status': { no: ['not_begun', 'partly'] } },
    }),
    'partly was offered already',
  ],
  [
    'a split whose answers are carried elsewhere',
    withPlan(single('yes', 'partly', 'not_begun', 'given_up', 'other'), why, concern),
    step({
      options: { 'plan.status': { no: 'other' } },
      splits: { 'plan.status': { no: ['not_begun', 'given_up'] } },
    }),
    'no is split, but what it is mapped to is no part of it',
  ],
  [
    'a merging that is none',
    withPlan(status, why, concern),
    step({ merges: ['plan.status'] }),
    'is said to merge options, but does not',
  ],
  [
    'an option mapped to one there is not',
    withPlan(single('yes', 'no'), why, concern),
    step({ options: { 'plan.status': { partly: 'half' } } }),
    'partly has vanished',
  ],
  [
    'an option mapped and offered still',
    withPlan(single('yes', 'partly', 'no', 'half'), why, concern),
    step({ options: { 'plan.status': { partly: 'half' } } }),
    'partly is mapped, but still offered',
  ],
  [
    'codes that change places',
    withPlan(status, why, concern),
    step({ options: { 'plan.status': { yes: 'no', no: 'yes' } } }),
    'no is mapped and mapped to',
  ],
  [
    'a row that has vanished',
    withPlan(status, why, { ...concern, rows: [option('theft')] }),
    step(),
    'arson has vanished',
  ],
  [
    'rows that become one',
    withPlan(status, why, { ...concern, rows: [option('theft')] }),
    step({ rows: { 'plan.concern': { arson: 'theft' } } }),
    'two rows cannot become one',
  ],
  [
    'points of a scale mapped',
    withPlan(status, why, { ...concern, cell: { kind: 'scale', points: [{ value: 1, text: words('1') }] } }),
    step({ options: { 'plan.concern': { 2: '1' } }, merges: ['plan.concern'] }),
    'the points of a scale cannot be mapped',
  ],
  [
    'a question that takes the place of another',
    withPlan(status, concern),
    step({ renamed: { 'plan.why': 'plan.status' } }),
    'plan.status was another question',
  ],
  ['a question that was never asked', withPlan(status, why, concern), step({ dropped: ['plan.x'] }), 'plan.x was not'],
  [
    'a question dropped and asked',
    withPlan(status, why, concern),
    step({ dropped: ['plan.why'] }),
    'plan.why is said to be dropped, but is asked',
  ],
  [
    'a question that leaves its entries',
    {
      version: '2',
      sections: [
        { id: 'plan', title: words('Plan'), questions: [status, why, concern] },
        { id: 'work', title: words('Work'), questions: [title] },
      ],
    },
    step(),
    'work.name cannot move in or out of a group of entries',
  ],
])('%s is not accepted', (_, now, said, fault) => {
  expect(() => questionChanges(first, now, said)).toThrow(fault)
})

test('over several versions, what changed in any of them has changed', () => {
  const second = edited(first, '2', [
    { edit: 'reword', id: 'plan.status' },
    { edit: 'rename', id: 'plan.concern', to: 'plan.worry' },
    { edit: 'add', question: { ...why, id: 'plan.added' } },
  ])
  const third = edited(second.questionnaire, '3', [
    { edit: 'recode', id: 'plan.status', codes: { no: 'none' } },
    { edit: 'drop', id: 'plan.why' },
    { edit: 'drop', id: 'plan.added' },
  ])
  const whole = joinChanges(
    questionChanges(first, second.questionnaire, second.step),
    questionChanges(second.questionnaire, third.questionnaire, third.step),
  )
  expect(whole.map(({ before, after, change, footnotes }) => [before, after, change, ...footnotes])).toEqual([
    ['plan.status', 'plan.status', 'options-mapped', 'text', 'options-mapped'],
    ['plan.concern', 'plan.worry', 'identical'],
    ['work.name', 'work.name', 'identical'],
    ['plan.why', null, 'dropped'],
  ])
})
