import type { Question } from '@kartlaggning/schema/questionnaire/question'
import type { Section } from '@kartlaggning/schema/questionnaire/section'
import { describe, expect, test } from 'vitest'
import type { Registers } from '../../questionnaire/registers.ts'
import type { AnswerAddress, Value } from '../../questionnaire/saving/answer-address.ts'
import { entriesThere } from './entries-there.ts'
import { asOwnHere, type Places } from './own-matters.ts'
import { isHarmless, whatDiffers } from './what-differs.ts'

const text = (sv: string) => ({ sv, en: sv })
const option = (code: string) => ({ code, text: text(code) })
const question = (id: string, kind: object): Question =>
  ({ id: `s.${id}`, text: text(id), askedOf: ['police'], required: false, ...kind }) as unknown as Question
const single = { kind: 'single', options: [option('yes'), option('no')] }

const section: Section = {
  id: 's',
  title: text('S'),
  questions: [
    question('has', single),
    question('why', { kind: 'text', max: 100, shownWhen: { question: 's.has', in: ['no'] } }),
    question('signed', { kind: 'month' }),
    question('count', { kind: 'number', min: 0, max: 9 }),
    question('note', { kind: 'text', max: 100 }),
    question('concern', { kind: 'matrix', rows: [option('a'), option('b'), option('c')], cell: single }),
    question('none', { kind: 'confirmation' }),
  ],
  entries: {
    one: text('insats'),
    many: text('insatser'),
    empty: text(''),
    noneQuestion: 'none',
    titleQuestion: 'name',
    summaryQuestions: [],
    questions: [
      question('name', { kind: 'text', max: 100 }),
      question('status', { ...single, carriedOnly: true }),
      question('start', { kind: 'month' }),
      question('lead', { kind: 'actor' }),
      question('municipalities', { kind: 'municipalities' }),
      question('goal', { kind: 'text', max: 100 }),
    ],
  },
}

const registers = {
  actors: [
    { id: 'own', name: 'Surahammars kommun' },
    { id: 'both', name: 'Räddningstjänsten Mälardalen' },
  ],
  municipalities: [],
} as unknown as Registers
const places = { from: 'Surahammar', toMunicipality: '1961', registers }

const differing = (there: Record<string, Value>, here: Record<string, Value> = {}, hasEntries = false) =>
  whatDiffers({ section, there, here: ({ question: id }: AnswerAddress) => here[id] ?? null, hasEntries, places })
const found = (...given: Parameters<typeof differing>) =>
  differing(...given).map((it) => [it.question.id, it.changes.map((change) => [change.before, change.after])])

test('only what is answered there and differs would change', () => {
  expect(found({ has: 'yes', note: 'Samma' }, { 's.note': 'Samma' })).toEqual([['s.has', [[null, 'yes']]]])
  expect(found({}, { 's.has': 'yes' })).toEqual([])
})

test('an answer that is hidden there stays there', () => {
  expect(found({ has: 'yes', why: 'Ingen tid' })).toEqual([['s.has', [[null, 'yes']]]])
  expect(found({ has: 'no', why: 'Ingen tid' }).map(([id]) => id)).toEqual(['s.has', 's.why'])
})

test('of a matrix only the rows that differ would change', () => {
  const [matrix] = differing(
    { concern: { a: 'yes', b: 'no' } },
    { 's.concern.a': 'yes', 's.concern.b': 'yes', 's.concern.c': 'no' },
  )
  expect(matrix?.changes).toEqual([{ place: { entry: null, question: 's.concern.b' }, before: 'yes', after: 'no' }])
})

test('having none is not copied to where there are some', () => {
  expect(found({ none: true }).map(([id]) => id)).toEqual(['s.none'])
  expect(found({ none: true }, {}, true)).toEqual([])
})

