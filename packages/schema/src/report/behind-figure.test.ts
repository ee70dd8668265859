import { expect, test } from 'vitest'
import type { Block } from '../document/document.ts'
import { aboutCell } from '../document/table.ts'
import { pages } from '../pages.ts'
import { questionAt } from '../questionnaires/question-at.ts'
import { canonicalQuestionnaire } from '../questionnaires/canonical.ts'
import { madeUpFigure } from './made-up-figure.ts'
import { aReport } from './made-up-report.ts'
import { reportFigures } from './report-chapters.ts'
import { reportDocument } from './report-document.ts'

const captioned = (blocks: readonly Block[]): Extract<Block, { kind: 'table' | 'figure' }>[] =>
  blocks.flatMap((it) => {
    if (it.kind === 'section') return captioned(it.blocks)
    return (it.kind === 'table' || it.kind === 'figure') && it.caption.sentence ? [it] : []
  })

const report = aReport()
// What is drawn does not matter here: all of them stand in the report, whatever the round asked.
const drawn = reportFigures.map((it) => ({ ...it, compile: madeUpFigure.compile }))
const inReport = (reader: 'county-board' | 'participants') =>
  captioned(reportDocument({ ...report, reader }, 'sv', undefined, drawn).sections)

test('every table and figure of the report leads to the answers it rests on', () => {
  const ways = new Map(inReport('county-board').map(({ caption, evidence }) => [caption.sentence?.id, evidence?.to]))
  expect(new Set(ways.keys())).toEqual(new Set(reportFigures.map(({ id }) => id)))
  for (const [figure, to] of ways) expect(to, figure).toContain(pages.round({ roundId: report.round.id }))
})

test('to those whose report shows only some of the answers, none does', () => {
  const theirs = inReport('participants')
  expect(theirs.length).toBeGreaterThan(5)
  expect(theirs.filter(({ evidence }) => evidence)).toEqual([])
})

test('what a value is about is told by answers that the whole rests on', () => {
  const behind = new Map<string, readonly string[]>(reportFigures.map((it) => [it.id, it.behind.questions ?? []]))
  const all = captioned(reportDocument(report, 'sv').sections)
  const found = all.flatMap((it) => {
    const table = it.kind === 'figure' ? it.table : it
    const about = table.groups.flatMap((group) =>
      group.rows.flatMap((cells, row) => cells.flatMap((_, column) => aboutCell(table, group, { row, column }) ?? [])),
    )
    return about.map((one) => ({ figure: it.caption.sentence?.id ?? '', about: one }))
  })
  expect(new Set(found.map(({ figure }) => figure)).size).toBeGreaterThan(2)
  for (const { figure, about } of found)
    for (const question of Object.keys(about.saying ?? {}))
      expect(questionAt(canonicalQuestionnaire.version, question), `${figure}: ${question}`).toBeDefined()
  for (const { figure, about } of found)
    for (const question of about.questions ?? [])
      expect(behind.get(figure), `${figure}: ${question}`).toContain(question.split('.').slice(0, 2).join('.'))
})

test.each(reportFigures.flatMap(({ id, behind }) => (behind.questions ? [[id, behind.questions] as const] : [])))(
  'what %s rests on is asked',
  (_, questions) => {
    expect(questions.length).toBeGreaterThan(0)
    for (const question of questions)
      expect(questionAt(canonicalQuestionnaire.version, question), question).toBeDefined()
  },
)
