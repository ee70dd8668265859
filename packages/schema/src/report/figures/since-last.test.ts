import { expect, test } from 'vitest'
import type { Compared, FigureData, SinceLast } from '../figure-data.ts'
import { aReport } from '../made-up-report.ts'
import { reportDocument } from '../report-document.ts'
import { writingOf } from '../report-writing.ts'
import { drawn } from './drawn.ts'
import { fatesFigure } from './fates-figure.ts'
import { improvementsTable } from './improvements-table.ts'
import { changesTable, structureSinceTable } from './structure-since-table.ts'

const comparable: Compared = { comparable: 'yes', footnotes: [] }
const fates = { before: 10, continues: 4, changed: 2, ended: 1, neverStarted: 1, unstated: 1, silent: 1, added: 3 }
const improved = {
  of: 2,
  before: 0,
  now: 1,
  notCompared: 1,
  changed: [{ municipality: '1981', before: 'none', now: 'adopted', change: 'improved' as const }],
}

const sinceLast = (over: Partial<SinceLast> = {}): FigureData => ({
  sinceLast: {
    initiatives: { ...comparable, municipality: fates, police: null },
    structure: [{ question: 'knowledge.planStatus', ...comparable, municipality: improved, police: null }],
    ...over,
  },
})
const tableOf = (of: typeof changesTable, figures: FigureData) => {
  const table = of.compile(writingOf({ ...aReport(), figures }, 'sv'))
  return table?.kind === 'table' ? table : undefined
}

test('the sentence says what became of all of them, and the rows add up', () => {
  const figure = drawn(fatesFigure, sinceLast())
  expect(figure.caption.summary).toBe(
    'Av förra omgångens 10 insatser fortsätter 4 som förut och 2 i ändrad form. 1 är avslutad och 1 blev inte av. Om 1 finns inget besked. 1 hör till någon som inte har svarat den här gången. 3 insatser är nya.',
  )
  const [before, ...rest] = figure.table.groups[0]?.rows.map((row) => row[1]) ?? []
  const became = rest.slice(0, -1).reduce<number>((sum, it) => sum + Number(it), 0)
  expect(became).toBe(before)
  expect(figure.table.groups[0]?.rows[0]?.[2]).toBe('visas inte eller kan inte jämföras')
})

test('what has become better stands with where, from what and to what', () => {
  const table = tableOf(changesTable, sinceLast())
  expect(table?.caption.summary).toBe('I 1 fall har det blivit bättre sedan förra omgången, i 0 sämre.')
  expect(table?.groups).toEqual([
    {
      title: 'Bättre',
      rows: [['Sala', 'Åtgärdsplan', 'Kommunen', 'Finns inte', 'Beslutad']],
      about: [{ questions: ['knowledge.planStatus'], municipality: '1981', side: 'municipality' }],
    },
  ])
  expect(tableOf(structureSinceTable, sinceLast())?.groups[0]?.rows).toEqual([
    ['Åtgärdsplan', '0 av 2', '1 av 2', 1, 0, 1, 1],
  ])
})

test('a question that is worded otherwise has its footnote by itself', () => {
  const reworded: Compared = { comparable: 'with-footnote', footnotes: ['options-reworded'] }
  const structure = [{ question: 'knowledge.planStatus', ...reworded, municipality: improved, police: null }]
  const table = tableOf(structureSinceTable, sinceLast({ structure }))
  expect(table?.groups[0]?.rows[0]?.[0]).toBe('Åtgärdsplan¹')
  expect(table?.caption.legend).toContainEqual({
    sign: '¹',
    text: 'Åtgärdsplan: Svarsalternativ är formulerade eller ordnade på ett annat sätt.',
  })
  expect(table?.caption.summary).toContain('1 rad har en fotnot')
})

test('what cannot be compared says so instead of numbers', () => {
  const other: Compared = { comparable: 'no', footnotes: ['new-meaning'] }
  const structure = [{ question: 'knowledge.planStatus', ...other, municipality: null, police: null }]
  const table = tableOf(structureSinceTable, sinceLast({ structure }))
  expect(table?.caption.legend?.at(-1)?.text).toBe(
    'Åtgärdsplan: Kan inte jämföras med förra omgången. Svaren betyder något annat än förut.',
  )
  expect(table?.groups[0]?.rows[0]?.[1]).toBe('visas inte eller kan inte jämföras')
})

test('the chapter stands before the needs, and a first round has none', () => {
  const chapters = (figures: FigureData) => reportDocument({ ...aReport(), figures }, 'sv').sections.map(({ id }) => id)
  const found = chapters(sinceLast())
  expect(found.indexOf('sedan-forra-omgangen')).toBe(found.indexOf('behov') - 1)
  expect(chapters({})).not.toContain('sedan-forra-omgangen')
})

test('what has improved stands in a table as a need does: what, where and on how many answers it rests', () => {
  const [evidence] = aReport().needs[0]?.gaps[0]?.evidence ?? []
  const sentence = { sv: 'Förbättrat: ”Åtgärdsplan saknas” gäller inte längre.', en: 'Improved.' }
  const improved = (municipality: string, answers: number) => ({
    key: `R56:R06:${municipality}`,
    municipalities: [municipality],
    problem: null,
    sentence,
    evidence: evidence ? Array.from({ length: answers }, () => evidence) : [],
  })
  const report = { ...aReport(), figures: {}, improvements: [improved('1981', 1), improved('1962', 2)] }
  const table = improvementsTable.compile(writingOf(report, 'sv'))
  const summary = '2 förbättringar har hittats sedan förra omgången, i 2 av 2 kommuner.'
  expect(table?.caption.summary).toBe(summary)
  expect(table?.kind === 'table' && table.groups[0]?.rows).toEqual([[sentence.sv, 'Norberg, Sala', 3]])
  const { sections } = reportDocument(report, 'sv')
  const blocksOf = (chapter: string) => JSON.stringify(sections.find(({ id }) => id === chapter)?.blocks)
  expect(blocksOf('sammanfattning')).toContain(summary)
  expect(blocksOf('sedan-forra-omgangen')).toContain(sentence.sv)
  expect(improvementsTable.compile(writingOf(aReport(), 'sv'))).toBeNull()
})
