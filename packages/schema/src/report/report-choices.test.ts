import { expect, test } from 'vitest'
import type { Block, CompiledDocument } from '../document/document.ts'
import { tablesIn } from '../document/tables-in.ts'
import { plainText, runsOf } from '../document/words.ts'
import { aReport } from './made-up-report.ts'
import { OUTLINE, OUTLINE_WITH_WHOLE_WORDS } from './outline.ts'
import type { Report } from './report.ts'
import { markedDocument, reportDocument } from './report-document.ts'
import { computedIn, reviewedIn } from './review-sentences.ts'
import { unreviewedIn } from './with-choices.ts'

const today = (changes: Partial<Report> = {}): Report => ({
  ...aReport(),
  outline: OUTLINE,
  chapters: [],
  sentences: [],
  ...changes,
})

const ids = ({ sections }: CompiledDocument) => sections.map(({ id }) => id)
const chapterIn = ({ sections }: CompiledDocument, id: string) => sections.find((it) => it.id === id)
const textOf = (block: Block | undefined) => (block?.kind === 'paragraph' ? plainText(block.words) : undefined)
const methodSays = (report: Report) => textOf(chapterIn(reportDocument(report, 'sv'), 'metod')?.blocks.at(-1))

test('a chapter that is left out is not there, and those after it count on', () => {
  const all = reportDocument(today(), 'sv')
  const fewer = reportDocument(today({ chapters: [{ id: 'svarslage', shown: false, words: '' }] }), 'sv')
  expect(ids(fewer)).toEqual(ids(all).filter((id) => id !== 'svarslage'))
  const numbers = (document: CompiledDocument) => document.sections.map((it) => it.number)
  expect(numbers(fewer).slice(0, 4)).toEqual(['1', '2', '3', '4'])
  expect(tablesIn(fewer)[0]?.label).toBe('Tabell 1')
  expect(JSON.stringify(fewer)).not.toContain('Svarsläge')
})

test('its own text stands first, and is Swedish in English too', () => {
  const written = today({ chapters: [{ id: 'bakgrund', shown: true, words: 'Vi **började** 2024.\n- ett' }] })
  const [first, list, next] = chapterIn(reportDocument(written, 'sv'), 'bakgrund')?.blocks ?? []
  expect(first).toEqual({
    kind: 'paragraph',
    words: [{ text: 'Vi ' }, { text: 'började', strong: true }, { text: ' 2024.' }],
  })
  expect(list).toMatchObject({ kind: 'list' })
  expect(textOf(next)).toContain('förordning (2016:1258)')
  const [english] = chapterIn(reportDocument(written, 'en'), 'bakgrund')?.blocks ?? []
  expect(english?.kind === 'paragraph' && runsOf(english.words).every(({ language }) => language === 'sv')).toBe(true)
})

test('a sentence that somebody stands for is printed as they put it, and the method counts the others', () => {
  const [first, second, ...others] = computedIn(today())
  if (!first || !second) throw new Error('there are sentences')
  const all = others.length + 2
  const kept = [first, second].map(({ id, text }) => ({
    reader: 'county-board' as const,
    sentence: id,
    computed: text,
    said: id === second.id ? 'Med egna ord.' : null,
  }))
  const sentences = reviewedIn(today(), kept)
  expect(sentences.map(({ state }) => state)).toEqual(['approved', 'rewritten'])
  const reviewed = today({ sentences })
  const text = JSON.stringify(reportDocument(reviewed, 'sv'))
  expect(text).toContain('Med egna ord.')
  expect(text).not.toContain(second.text)
  expect(unreviewedIn(reviewed, reportDocument(reviewed, 'sv')).map(({ id }) => id)).toEqual(others.map(({ id }) => id))
  expect(methodSays(reviewed)).toBe(
    `Länsstyrelsen har granskat 2 av rapportens ${all} beräknade meningar. De övriga står så som de är beräknade ur svaren.`,
  )
  expect(methodSays(today())).toContain('inte granskat dem')
  const approved = computedIn(today()).map(({ id }) => ({ id, state: 'approved' as const, said: null }))
  expect(methodSays(today({ sentences: approved }))).toContain('har granskat alla meningar')
})

test('when its figures change it is a proposal again, and stands as it is computed', () => {
  const [first] = computedIn(today())
  const kept = [{ reader: 'county-board' as const, sentence: first?.id ?? '', computed: 'Förut.', said: 'Mina egna.' }]
  const sentences = reviewedIn(today(), kept)
  expect(sentences).toEqual([{ id: first?.id, state: 'changed', said: null }])
  const marked = JSON.stringify(markedDocument(today({ sentences }), 'sv'))
  expect(marked).toContain('Siffrorna har ändrats sedan texten godkändes.')
  expect(marked).toContain(first?.text)
  expect(JSON.stringify(reportDocument(today({ sentences }), 'sv'))).not.toMatch(/Automatiskt förslag|Mina egna/)
})

