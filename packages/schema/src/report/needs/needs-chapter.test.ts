import { expect, test } from 'vitest'
import type { Block } from '../../document/document.ts'
import { rowsOf } from '../../document/table.ts'
import { aReport } from '../made-up-report.ts'
import type { Report } from '../report.ts'
import { writingOf } from '../report-writing.ts'
import { needsChapter } from './needs-chapter.ts'
import { needsTable } from './needs-table.ts'

type Need = Report['needs'][number]

const [one] = aReport().needs as [Need]
const needIn = (
  municipality: string,
  changes: Partial<Need> = {},
  rule = 'R06',
  problem: string | null = null,
): Need => ({
  ...one,
  municipalities: [municipality],
  gaps: one.gaps.map((gap) => ({ ...gap, rule, problem, municipalities: [municipality] })),
  ...changes,
})

const writing = (needs: readonly Need[]) => writingOf({ ...aReport(), needs: [...needs], figures: {} }, 'sv')

/** The titles of all that lies in it, deeper ones indented. */
const titlesIn = (blocks: readonly Block[], depth = 0): string[] =>
  blocks.flatMap((it) =>
    it.kind === 'section' ? [`${'  '.repeat(depth)}${it.title}`, ...titlesIn(it.blocks, depth + 1)] : [],
  )

const titles = (...needs: readonly Need[]) => titlesIn(needsChapter(writing(needs), []) ?? [])

test('one need of a rule is told by itself, under the task it belongs to', () => {
  expect(titles(needIn('1981'))).toEqual(['Kunskapsbaserat arbetssätt', '  Behov 1. Aktuell lägesbild saknas – Sala'])
})

test('of several the county comes first, and each is under it', () => {
  expect(titles(needIn('1981'), needIn('1962', { priority: 'low' }))).toEqual([
    'Kunskapsbaserat arbetssätt',
    '  Aktuell lägesbild saknas i 2 av 2 kommuner',
    '    2 behov, ett och ett',
    '      Behov 1. Aktuell lägesbild saknas – Sala',
    '      Behov 2. Aktuell lägesbild saknas – Norberg',
  ])
})

test('where two sides are compared, only municipalities where both have answered are counted', () => {
  const apart = (municipality: string, problem: string) => needIn(municipality, {}, 'R29', problem)
  expect(titles(apart('1981', 'narcotics'), apart('1981', 'traffic'))).toContain(
    '  Olika bild av problemen i 1 av 1 kommun',
  )
  expect(titles(apart('1981', 'narcotics'))[1]).toBe(
    '  Behov 1. Olika bild av problemen – Sala: narkotikabrott och öppen droghandel',
  )
})

test('tasks come in their order, and needs are numbered as they are read', () => {
  const later = needIn('1981', { tasks: ['evidence_base'], priority: 'high' }, 'R16')
  const sooner = needIn('1962', { tasks: ['practical_support'], priority: 'low' }, 'R18')
  expect(titles(later, sooner).filter((it) => it.includes('Behov'))).toEqual([
    expect.stringMatching(/^ {2}Behov 1\. .* – Norberg/),
    expect.stringMatching(/^ {2}Behov 2\. .* – Sala/),
  ])
})

test('the table has a row for each rule', () => {
  const table = needsTable.compile(
    writing([
      needIn('1981'),
      needIn('1962', { status: 'planned', measures: ['picture_help'], severity: 2, support: '' }),
    ]),
  )
  expect(table?.kind === 'table' && rowsOf(table)).toEqual([
    [
      'Aktuell lägesbild saknas',
      'Sala, Norberg',
      'Gäller ett krav i lagen',
      2,
      expect.stringContaining('Besök i mars.'),
      'Bekräftat 1, Stöd planerat 1',
    ],
  ])
})
