import { cellText, rowsOf, type Table } from '../document/table.ts'
import { expect, it } from 'vitest'
import { aReport } from './made-up-report.ts'
import { OUTLINE, OUTLINE_WITH_CHOSEN_SUPPORT, OUTLINE_WITH_WHAT_IS_NOT_SET } from './outline.ts'
import { editionPresentation } from './presentation/edition-presentation.ts'
import { reportDocument } from './report-document.ts'
import type { Report } from './report.ts'

const anEdition = {
  roundId: '01970000-0000-7000-8000-000000000001',
  number: 1,
  publishedAt: '2026-12-20T10:00:00Z',
  publishedBy: 'Karin Berg',
  note: '',
  hash: 'ab'.repeat(32),
}
const step = { measure: null, what: 'Processtöd', who: 'Karin Berg', when: 'mars 2027' }
const [need] = aReport().needs
const needing = (id: number, parts: Partial<Report['needs'][number]>) =>
  need ? [{ ...need, id: `0196f000-0000-7000-8000-00000000010${id}`, ...parts }] : []
const withNeeds = (needs: Report['needs'], outline: number | undefined = OUTLINE): Report => ({
  ...aReport(),
  ...(outline && { outline }),
  needs,
})
const chapterOf = (report: Report, id: string) => reportDocument(report, 'sv').sections.find((it) => it.id === id)
const rowsIn = (report: Report) => {
  const table = chapterOf(report, 'planerat-stod')?.blocks.find((it): it is Table => it.kind === 'table')
  return table && table.groups.map(({ title, rows }) => [title, ...rows.map((row) => row.map(cellText).join(' | '))])
}

it('the same step for several needs stands once, for all of their municipalities', () => {
  const needs = [
    ...needing(1, { tasks: ['knowledge_based_work'], municipalities: ['1962'], steps: [step] }),
    ...needing(2, {
      tasks: ['knowledge_based_work'],
      municipalities: ['1962'],
      steps: [step, { ...step, what: 'Besök' }],
    }),
    ...needing(3, { tasks: ['training'], municipalities: ['1981'], steps: [step] }),
    ...needing(4, { tasks: ['knowledge_based_work'], municipalities: ['1981'], steps: [step] }),
  ]
  expect(rowsIn(withNeeds(needs))).toEqual([
    [
      'Kunskapsbaserat arbetssätt',
      'Processtöd | hela länet | Karin Berg | mars 2027',
      'Besök | Norberg | Karin Berg | mars 2027',
    ],
    ['Kompetens och utbildning', 'Processtöd | Sala | Karin Berg | mars 2027'],
  ])
  expect(
    rowsOf(
      chapterOf(withNeeds(needs), 'planerat-stod')?.blocks.find((it): it is Table => it.kind === 'table') as Table,
    ),
  ).toHaveLength(3)
})

it('when nothing is planned the chapter says so', () => {
  const nothing = needing(1, { steps: [], measures: [], support: '' })
  expect(chapterOf(withNeeds(nothing), 'planerat-stod')?.blocks).toEqual([
    {
      kind: 'paragraph',
      words: 'Länsstyrelsen har ännu inte planerat något stöd utifrån behoven i rapporten.',
    },
  ])
})

it('an edition from before there were such chapters has none', () => {
  const { outline: _, ...older } = withNeeds(needing(1, { steps: [step] }))
  for (const id of ['bakgrund', 'planerat-stod']) expect(chapterOf(older, id)).toBeUndefined()
  expect(chapterOf({ ...older, outline: OUTLINE }, 'bakgrund')?.title).toBe('Bakgrund och uppdrag')
})

/** How a need is planned for, and how that is told where support is told of. */
const planned: [of: string, parts: Partial<Report['needs'][number]>, row: string | null][] = [
  [
    'a measure alone',
    { measures: ['visit'], support: '' },
    'Besök och processstöd | Sala | inte bestämt | inte bestämt',
  ],
  [
    'words alone',
    { measures: [], support: 'Vi ringer i maj.' },
    'Vi ringer i maj. | Sala | inte bestämt | inte bestämt',
  ],
  ['a step alone', { measures: [], support: '', steps: [step] }, 'Processtöd | Sala | Karin Berg | mars 2027'],
  [
    'a step that is of the measure',
    { measures: ['visit'], steps: [{ ...step, measure: 'visit' }] },
    'Processtöd | Sala | Karin Berg | mars 2027',
  ],
  [
    'a need without a task',
    { tasks: [], measures: ['visit'] },
    'Besök och processstöd | Sala | inte bestämt | inte bestämt',
  ],
  ['nothing', { measures: [], support: '', steps: [] }, null],
  ['what this reader is not shown', { measures: [], support: null, steps: [] }, null],
]

it.each(planned)('of %s, summary, chapter and slide say the same', (_, parts, row) => {
  const report = withNeeds(needing(1, { steps: [], ...parts }))
  const of = row === null ? '0 av 1' : '1 av 1'
  expect(JSON.stringify(chapterOf(report, 'sammanfattning'))).toContain(`Stöd är planerat för ${of}.`)
  expect(rowsIn(report)?.[0]?.slice(1)).toEqual(row === null ? undefined : [row])
  const { slides } = editionPresentation(anEdition, report, 'sv')
  const slide = JSON.stringify(slides.find(({ title }) => title === 'Det här gör Länsstyrelsen härnäst'))
  expect(slide.includes('har ännu inte planerat något stöd')).toBe(row === null)
})

it('an edition from before chosen support stood with the steps says what it said', () => {
  const report = withNeeds(needing(1, { measures: ['visit'], support: '', steps: [] }), OUTLINE_WITH_CHOSEN_SUPPORT - 1)
  expect(rowsIn(report)).toBeUndefined()
  const { slides } = editionPresentation(anEdition, report, 'sv')
  expect(JSON.stringify(slides)).toContain('Stöd är planerat för 1 av 1 utvecklingsbehov.')
})

it('P8: an edition from before it was said what is not set leaves that empty', () => {
  const needs = needing(1, { measures: ['visit'], support: '', steps: [] })
  const rows = rowsIn(withNeeds(needs, OUTLINE_WITH_WHAT_IS_NOT_SET - 1))
  expect(rows?.[0]?.[1]).toMatch(/\| Sala \|  \| $/)
})