test('an approval counts for another reader who reads the same; own words do not, and neither does what differs', () => {
  const others = { ...aReport('lansbra'), outline: OUTLINE }
  const own = new Map(computedIn(today()).map((it) => [it.id, it.text]))
  const keptAll = [...own].map(([sentence, computed]) => ({
    reader: 'county-board' as const,
    sentence,
    computed,
    said: null,
  }))
  const same = computedIn(others).filter(({ id, text }) => own.get(id) === text)
  expect(same.length).toBeGreaterThan(0)
  expect(same.length).toBeLessThan(computedIn(others).length)
  expect(reviewedIn(others, keptAll).map(({ id }) => id)).toEqual(same.map(({ id }) => id))
  expect(
    reviewedIn(
      others,
      keptAll.map((it) => ({ ...it, said: 'Egna ord.' })),
    ),
  ).toEqual([])
})

test('appendices have letters, say the questions, the rules at their thresholds, and the tables of the figures', () => {
  const document = reportDocument(today(), 'sv')
  const appendices = document.sections.filter(({ id }) => id.startsWith('bilaga-'))
  expect(appendices.map(({ number }) => number)).toEqual(['Bilaga A', 'Bilaga B', 'Bilaga C'])
  const [questions, rules, tables] = appendices.map((it) => JSON.stringify(it))
  expect(questions).toContain('Hur stort hinder är följande för ert brottsförebyggande arbete?')
  expect(questions?.split('Rån mellan unga').length).toBe(2)
  expect(questions).not.toMatch(/\{counterpart\}|Därför behövs uppgiften/)
  expect(rules).toMatch(/R06 Aktuell lägesbild saknas.*24 månader/)
  expect(tables).toContain('Figur 1. Kommunens och polisens bild av varje problem')
  const labels = tablesIn(document).map(({ label }) => label)
  expect(new Set(labels).size).toBe(labels.length)
  const left = today({ chapters: [{ id: 'bilaga-fragor', shown: false, words: '' }] })
  expect(reportDocument(left, 'sv').sections.at(-1)?.number).toBe('Bilaga B')
})

test('the method counts the rules where the appendix has them, and lists them where it is left out, as it did before', () => {
  const says = (report: Report) => JSON.stringify(chapterIn(reportDocument(report, 'sv'), 'metod'))
  const left = today({ chapters: [{ id: 'bilaga-regler', shown: false, words: '' }] })
  const listed = 'Aktuell lägesbild saknas (version 1)'
  expect(says(today())).toContain('1 regel har jämfört svaren.')
  expect(says(today())).not.toContain(listed)
  for (const report of [left, today({ outline: OUTLINE_WITH_WHOLE_WORDS - 1 })]) expect(says(report)).toContain(listed)
})

test('who cooperates with whom is drawn in a file, and its table stands in the appendix; before, where it is drawn', () => {
  const by = [{ municipality: '1981', sides: ['police' as const] }]
  const figures = { actors: { open: [], kinds: [{ kind: 'probation', by }] } }
  const figureOf = (outline: number) =>
    chapterIn(reportDocument(today({ outline, figures }), 'sv'), 'samverkan')?.blocks.find(
      ({ kind }) => kind === 'figure',
    )
  expect(figureOf(OUTLINE)).toMatchObject({
    drawing: { isDrawn: true },
    tableElsewhere: 'Tabellen som figuren är ritad av står i bilaga C.',
  })
  expect(figureOf(OUTLINE_WITH_WHOLE_WORDS - 1)).not.toHaveProperty('tableElsewhere')
  const appendix = chapterIn(reportDocument(today({ figures }), 'sv'), 'bilaga-tabeller')
  expect(JSON.stringify(appendix)).toContain('Sala (P)')
})

test('the catalogue of initiatives says whose each is and what it is about, and of none, that', () => {
  const shared = {
    name: 'Fältgruppen',
    municipality: '1981',
    side: 'police',
    problems: ['narcotics'],
    method: null,
    state: 'under_way',
    evaluated: true,
  } as const
  const catalogue = (initiatives: Report['initiatives']) =>
    JSON.stringify(chapterIn(reportDocument(today({ initiatives }), 'sv'), 'bilaga-insatser'))
  expect(catalogue([{ ...shared, problems: [...shared.problems] }])).toMatch(
    /Fältgruppen.*Polisen i Sala.*Narkotikabrott.*Pågår.*Ja/,
  )
  expect(catalogue([])).toContain('Ingen insats får visas')
  expect(reportDocument(today(), 'sv').sections.map(({ id }) => id)).not.toContain('bilaga-insatser')
})

test('a section that the round did not ask is not among its questions', () => {
  const { method } = aReport()
  const asked = (modulesOff: string[]) =>
    JSON.stringify(chapterIn(reportDocument(today({ method: { ...method, modulesOff } }), 'sv'), 'bilaga-fragor'))
  expect(asked([])).toContain('bilaga-fragor-agreements')
  expect(asked(['agreements'])).not.toContain('bilaga-fragor-agreements')
})

test('P8 an edition from before any of this has none of it', () => {
  const text = JSON.stringify([reportDocument(aReport(), 'sv'), reportDocument({ ...aReport(), outline: 2 }, 'sv')])
  expect(text).not.toMatch(/Bilaga|bilaga|beräknade ur svaren|Tabellen som figuren/)
})
