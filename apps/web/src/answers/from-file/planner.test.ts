import { initiatives as section } from '@kartlaggning/schema/questionnaires/2026/initiatives'
import { nameOf, sectionsFor } from '@kartlaggning/schema/questionnaire/section'
import { describe, expect, test } from 'vitest'
import type { Registers } from '../../questionnaire/registers.ts'
import { columnsOf } from './columns.ts'
import { withMeaning, openFile } from './opened.ts'
import { isSound } from './planned.ts'
import { plannedRows } from './planned-rows.ts'
import { plannerFor } from './planner.ts'
import type { Cell } from '../../files/sheet.ts'
import { unknownWords } from './unknown-words.ts'

const group = sectionsFor({ version: '2026', sections: [section] }, 'municipality', 'full')[0]?.entries
if (!group) throw new Error('no entries')
const registers: Registers = { actors: [], municipalities: [] }
const reader = { kind: 'municipality' as const, county: '19', registers }
const inWords = (_: unknown, value: unknown) => String(value)

const open = (...rows: readonly (readonly Cell[])[]) =>
  openFile(
    'fil',
    [
      {
        name: '',
        isHidden: false,
        hiddenColumns: new Set(),
        rows: rows.map((cells, at) => ({ number: at + 1, cells })),
      },
    ],
    { questions: columnsOf(group), titleQuestion: group.titleQuestion, reader },
  )
const plan = (opened: ReturnType<typeof open>) => ({ ...opened, group, reader, titles: [], inWords })
const question = (name: string) => {
  const found = columnsOf(group).find((it) => nameOf(it) === name)
  if (!found) throw new Error(name)
  return found
}

const partners = (from: number) => Array.from({ length: 15 }, (_, at) => `Förening ${from + at}`).join(', ')

test('the words of three hundred rows with fifteen partners are asked about once each, those of most rows first', () => {
  const rows = Array.from({ length: 300 }, (_, at) => [`Insats ${at}`, partners(at < 200 ? 0 : 100), 'Planerat'])
  const words = unknownWords(plannedRows(plan(open(['Insats', 'Deltagare', 'Fas'], ...rows))))
  expect(words).toHaveLength(31)
  expect(words.map((it) => it.rows.length)).toEqual([
    300,
    ...Array.from({ length: 15 }, () => 200),
    ...Array.from({ length: 15 }, () => 100),
  ])
  expect(words[0]).toMatchObject({ said: 'Planerat', near: { code: 'planning' } })
})

test('what is said of a word changes the rows that have it, and leaves the others the same', () => {
  const opened = open(['Insats', 'Fas'], ['Ett', 'Rullar'], ['Två', 'Pågår'], ['Tre', 'rullar'], ['Fyra', 'Vilar lite'])
  const planner = plannerFor(reader)
  const before = plannedRows(plan(opened), planner)
  planner.forget(question('phase'), 'Rullar')
  const said = withMeaning(opened, 'phase', 'Rullar', 'ongoing')
  const after = plannedRows(plan(said), planner)
  expect(after.map((it, at) => it === before[at])).toEqual([false, true, false, true])
  expect(after.map((it) => it.answers['phase'])).toEqual(['ongoing', 'ongoing', 'ongoing', undefined])
  expect(plannedRows(plan(said), planner)).toEqual(after)
})

test('words that are left out are no fault any more, and no answer', () => {
  const opened = open(['Insats', 'Fas'], ['Ett', '-'], ['Två', 'oklart läge'])
  const planner = plannerFor(reader)
  expect(plannedRows(plan(opened), planner).map(isSound)).toEqual([false, false])
  planner.forget(question('phase'), '-')
  const after = plannedRows(plan(withMeaning(opened, 'phase', '-', '')), planner)
  expect(after.map((it) => [isSound(it), it.answers['phase']])).toEqual([
    [true, undefined],
    [false, undefined],
  ])
})

describe('yes and no as people write them', () => {
  test.each<[Cell, string | null]>([
    ['SANT', 'yes'],
    ['FALSKT', 'no'],
    ['TRUE', 'yes'],
    ['FALSE', 'no'],
    [true, 'yes'],
    [false, 'no'],
    ['x', 'yes'],
    ['X', 'yes'],
    ['J', 'yes'],
    ['N', 'no'],
    [1, 'yes'],
    [0, 'no'],
    ['1', 'yes'],
    ['Ja.', 'yes'],
    ['ja!', 'yes'],
    ['NEJ', 'no'],
    ['✓', 'yes'],
    ['✔', 'yes'],
    ['Vet ej', 'unknown'],
    ['vet inte', 'unknown'],
    ['Delvis', null],
    ['-', null],
    ['?', null],
    [2, null],
  ])('%j is %s', (cell, value) => {
    const [row] = plannedRows(plan(open(['Insats', 'Åtgärdsplan'], ['a', cell])))
    expect(row?.answers['inPlan'] ?? null).toBe(value)
    expect(row?.faults).toHaveLength(value === null ? 1 : 0)
  })
})

test('a row below the list that names its source is not chosen, and neither is a total or a damaged letter', () => {
  const opened = open(
    ['Insats', 'Fas', 'Antal'],
    ['Ett', 'Pågår', 4],
    ['Två', 'Idé', 5],
    ['Summa', null, 9],
    ['Källa: planen 2026'],
  )
  const rows = plannedRows({
    ...plan(opened),
    rows: opened.rows.map((it) => (it.number === 2 ? { ...it, mended: ['å'] } : it)),
  })
  expect(rows.map((it) => [it.title, it.aside, isSound(it)])).toEqual([
    ['Ett', null, false],
    ['Två', null, true],
    ['Summa', 'total', false],
    ['Källa: planen 2026', 'note', false],
  ])
})
