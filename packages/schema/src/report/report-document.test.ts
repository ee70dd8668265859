import { expect, test } from 'vitest'
import type { Block, CompiledDocument, Section } from '../document/document.ts'
import { labelOf } from '../document/numbering.ts'
import { csvOf } from '../document/csv.ts'
import type { Caption } from '../document/table.ts'
import { plainText } from '../document/words.ts'
import { aReport } from './made-up-report.ts'
import { reportDocument } from './report-document.ts'

const chapterOf = ({ sections }: CompiledDocument, id: string): Section => {
  const found = sections.find((it) => it.id === id)
  if (!found) throw new Error(`There is no chapter ${id}`)
  return found
}

/** Everything that a chapter says, outside its tables and figures. */
function saidIn(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case 'section':
        return [block.title, ...saidIn(block.blocks)]
      case 'paragraph':
      case 'note':
        return [plainText(block.words)]
      case 'list':
        return block.items.map(plainText)
      case 'facts':
        return block.facts.map(({ name, lines }) => `${name}: ${lines.join(', ')}`)
      default:
        return []
    }
  })
}

function captionsIn(blocks: readonly Block[]): (readonly ['table' | 'figure', Caption])[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'section') return captionsIn(block.blocks)
    return block.kind === 'table' || block.kind === 'figure' ? [[block.kind, block.caption] as const] : []
  })
}

const figureIn = (document: CompiledDocument) => {
  const [, figure] = chapterOf(document, 'problem').blocks
  if (figure?.kind !== 'figure') throw new Error('The figure is gone')
  return figure
}

test('chapters, tables and figures are numbered once, in the order they are read', () => {
  const document = reportDocument(aReport(), 'sv')
  expect(document.sections.map((it) => `${it.number} ${it.id}`)).toEqual([
    '1 sammanfattning',
    '2 metod',
    '3 svarslage',
    '4 struktur',
    '5 problem',
    '6 behov',
    '7 kan-inte-bedomas',
  ])
  const captions = captionsIn(document.sections)
  expect(captions.map(([kind, it]) => labelOf(kind, it, 'sv'))).toEqual(['Tabell 1', 'Tabell 2', 'Figur 1'])
  expect(captions.map(([kind, it]) => labelOf(kind, it, 'en'))).toEqual(['Table 1', 'Table 2', 'Figure 1'])
})

test('the summary counts as so many of so many, and says who has not answered', () => {
  const said = saidIn(chapterOf(reportDocument(aReport(), 'sv'), 'sammanfattning').blocks)
  expect(said[0]).toBe(
    '1 av 2 kommuner och polisen i 2 av 2 kommuner har svarat. I 1 kommun har båda svarat. Inte svarat och därför inte med: Norbergs kommun.',
  )
  expect(said).toContain(
    'Problem som bedöms som stora eller mycket stora i flest kommuner: narkotikabrott och öppen droghandel (2 av 2 kommuner).',
  )
  expect(said).toContain(
    'Länsstyrelsen har bekräftat 1 utvecklingsbehov, varav 1 med hög prioritet. Stöd är planerat för 1 av 1. 1 gäller ett krav i lagen.',
  )
  expect(said.join(' ')).not.toContain('%')
})

test('every table and figure says where it comes from and who is missing; a figure also what it shows', () => {
  const document = reportDocument(aReport(), 'sv')
  for (const [, { source, summary }] of captionsIn(document.sections)) {
    expect(plainText(source ?? '')).toBe(
      'Källa: svaren i Kartläggningen 2026, inskickade till och med 12 december 2026. Inte svarat och därför inte med: Norbergs kommun. Fiktiva uppgifter.',
    )
    expect(summary).toBeTruthy()
  }
  const figure = figureIn(document)
  expect(figure.alternative).toContain('Vänster: kommunen. Höger: polisen.')
  expect(figure.alternative).toContain('Bilderna skiljer sig tydligt i 1 ruta, i 1 av 2 kommuner.')
})

test('a cell says in words all that its signs and colours say', () => {
  const { drawing, table } = figureIn(reportDocument(aReport(), 'sv'))
  if (drawing.kind !== 'heat-map') throw new Error('The figure is drawn in another way')
  const cells = drawing.groups[0]?.rows[0]?.slice(1)
  expect(cells?.[0]).toEqual({
    text: 'Kommunen mycket stort (4). Polisen litet (1). tydlig skillnad',
    marks: [
      { sign: '4', text: 'Kommunen mycket stort (4)', tone: '4' },
      { sign: '≠', text: 'tydlig skillnad', tone: 'differs' },
      { sign: '1', text: 'Polisen litet (1)', tone: '1' },
    ],
  })
  expect(cells?.[1]).toMatchObject({ text: 'Kommunen inte svarat. Polisen stort (3).' })
  expect(cells?.[2]).toBe('2 av 2')
  expect(csvOf(table, 'open').split('\r\n').slice(0, 2)).toEqual([
    'Problem,Kommun,Kommunen,Polisen,Skillnad',
    'Narkotikabrott och öppen droghandel,Sala,mycket stort (4),litet (1),tydlig skillnad',
  ])
})

