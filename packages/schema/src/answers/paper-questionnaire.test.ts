import { expect, test } from 'vitest'
import { documentInWords, linesOf, type PaperWording } from './document-in-words.ts'
import { paperQuestionnaire } from './paper-questionnaire.ts'
import type { Question } from '../questionnaire/question.ts'
import type { RespondentKind } from '../respondents/respondent-kind.ts'
import type { Section } from '../questionnaire/section.ts'

const words = (sv: string) => ({ sv, en: `${sv} (en)` })
const option = (code: string, sv: string) => ({ code, text: words(sv) })
const asked = {
  askedOf: ['municipality'] as readonly RespondentKind[],
  required: true,
  audience: 'county-board' as const,
}

const status: Question = {
  ...asked,
  id: 'plan.status',
  text: words('Finns en plan?'),
  kind: 'single',
  options: [option('yes', 'Ja'), option('partly', 'Delvis'), option('no', 'Nej')],
}
const month: Question = {
  ...asked,
  id: 'plan.month',
  text: words('När antogs den?'),
  shownWhen: { question: 'plan.status', in: ['yes', 'partly'] },
  kind: 'month',
}
const why: Question = {
  ...asked,
  id: 'plan.why',
  required: false,
  text: words('Varför inte?'),
  shownWhen: { question: 'plan.status', notIn: ['yes'] },
  kind: 'text',
  max: 100,
  multiline: true,
}
const rows = [option('theft', 'Stöld'), option('arson', 'Brand')]
const concern: Question = {
  ...asked,
  id: 'plan.concern',
  text: words('Hur stort?'),
  kind: 'matrix',
  rows,
  cell: { kind: 'scale', points: [1, 2].map((value) => ({ value, text: words(['', 'Litet', 'Stort'][value] ?? '') })) },
}
const places: Question = {
  ...asked,
  id: 'plan.places',
  text: words('Var?'),
  kind: 'matrix',
  rows,
  rowShownWhen: { question: 'plan.concern', atLeast: 2 },
  cell: { kind: 'multi', options: ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((code) => option(code, `Plats ${code}`)) },
}
const none: Question = { ...asked, id: 'plan.none', text: words('Vi har inga'), kind: 'confirmation' }
const name: Question = { ...asked, id: 'plan.name', text: words('Vad heter den?'), kind: 'text', max: 100 }
const still: Question = {
  ...asked,
  id: 'plan.still',
  text: words('Pågår den?'),
  carriedOnly: true,
  kind: 'confirmation',
}

const section: Section = {
  id: 'plan',
  title: words('Planer'),
  questions: [status, month, why, concern, places, none],
  entries: {
    one: words('insats'),
    many: words('insatser'),
    empty: words('Inga'),
    noneQuestion: 'none',
    titleQuestion: 'name',
    summaryQuestions: [],
    questions: [name, still],
  },
}

const wording: PaperWording = {
  place: 'Sala',
  language: 'sv',
  text: (text) => text.sv,
  word: (word) => word,
  names: { actors: [], municipalities: [] },
}
const lastRound = {
  plan: {
    status: 'no',
    why: 'Brist på tid',
    concern: { theft: 2 },
    month: '2025-01',
    entries: [{ id: '1', name: 'Nattvandring' }],
  },
}
const prepared = (previous = {}) => {
  const [only] = paperQuestionnaire([section], previous, wording)
  if (!only) throw new Error('the section is gone')
  return only
}
const question = (id: string, previous = {}) => prepared(previous).questions.find((it) => it.id === id)

test('questions are numbered through a section and its group', () => {
  expect([prepared().number, prepared().title]).toEqual(['1', 'Planer'])
  expect(prepared().questions.map((it) => it.number)).toEqual(['1.1', '1.2', '1.3', '1.4', '1.5', '1.6'])
  expect(prepared().group?.questions.map((it) => it.number)).toEqual(['1.7'])
})

test('when to answer is said in words, by the number of the question that decides', () => {
  expect(question('plan.status')?.condition).toBeUndefined()
  expect(question('plan.month')?.condition).toBe('Svara om svaret på fråga 1.1 är ”Ja” eller ”Delvis”.')
  expect(question('plan.why')?.condition).toBe('Svara om svaret på fråga 1.1 är något annat än ”Ja”.')
  expect(question('plan.places')?.condition).toBe('Svara för de rader där svaret på fråga 1.4 är minst ”Stort”.')
})

