import type { Answers } from '../answers/answer-document.ts'
import type { RespondentKind } from '../respondents/respondent-kind.ts'
import type { Option, Question } from './question.ts'
import type { Questionnaire, Section } from './section.ts'
import { submissionOf } from './validation.ts'

// For tests: a few sections in which questions depend on each other in every way there is.
const words = (text: string) => ({ sv: text, en: text })
const option = (code: string): Option => ({ code, text: words(code) })
const both: readonly RespondentKind[] = ['municipality', 'police']
const asked = { text: words('?'), askedOf: both, required: true, audience: 'county-board' } as const
const rows = [option('theft'), option('arson'), option('other')]

export const status = {
  ...asked,
  id: 'plan.status',
  kind: 'single',
  options: ['yes', 'no', 'unknown'].map(option),
} satisfies Question
export const contents = {
  ...asked,
  id: 'plan.contents',
  shownWhen: { question: 'plan.status', in: ['yes'] },
  kind: 'multi',
  options: ['goal', 'other'].map(option),
} satisfies Question
export const contentsOther = {
  ...asked,
  id: 'plan.contentsOther',
  required: false,
  shownWhen: { question: 'plan.contents', in: ['other'] },
  kind: 'text',
  max: 100,
} satisfies Question
const police = {
  ...asked,
  id: 'plan.police',
  shownWhen: { question: 'plan.status', in: ['yes'], askedOf: ['municipality'] },
  kind: 'single',
  options: [option('yes'), { ...option('no'), askedOf: ['police'] }],
} satisfies Question
export const plan = [status, contents, contentsOther, police]

export const concern = {
  ...asked,
  id: 'problems.concern',
  kind: 'matrix',
  rows,
  optionalRows: ['other'],
  cell: { kind: 'scale', points: [0, 1, 2, 3].map((value) => ({ value, text: words(`${value}`) })), unknown: true },
} satisfies Question
export const trend = {
  ...asked,
  id: 'problems.trend',
  kind: 'matrix',
  rows,
  rowShownWhen: { question: 'problems.concern', atLeast: 2 },
  cell: { kind: 'single', options: [option('up'), option('down')] },
} satisfies Question
const priority = {
  ...asked,
  id: 'problems.priority',
  kind: 'ranking',
  options: rows,
  places: 2,
} satisfies Question
const arena = {
  ...asked,
  id: 'problems.arena',
  required: false,
  kind: 'matrix',
  rows,
  rowShownWhen: { question: 'problems.priority', containsRow: true },
  cell: { kind: 'multi', options: [option('school'), option('other')] },
} satisfies Question
const arenaOther = {
  ...asked,
  id: 'problems.arenaOther',
  required: false,
  shownWhen: { question: 'problems.arena', in: ['other'] },
  kind: 'text',
  max: 100,
} satisfies Question
export const problems = [concern, trend, priority, arena, arenaOther]

export const none = { ...asked, id: 'work.none', required: false, kind: 'confirmation' } satisfies Question
const missing = { ...asked, id: 'work.missing', kind: 'multi', options: rows } satisfies Question
export const name = { ...asked, id: 'work.name', kind: 'text', max: 20 } satisfies Question
export const since = {
  ...asked,
  id: 'work.since',
  carriedOnly: true,
  kind: 'single',
  options: [option('continues')],
} satisfies Question

export const place = { ...asked, id: 'support.place', kind: 'fixed', shows: 'municipality' } satisfies Question
const help = {
  ...asked,
  id: 'support.help',
  kind: 'matrix',
  rows: [option('training'), option('advice')],
  cell: {
    kind: 'multi',
    options: [{ ...option('course'), rows: ['training'] }, { ...option('visit'), rows: ['advice'] }, option('other')],
  },
} satisfies Question
export const first = {
  ...asked,
  id: 'support.first',
  kind: 'single',
  options: ['course', 'visit', 'other'].map(option),
  chosenIn: 'support.help',
} satisfies Question
export const support = [place, help, first]

export const planSection: Section = { id: 'plan', title: words('Plan'), questions: plan }
export const problemSection: Section = { id: 'problems', title: words('Problems'), questions: problems }
export const workSection: Section = {
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
const area = {
  ...asked,
  id: 'area.officers',
  askedOf: ['police_area'],
  kind: 'number',
  min: 0,
  max: 9,
} satisfies Question
const areaSection: Section = { id: 'area', title: words('Area'), questions: [area] }
export const questionnaire: Questionnaire = {
  version: 'test',
  sections: [areaSection, planSection, problemSection, workSection],
}

/** What is wrong with answers to be submitted, by the path to each. */
export const remarksOn = (questions: readonly Question[], answers: Answers, carried = false) =>
  submissionOf(questions, carried)
    .safeParse(answers)
    .error?.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`) ?? []
