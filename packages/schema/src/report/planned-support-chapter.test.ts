import { cellText, rowsOf, type Table } from '../document/table.ts'
import { expect, it } from 'vitest'
import { aReport } from './made-up-report.ts'
import { OUTLINE } from './outline.ts'
import { reportDocument } from './report-document.ts'
import type { Report } from './report.ts'

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
  expect(chapterOf(withNeeds(needing(1, { steps: [] })), 'planerat-stod')?.blocks).toEqual([
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
