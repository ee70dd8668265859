import { exportSheets } from '@kartlaggning/schema/answers/export/export-sheets'
import type { ExportFrame } from '@kartlaggning/schema/answers/export/exported'
import type { AnswerDocument } from '@kartlaggning/schema/answers/answer-document'
import { checkEarlier } from '@kartlaggning/schema/answers/earlier/check-earlier'
import { newId } from '@kartlaggning/schema/id'
import { everyQuestion } from '@kartlaggning/schema/rounds/question-selection'
import { sectionsOfRound } from '@kartlaggning/schema/rounds/round-questionnaire'
import { questionnaireOf } from '@kartlaggning/schema/questionnaires/registry'
import { madeUp } from '@kartlaggning/schema/test/story'
import { expect, test } from 'vitest'
import { actors, asked, sheetOf } from '../../../test/an-earlier-file.ts'
import { ANSWERS, LEFT_OUT, openRound } from './opened-round.ts'
import { readRound } from './read-round.ts'
import { targetsOf } from './targets.ts'

const targets = targetsOf('2026')
const round = { questionnaire: '2026', scope: 'full', ...everyQuestion } as const
const sections = {
  municipality: sectionsOfRound(questionnaireOf('2026'), round, 'municipality'),
  police: sectionsOfRound(questionnaireOf('2026'), round, 'police'),
}

test.each(['sv', 'en'] as const)('our own file in %s comes back in unchanged', (language) => {
  const both = (['municipality', 'police'] as const).map((kind, at) => ({
    kind,
    respondentId: newId(),
    document: madeUp(
      kind,
      actors.map(({ id }) => id),
      { seed: at + 1, entries: 3 },
    ),
  }))
  const frame: ExportFrame = {
    round: {
      ...round,
      id: newId(),
      name: 'Kartläggningen 2026',
      year: 2026,
      status: 'closed',
      county: '19',
      authority: 'Länsstyrelsen',
      registryNumber: null,
      fictional: true,
      imported: null,
    },
    respondents: both.map(({ kind, respondentId: id }) => ({
      id,
      kind,
      name: kind === 'police' ? 'Polisen i Sala' : 'Sala kommun',
      municipality: '1981',
      policeArea: null,
      submission: {
        id: newId(),
        version: 1,
        reference: 'KL26',
        submittedAt: '2026-11-02T10:00:00.000Z',
        submittedByFunction: '',
      },
    })),
    names: { actors, municipalities: [] } as never,
    reader: 'county-board',
    language,
    at: '2026-12-01T10:00:00.000Z',
    isDraft: false,
  }
  const pages = both.map(({ respondentId, document }) => ({ respondentId, document, withheld: new Map() }))
  const sheets = exportSheets(frame).map(({ name, columns, rows }) =>
    sheetOf([columns.map(({ title }) => title), ...('of' in rows ? pages.flatMap(rows.of) : rows)], name),
  )
  const { answers, faults, unmatched, leftOut } = readRound({ ...asked, sheets: openRound(sheets, targets, null) })
  expect({ faults, unmatched, leftOut }).toEqual({ faults: [], unmatched: [], leftOut: [] })
  for (const [at, { kind, document }] of both.entries()) {
    const own = answers[at]
    if (!own) throw new Error('nothing was read')
    expect(own).toMatchObject({ kind, municipality: '1981', answeredOn: '2026-11-02' })
    const beside = { kind, today: '2026-12-01', municipality: '1981', kindOfActor: () => undefined }
    const checked = checkEarlier(sections[kind], own, beside)
    expect(withoutIds(checked.document)).toEqual(withoutIds(document))
  }
})

/** Entries have ids of their own in the new round. */
const withoutIds = (document: AnswerDocument) =>
  Object.fromEntries(
    Object.entries(document).flatMap(([section, { entries = [], ...own }]) => {
      const listed = entries.map((it) => ({ ...it, id: '' }))
      return Object.keys(own).length + listed.length === 0 ? [] : [[section, { ...own, entries: listed }]]
    }),
  )

test('what is about nobody is told: titles above, sources and totals below, hidden rows; a hidden sheet is not read', () => {
  const rows = [
    ['Kartläggning 2023'],
    ['Kommun', 'knowledge.pictureStatus'],
    ['Sala', 'Vet inte'],
    ['Köping', 'Vet inte'],
    ['Totalt', '2'],
    ['Källa: webbenkät, uttag 2023-12-01'],
  ]
  const sheet = sheetOf(rows, 'Svar')
  const shown = {
    ...sheet,
    rows: sheet.rows.map((row) => (row.number === 4 ? { ...row, isHidden: true as const } : row)),
  } as const
  const hidden = { ...sheetOf(rows, 'Gamla svar'), isHidden: true }
  const opened = openRound([shown, hidden], targets, null)
  expect(opened.map(({ is }) => is)).toEqual([ANSWERS, LEFT_OUT])
  const read = readRound({ ...asked, sheets: opened })
  expect(read.answers.map(({ municipality }) => municipality)).toEqual(['1981', '1983'])
  expect(read.unmatched).toEqual([])
  expect(read.aside.map(({ row }) => row)).toEqual([1, 5, 6])
  expect(read.hidden).toEqual([{ sheet: 'Svar', row: 4, said: 'Köping' }])
})

test('a sheet of which nothing is known keeps its first entry, when one has said what it is', () => {
  const [opened] = openRound(
    [sheetOf([['Insats', 'Vem', 'När'], ['Fält', 'Sala', 'vår', 'mer'], ['Nattvandring']])],
    targets,
    null,
  )
  expect(opened?.rows.map(({ number }) => number)).toEqual([2, 3])
})
