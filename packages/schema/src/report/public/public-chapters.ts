import { dateInWords } from '../../document/dates.ts'
import type { Block, Section } from '../../document/document.ts'
import type { Table } from '../../document/table.ts'
import { taskWords } from '../../gaps/gap-words.ts'
import type { Task } from '../../gaps/task.ts'
import { questionAt } from '../../questionnaires/question-at.ts'
import { inPlaceFigure, indicatorName, structureOfCounty } from './structure-of-county.ts'
import { readInWords } from '../../rounds/read-in-words.ts'
import { PUBLIC_OUTLINE_WITH_WHAT_IS_NOT_COUNTED } from './public-outline.ts'
import { cellAt, type PublicWriting } from './public-writing.ts'

type Blocks = readonly Block[] | null
type Chapter = (writing: PublicWriting) => Blocks

const summary: Chapter = (writing) => {
  const { report, say } = writing
  const { municipality, police } = report.response
  const answered = {
    municipality: municipality.answered,
    ofMunicipality: municipality.asked,
    police: police.answered,
    ofPolice: police.asked,
  }
  const needs = writing.tableOf('needs')
  const count = needs && cellAt(needs, 'all', 'count')
  const items = [
    say('answered', answered),
    say('shown', { municipality: municipality.shown, police: police.shown }),
    ...inPlaceSentences(writing),
    ...(typeof count === 'number' ? [say('needsSentence', { count })] : []),
  ]
  return [{ kind: 'list', role: 'statements', items }]
}

function inPlaceSentences(writing: PublicWriting): string[] {
  const table = writing.tableOf('structure')
  if (!table) return []
  return table.rows.flatMap(({ id }) => {
    const [so, of] = [cellAt(table, id, 'in_place'), cellAt(table, id, 'of')]
    const indicator = id.replace(/\.municipality$/, '')
    if (indicator === id || typeof so !== 'number' || typeof of !== 'number') return []
    return [writing.say('inPlace', { indicator: indicatorName(indicator, writing), so, of })]
  })
}

const about: Chapter = ({ report, say, language }) => {
  const { round, method } = report
  const period = [round.opensOn, round.closesOn].map((day) => dateInWords(day, language)).join(' – ')
  // Nothing in it rests on the round before.
  const { name, sentences } = readInWords(round.readIn && { ...round.readIn, before: null }, round.name, language)
  const facts = [
    [say('facts.authority'), round.authority],
    [say('facts.period'), period],
    ...(round.readIn?.itself
      ? sentences.map((it) => [name, it] as const)
      : ([
          [say('facts.purpose'), method.purpose],
          [say('facts.voluntary'), say(method.voluntary ? 'facts.isVoluntary' : 'facts.isMandatory')],
        ] as const)),
    ...(round.registryNumber ? [[say('facts.registryNumber'), round.registryNumber] as const] : []),
  ] as const
  return [
    { kind: 'paragraph', words: say('about') },
    { kind: 'facts', layout: 'beside', facts: facts.map(([term, line]) => ({ name: term, lines: [line] })) },
  ]
}

const response: Chapter = ({ report, say }) => {
  const { municipality, police, policeAreas } = report.response
  const rows = [
    [say('side.municipality'), municipality.asked, municipality.answered, municipality.shown],
    [say('side.police'), police.asked, police.answered, police.shown],
    ...(policeAreas.asked > 0
      ? [[say('policeAreas'), policeAreas.asked, policeAreas.answered, say('notApplicable')]]
      : []),
  ]
  const titles = (['who', 'asked', 'answered', 'shown'] as const).map((it) => say(`response.${it}`))
  return [
    {
      kind: 'table',
      caption: { number: 'next', title: say('responseTitle') },
      columns: titles.map((title, at) => (at === 0 ? { title, weight: 2 } : { title, align: 'end' as const })),
      groups: [{ title: null, rows }],
      firstColumn: 'names-the-row',
    },
  ]
}