test('two conditions are said in one sentence', () => {
  const both: Question = {
    ...why,
    shownWhen: { question: 'plan.status', in: ['yes'], and: { question: 'plan.month', notIn: ['unknown'] } },
  }
  const unknownMonth: Question = { ...month, kind: 'month', unknown: true }
  const [only] = paperQuestionnaire([{ ...section, questions: [status, unknownMonth, both] }], {}, wording)
  expect(only?.questions[2]?.condition).toBe(
    'Svara om svaret på fråga 1.1 är ”Ja” och svaret på fråga 1.2 är något annat än ”Vet inte”.',
  )
})

test('what is asked anew each round has no earlier answer beside it', () => {
  const anew: Question = { ...why, carries: false }
  const [only] = paperQuestionnaire([{ ...section, questions: [status, month, anew] }], lastRound, wording)
  expect(only?.questions[2]?.earlier).toBeUndefined()
})

test('a number or a month that may be unknown says so on its line', () => {
  const unknownMonth: Question = { ...month, kind: 'month', openEnded: true, unknown: true }
  const [only] = paperQuestionnaire([{ ...section, questions: [unknownMonth] }], {}, wording)
  expect(only?.questions[0]?.space.hint).toBe(
    'År och månad, till exempel 2026-03. Eller skriv ”tills vidare”. Eller skriv ”vet inte”.',
  )
})

test('each kind of question has its room; many options in a matrix get letters', () => {
  expect(question('plan.status')?.space).toMatchObject({
    kind: 'boxes',
    boxes: [{ text: 'Ja' }, { text: 'Delvis' }, { text: 'Nej' }],
  })
  expect(question('plan.month')?.space).toMatchObject({ kind: 'lines', lines: 1 })
  expect(question('plan.why')?.space).toMatchObject({ kind: 'lines', lines: 5 })
  expect(question('plan.concern')?.space).toMatchObject({
    kind: 'rows',
    columns: ['Litet', 'Stort'],
    rows: [{ text: 'Stöld' }, { text: 'Brand' }],
  })
  expect(question('plan.places')?.space).toMatchObject({
    columns: [],
    letters: expect.arrayContaining(['A Plats a', 'G Plats g']) as string[],
  })
})

test('last round’s answers stand beside, but not one that was hidden', () => {
  expect(question('plan.why', lastRound)?.earlier?.lines).toEqual(['Brist på tid'])
  expect(question('plan.month', lastRound)?.earlier).toBeUndefined()
  expect(question('plan.concern', lastRound)?.earlier?.rows?.[0]).toEqual({
    code: 'theft',
    row: 'Stöld',
    lines: ['Stort'],
  })
  expect(question('plan.why')?.earlier).toBeUndefined()
})

test('what continues is asked about by its name, and a new one is not asked whether it goes on', () => {
  const { group } = prepared(lastRound)
  expect(group?.earlier.map((it) => it.title)).toEqual(['Nattvandring'])
  expect(group?.aboutEarlier.map((it) => it.id)).toEqual(['plan.still'])
  expect(group?.questions.map((it) => it.id)).toEqual(['plan.name'])
})

test('a whole answer is read in order; that there are none is not asked of those who have some', () => {
  const [read] = documentInWords([section], lastRound, wording)
  expect(read?.answered.map((it) => [it.id, linesOf(it)])).toEqual([
    ['plan.status', ['Nej']],
    ['plan.why', ['Brist på tid']],
    ['plan.concern', ['Stöld: Stort']],
    ['plan.places', []],
  ])
  expect(read?.group?.entries).toEqual([{ id: '1', titledBy: 'plan.name', title: 'Nattvandring', answered: [] }])
})

test('where a row offers only some of the options, it says which', () => {
  const options = Array.from({ length: 28 }, (_, at) => ({
    ...option(`o${at}`, `Stöd ${at}`),
    ...(at > 1 && { rows: ['arson'] }),
  }))
  const support: Question = { ...places, cell: { kind: 'multi', options } }
  const [only] = paperQuestionnaire([{ ...section, questions: [concern, support] }], {}, wording)
  const space = only?.questions[1]?.space
  expect(space).toMatchObject({
    columns: [],
    rows: [
      { text: 'Stöld', among: 'A, B' },
      { text: 'Brand', among: undefined },
    ],
  })
  expect(space?.kind === 'rows' && space.letters.slice(-3)).toEqual(['Z Stöd 25', 'AA Stöd 26', 'AB Stöd 27'])
})