test('chosen from the start is what fills a gap and belongs to nobody in particular', () => {
  const there = { has: 'yes', signed: '2024-03', count: 4, note: 'Torget i Surahammar' }
  const harmless = (here: Record<string, Value>) =>
    differing(there, here)
      .filter(isHarmless)
      .map((it) => it.question.id)
  expect(harmless({})).toEqual(['s.has'])
  expect(harmless({ 's.has': 'no' })).toEqual([])
  expect(differing(there).map((it) => it.ownMatter)).toEqual([null, 'own-fact', 'own-fact', 'names-place'])
})

const there = (entry: Record<string, unknown>, titlesHere: readonly string[] = []) => {
  if (!section.entries) throw new Error('no entries')
  const [made] = entriesThere({
    section,
    group: section.entries,
    document: { s: { entries: [{ id: 'e1', ...entry }] } },
    titlesHere,
    places,
    inWords: (_, value) => (typeof value === 'string' ? value : ''),
  })
  return made
}

test('an entry comes with its answers, except what became of it since the last round', () => {
  const answers = { name: 'Nattvandring', start: '2024-03', lead: 'both', municipalities: ['1907', '1961'] }
  expect(there({ ...answers, status: 'yes' })).toEqual({
    id: 'e1',
    title: 'Nattvandring',
    answers,
    leftEmpty: [],
    isHere: false,
  })
})

test.each([
  ['lead', 'own'],
  ['municipalities', ['1907']],
  ['goal', 'Ett tryggare surahammar'],
])('an answer about %s that names the other place is left empty', (name, value) => {
  const entry = there({ name: 'Nattvandring', [name]: value })
  expect(entry?.answers).toEqual({ name: 'Nattvandring' })
  expect(entry?.leftEmpty.map((it) => it.id)).toEqual([`s.${name}`])
})

test('one that seems to be here already is told', () => {
  expect(there({ name: 'Nattvandring' }, ['NATTVANDRING'])?.isHere).toBe(true)
})

describe('an organisation of the other municipality’s own', () => {
  const actor = (id: string, kind: string, municipality: string | null, mergedInto: string | null = null) => ({
    id,
    name: id,
    kind,
    municipality,
    mergedInto,
  })
  const between = (...actors: readonly ReturnType<typeof actor>[]): Places => ({
    from: 'Arboga',
    fromMunicipality: '1984',
    toMunicipality: '1960',
    registers: { actors, municipalities: [] } as unknown as Registers,
  })
  const police = [actor('polisen i Arboga', 'police', '1984'), actor('polisen i Kungsör', 'police', '1960')] as const
  const lead = question('lead', { kind: 'actor' })
  const actors = question('actors', { kind: 'actors' })

  test('is the one of the same kind here', () => {
    expect(asOwnHere(lead, 'polisen i Arboga', between(...police))).toBe('polisen i Kungsör')
    const both = [{ actor: 'polisen i Arboga', role: 'leads' }, { actor: 'regionen' }]
    expect(asOwnHere(actors, both, between(...police, actor('regionen', 'region', null)))).toEqual([
      { actor: 'polisen i Kungsör', role: 'leads' },
      { actor: 'regionen' },
    ])
  })

  test.each([
    ['there are two of here', [...police, actor('tullen', 'police', '1960')]],
    ['there is none of here', [police[0], actor('skolan', 'school', '1960')]],
    ['is merged into another here', [police[0], actor('polisen i Kungsör', 'police', '1960', 'polisen')]],
    ['belongs to a third municipality', [actor('polisen i Arboga', 'police', '1981'), police[1]]],
  ])('stays as it is where it %s', (_, register) => {
    expect(asOwnHere(lead, 'polisen i Arboga', between(...register))).toBe('polisen i Arboga')
  })

  test('is left alone in what is no question about organisations', () => {
    expect(asOwnHere(question('note', { kind: 'text', max: 100 }), 'polisen i Arboga', between(...police))).toBe(
      'polisen i Arboga',
    )
  })
})