const structure: Chapter = (writing) => {
  const blocks = [inPlaceFigure(writing), structureOfCounty(writing)].filter((it) => it !== null)
  return blocks.length > 0 ? blocks : [{ kind: 'paragraph', words: writing.say('noQuestions') }]
}

const questions: Chapter = (writing) => {
  const tables = writing.report.tables.flatMap(({ id }) => questionTable(id, writing))
  if (tables.length === 0) return null
  return [{ kind: 'paragraph', words: writing.say('questionsLead') }, ...tables]
}

function questionTable(id: string, writing: PublicWriting): Table[] {
  const { report, say, cell, language, source } = writing
  const found = questionAt(report.round.readAs, id)
  const table = writing.tableOf(id)
  if (!table || !found || !('options' in found.question)) return []
  const { question } = found
  const options = question.options
  const nameOf = (row: string) =>
    row === 'of' ? say('ofAll') : (options.find(({ code }) => code === row)?.text[language] ?? row)
  const side = (column: string) => say(column === 'police' ? 'side.police' : 'side.municipality')
  return [
    {
      kind: 'table',
      caption: {
        number: 'next',
        title: question.text[language],
        summary: say(question.kind === 'multi' ? 'severalSummary' : 'questionSummary'),
        source,
      },
      columns: [
        { title: say('answer'), weight: 3 },
        ...table.columns.map((column) => ({ title: side(column), align: 'end' as const })),
      ],
      groups: [{ title: null, rows: table.rows.map((row) => [nameOf(row.id), ...row.cells.map(cell)]) }],
      firstColumn: 'names-the-row',
    },
  ]
}

const tasks = Object.keys(taskWords) as Task[]

const needs: Chapter = (writing) => {
  const { say, cell, language, source } = writing
  const table = writing.tableOf('needs')
  if (!table) return null
  const rows = [
    ...tasks.map((task) => [taskWords[task][language], cell(cellAt(table, task, 'count'))]),
    [say('needs.all'), cell(cellAt(table, 'all', 'count'))],
    [say('needs.withheld'), cell(cellAt(table, 'withheld', 'count'))],
  ]
  return [
    { kind: 'paragraph', words: say('needsLead') },
    {
      kind: 'table',
      caption: { number: 'next', title: say('needsTitle'), summary: say('needsSummary'), source },
      columns: [
        { title: say('needs.task'), weight: 3 },
        { title: say('needs.count'), align: 'end' },
      ],
      groups: [{ title: null, rows }],
      firstColumn: 'names-the-row',
    },
  ]
}

const whatIsNotShown: Chapter = ({ report, say }) => {
  const { fewest } = report.method
  const cells = report.tables.flatMap(({ rows }) => rows).flatMap((row) => row.cells)
  const count = cells.filter((it) => typeof it !== 'number').length
  const hidden = ['few', 'sum', 'edition', 'closed', 'secret', 'more'] as const
  const notCounted =
    report.publicOutline < PUBLIC_OUTLINE_WITH_WHAT_IS_NOT_COUNTED ? [] : (['own', 'months', 'texts'] as const)
  const items = [...hidden, ...notCounted].map((it) => say(`hidden.${it}`, { fewest }))
  return [
    { kind: 'paragraph', words: count === 0 ? say('hidden.none') : say('hidden.some', { count }) },
    { kind: 'list', items },
  ]
}

const chapters = [
  ['sammanfattning', summary],
  ['kartlaggningen', about],
  ['svarslage', response],
  ['struktur', structure],
  ['fragor', questions],
  ['behov', needs],
  ['visas-inte', whatIsNotShown],
] as const

/** In the order they are read. */
export const publicSections = (writing: PublicWriting): Section[] =>
  chapters.flatMap(([id, blocksOf]) => {
    const blocks = blocksOf(writing)
    return blocks ? [{ kind: 'section', role: 'chapter', id, title: writing.say(`sections.${id}`), blocks }] : []
  })