test('the method says every threshold at the value the round had, and leads to each rule', () => {
  const { blocks } = chapterOf(reportDocument(aReport(), 'sv'), 'metod')
  expect(saidIn(blocks)).toEqual(
    expect.arrayContaining([
      'Svarsperiod: 5 oktober 2026 – 12 december 2026',
      'En lägesbild räknas som inaktuell när den är äldre än 24 månader.',
      'Aktuell lägesbild saknas (version 1)',
    ]),
  )
  expect(JSON.stringify(blocks)).toMatch(/"to":"\/[^"]+R06"/)
})

test('a need is told with its evidence, and a word of its own for how grave it is', () => {
  const said = saidIn(chapterOf(reportDocument(aReport(), 'sv'), 'behov').blocks)
  expect(said).toEqual(
    expect.arrayContaining([
      'Behov 1. Aktuell lägesbild saknas – Sala',
      'Sala har ingen lägesbild.',
      'Allvarlighetsgrad: Gäller ett krav i lagen',
      'Status: Bekräftat, Hög prioritet',
      'Därför: Lagen kräver det.',
      'Underlag: 1 svar. Regel: Aktuell lägesbild saknas',
    ]),
  )
})

test('those who took part read why an answer is not shown, and no way to the answers', () => {
  const document = reportDocument(aReport('lansbra'), 'sv')
  expect(document.front).toMatchObject([{ kind: 'note' }])
  const figure = figureIn(document)
  expect(figure.evidence).toBeUndefined()
  expect(JSON.stringify(figure.drawing)).toContain(
    'Kommunen visas inte, eftersom den svarande har valt att visa svaren för färre',
  )
  expect(figureIn(reportDocument(aReport(), 'sv')).evidence?.to).toMatch(/^\/omgangar\/.*\/gap$/)
})

test('an edition from before there were readers, modules and counts is still told', () => {
  const { reader: _, ...older } = aReport()
  const { modulesOff: __, reconciliation: ___, ...method } = older.method
  const problems = older.problems.map(({ large: ___, ...problem }) => ({ ...problem, great: 2 }))
  const document = reportDocument({ ...older, method, problems }, 'sv')
  expect(saidIn(chapterOf(document, 'sammanfattning').blocks).join(' ')).toContain('(2 av 2 kommuner)')
  expect(document.front).toEqual([])
})

test('what the round did not ask is said to be left out, and keeps its number', () => {
  const document = reportDocument({ ...aReport(), structure: [], problems: [] }, 'sv')
  for (const id of ['struktur', 'problem'])
    expect(saidIn(chapterOf(document, id).blocks)).toEqual(['Omgången ställde inga frågor om det här.'])
  expect(chapterOf(document, 'behov').number).toBe('6')
})

test('in English it says the same, with nothing left unsaid', () => {
  const english = reportDocument(aReport(), 'en')
  const text = JSON.stringify(english)
  expect(english.title).toBe('Kartläggningen 2026: report')
  expect(text).toContain('Not answered and therefore not included: Norbergs kommun.')
  expect(text).not.toMatch(/\{\{|undefined|summary\.|needs\.|structure\./)
  expect(JSON.stringify(reportDocument(aReport('lansbra'), 'sv'))).not.toMatch(
    /\{\{|undefined|summary\.|needs\.|structure\./,
  )
})

test.each([
  [{ held: true, differences: { before: 14, after: 5 } }, /^Avstämning: 14 skillnader .* före avstämningen, 5 efter\./],
  [{ held: true, differences: null }, /^Avstämning: Kommunen och polisen har stämt av sina svar/],
  [{ held: false, differences: null }, /^Avstämning: Ingen avstämning har hållits\.$/],
  [undefined, null],
] as const)('of a reconciliation of %j the method says %s', (reconciliation, says) => {
  const { reconciliation: _, ...method } = aReport().method
  const report = { ...aReport(), method: { ...method, ...(reconciliation && { reconciliation }) } }
  const said = saidIn(chapterOf(reportDocument(report, 'sv'), 'metod').blocks)
  const lines = said.filter((it) => it.startsWith('Avstämning: '))
  expect(lines).toEqual(says === null ? [] : [expect.stringMatching(says)])
})

test('the method and the sources say when answers were taken in, and the plan where it was another', () => {
  const { round, ...report } = aReport()
  const said = (changes: object) => JSON.stringify(reportDocument({ ...report, round: { ...round, ...changes } }, 'sv'))
  const as = { openedOn: '2026-10-05', closedOn: '2026-11-28', answersUntil: '2026-11-30' }
  const early = said(as)
  expect(early).toContain('5 oktober 2026 – 28 november 2026. Planerat var 5 oktober 2026 – 12 december 2026.')
  expect(early).toContain('inskickade till och med 30 november 2026.')
  const asPlanned = said({ ...as, closedOn: '2026-12-12', answersUntil: '2026-12-12' })
  expect(asPlanned).not.toContain('Planerat var')
  expect(asPlanned).toContain('inskickade till och med 12 december 2026.')
})
