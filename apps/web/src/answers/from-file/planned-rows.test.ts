import type { Kind } from '@kartlaggning/schema/questionnaire/question'
import { initiatives } from '@kartlaggning/schema/questionnaires/2026/initiatives'
import { jointActions } from '@kartlaggning/schema/questionnaires/2026/joint-actions'
import { madeUpAnswers, seeded } from '@kartlaggning/schema/answers/made-up-answers'
import { nameOf, sectionsFor, type EntryGroup, type Section } from '@kartlaggning/schema/questionnaire/section'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answerInWords, type Wording } from '@kartlaggning/schema/answers/answer-in-words'
import type { Registers } from '../../questionnaire/registers.ts'
import { answerInCell, type Reader } from './answer-in-cell.ts'
import { columnsOf, guessColumns } from './columns.ts'
import { headerIn, listUnder } from '../../files/list-in.ts'
import { monthIn } from './month-in.ts'
import { namingOf } from './opened.ts'
import { isPossible, isSound } from './planned.ts'
import { plannedRows } from './planned-rows.ts'
import type { Cell, SheetRow } from '../../files/sheet.ts'
import { allowedValues, templateRows } from './template.ts'

const sala = '01890000-0000-7000-8000-000000000001'
const fire = '01890000-0000-7000-8000-000000000002'
const another = '01890000-0000-7000-8000-000000000003'
const elsewhere = '01890000-0000-7000-8000-000000000004'
const aboutNothing = { kind: 'other', county: '19', municipality: null, proposed: false, mergedInto: null }
const registers: Registers = {
  actors: [
    { ...aboutNothing, id: sala, name: 'Sala kommun' },
    { ...aboutNothing, id: another, name: 'Sala kn', mergedInto: sala },
    { ...aboutNothing, id: elsewhere, name: 'Brandkåren', county: '03' },
    { ...aboutNothing, id: fire, name: 'Räddningstjänsten Sala, Heby', county: null },
  ],
  municipalities: ['1981 Sala', '1983 Köping'].map((it) => ({
    code: it.slice(0, 4),
    name: it.slice(5),
    officialName: it.slice(5),
    county: '19',
    population: null,
    group: null,
    middle: null,
    policeAreas: [],
    neighbours: [],
  })),
}

const reader: Reader = { kind: 'municipality', county: '19', registers, meant: new Map() }
const groupOf = (section: Section) => {
  const [mine] = sectionsFor({ version: '2026', sections: [section] }, 'municipality', 'full')
  if (!mine?.entries) throw new Error('no entries')
  return mine.entries
}
const group = groupOf(initiatives)
const question = (name: string): Kind => {
  const found = columnsOf(group).find((it) => nameOf(it) === name)
  if (!found) throw new Error(name)
  return found
}
const read = (name: string, cell: Cell, meant: ReadonlyMap<string, string> = new Map()) =>
  answerInCell(question(name), cell, { ...reader, meant })

test.each<[string, Kind, Cell, unknown]>([
  ['a month not known', { kind: 'month', unknown: true }, 'Vet inte', 'unknown'],
  ['a month in English words', { kind: 'month', unknown: true }, 'Don’t know', 'unknown'],
  ['an end that is open', { kind: 'month', openEnded: true, unknown: true }, 'Tills vidare', 'open_ended'],
  ['a number not known', { kind: 'number', min: 0, max: 9, unknown: true }, 'okänt', 'unknown'],
  ['a number that is', { kind: 'number', min: 0, max: 9, unknown: true }, '4', 4],
])('words are read where a number or a month is asked for: %s', (_, asked, cell, value) => {
  expect(answerInCell(asked, cell, reader)).toEqual({ value, faults: [] })
})

test('not knowing is no answer where it is not offered', () => {
  expect(answerInCell({ kind: 'number', min: 0, max: 9 }, 'vet inte', reader).value).toBeNull()
})

describe('an answer is understood', () => {
  test.each<[string, string, Cell, unknown]>([
    ['by code', 'phase', 'ongoing', 'ongoing'],
    ['in Swedish, whatever the case', 'phase', ' PÅGÅR ', 'ongoing'],
    ['in English', 'phase', 'Being planned', 'planning'],
    ['by the short name in brackets', 'method', 'EST', 'est'],
    ['several with commas', 'problems', 'youth_crime, narcotics', ['youth_crime', 'narcotics']],
    ['a truth for yes', 'inPlan', true, 'yes'],
    ['a tick', 'inPlan', '√', 'yes'],
    ['a box that is ticked', 'inPlan', '✅', 'yes'],
    ['a box that is not', 'inPlan', '☐', 'no'],
    ['no in a word that stands for it', 'inPlan', 'ej', 'no'],
    ['a phase as action plans have it', 'phase', 'Ej påbörjad', 'planning'],
    ['a phase that has ended', 'phase', 'Klar', 'ended'],
    ['what goes on always', 'phase', 'Löpande', 'permanent'],
    [
      'two with a word between',
      'actors',
      'Sala kommun och Räddningstjänsten Sala, Heby',
      [{ actor: sala }, { actor: fire }],
    ],
    ['two with a stroke between', 'actors', 'Sala kommun/Sala kn', [{ actor: sala }]],
    ['a number with a space', 'reach', '1 200', 1200],
    ['a number with a full stop', 'reach', '1.200', 1200],
    ['a number with its unit', 'reach', '1 200 per år', 1200],
    ['a month in words', 'start', 'mars -26', '2026-03'],
    ['a number as such', 'reach', 40, 40],
    ['an organisation of the register', 'lead', 'sala kommun', sala],
    [
      'one with a comma in its name',
      'actors',
      'Räddningstjänsten Sala, Heby, Sala kommun',
      [{ actor: fire }, { actor: sala }],
    ],
    ['a text that is a number', 'name', 112, '112'],
    ['a text with breaks of other kinds', 'name', 'Fält\vpå\u2028kvällar', 'Fält på kvällar'],
    ['nothing', 'phase', '  ', null],
  ])('%s', (_, name, cell, value) => {
    expect(read(name, cell)).toEqual({ value, faults: [] })
  })

  test('several with semicolons, once each', () => {
    const [first, second] = columnsOf(group).flatMap((it) =>
      nameOf(it) === 'targets' && it.kind === 'multi' ? it.options : [],
    )
    expect(read('targets', `${first?.text.sv}; ${second?.text.en};${first?.code}`).value).toEqual([
      first?.code,
      second?.code,
    ])
  })
})

describe('what is not understood is left out, and told', () => {
  test.each<[string, string, Cell, unknown, unknown]>([
    [
      'with what was probably meant',
      'phase',
      'Planerat',
      null,
      [{ is: 'not-among', said: 'Planerat', near: { code: 'planning' } }],
    ],
    ['with nothing when nothing is alike', 'phase', 'qqq', null, [{ is: 'not-among', said: 'qqq' }]],
    ['but the rest of a list is kept', 'problems', 'narcotics; qqq', ['narcotics'], [{ is: 'not-among', said: 'qqq' }]],
    [
      'an organisation that is not in the register',
      'lead',
      'Sala komun',
      null,
      [{ is: 'not-in-register', said: 'Sala komun', near: { code: sala } }],
    ],
    ['one of another county', 'lead', 'Brandkåren', null, [{ is: 'not-in-register', said: 'Brandkåren' }]],
    ['a personal number', 'comment', 'Ring 19121212-1212', null, [{ is: 'not-valid', code: 'personal-number' }]],
    ['a year without its month', 'start', '2024', null, [{ is: 'not-valid', code: 'year-without-month' }]],
    ['a month with a figure too few', 'start', '20263', null, [{ is: 'not-valid', code: 'not-a-month' }]],
    ['the same as a number', 'start', 20263, null, [{ is: 'not-valid', code: 'not-a-month' }]],
    ['thousands, or decimals', 'reach', '1,200', null, [{ is: 'not-valid', code: 'number-ambiguous' }]],
    ['a number out of bounds', 'reach', '-4', null, [{ is: 'not-valid', code: 'number-too-small' }]],
    ['what may have lost its last nought', 'start', 2026.1, null, [{ is: 'not-valid', code: 'month-ambiguous' }]],
    ['words for a number', 'reach', 'minst 40', null, [{ is: 'not-valid', code: 'not-a-number' }]],
    ['a text that is too long', 'name', 'a'.repeat(121), null, [{ is: 'not-valid', code: 'text-too-long' }]],
    [
      'too many',
      'problems',
      'narcotics; youth_crime; burglary_home; fraud_elderly',
      null,
      [{ is: 'not-valid', code: 'too-many-chosen' }],
    ],
  ])('%s', (_, name, cell, value, faults) => {
    expect(read(name, cell)).toMatchObject({ value, faults })
  })

  test('until somebody says what was meant', () => {
    expect(read('phase', 'Rullar på', new Map([['rullar pa', 'ongoing']]))).toEqual({ value: 'ongoing', faults: [] })
  })
})

test.each<[Cell, string | undefined]>([
  ['2024-03', '2024-03'],
  ['2024-03-01', '2024-03'],
  ['2024-03-01 00:00:00', '2024-03'],
  ['2024/3', '2024-03'],
  ['202403', '2024-03'],
  [202403, '2024-03'],
  ['20240301', '2024-03'],
  ['03/2024', '2024-03'],
  ['1/3/2024', '2024-03'],
  ['mars 2024', '2024-03'],
  ['Mars-2024', '2024-03'],
  ['1 mars 2024', '2024-03'],
  ['sept. 2023', '2023-09'],
  ['okt 2023', '2023-10'],
  ['October 2023', '2023-10'],
  ['2023 maj', '2023-05'],
  [45352, '2024-03'],
  [45382.99, '2024-03'],
  [2024.12, '2024-12'],
  [2024.01, '2024-01'],
  [10.2024, '2024-10'],
  [2024.1, undefined],
  ['2024.1', '2024-01'],
  ['45352', undefined],
  ['2024', undefined],
  [2024, undefined],
  ['2024-13', undefined],
  ['våren 2024', undefined],
  ['mar-26', '2026-03'],
  ['maj-26', '2026-05'],
  ['okt-26', '2026-10'],
  ['fre-26', undefined],
  ['', undefined],
  [null, undefined],
])('the month of %j is %s', (cell, month) => {
  expect(monthIn(cell)).toBe(month)
})

const naming = namingOf({
  questions: columnsOf(group),
  titleQuestion: 'name',
  reader: { kind: 'municipality', county: '19', registers: { actors: [], municipalities: [] } },
})
const listIn = (rows: readonly SheetRow[]) => listUnder(rows, headerIn(rows, naming))

test('columns are guessed from what they are called, each question once', () => {
  const headers = ['Insats', 'Målgrupp', 'Ansvarig', 'Vad heter insatsen?', 'Startdatum', 'Fas', 'Diarienummer', null]
  expect(guessColumns(headers, columnsOf(group), 'municipality')).toEqual([
    null,
    'targets',
    'lead',
    'name',
    'start',
    'phase',
    null,
    null,
  ])
})

test('a title above the headings is passed by', () => {
  const sheet = [['Våra insatser 2026'], ['Namn', 'Status'], ['Fältarbete', 'Pågår']].map((cells, at) => ({
    number: at + 1,
    cells,
  }))
  expect(listIn(sheet)).toEqual({
    headers: ['Namn', 'Status'],
    rows: [sheet[2]],
  })
})

test('a date of an old Mac is four years later, and a number beside it is as it stands', () => {
  const rows = [{ number: 2, cells: ['Fältarbete', 44620, 25000], since1904: true as const }]
  const [planned] = plannedRows({ ...nothingElse, rows, columns: ['name', 'start', 'reach'] })
  expect(planned?.answers).toEqual({ name: 'Fältarbete', start: '2026-03', reach: 25000 })
  expect([monthIn(43890, true), monthIn(45352)]).toEqual(['2024-03', '2024-03'])
})

test.each(['#N/A', '#DIV/0!', '#REF!', '#SAKNAS!', '#FIELD!', '#ERROR!', '#####', 'Err:502'])(
  '%s is no answer to any question',
  (cell) => {
    const rows = [{ number: 2, cells: ['Fältarbete', cell, cell, cell] }]
    const [planned] = plannedRows({ ...nothingElse, rows, columns: ['name', 'phase', 'reach', 'comment'] })
    expect(planned?.answers).toEqual({ name: 'Fältarbete' })
    const faults = ['phase', 'reach', 'comment'].map((name) => ({
      name,
      fault: { is: 'not-valid', said: cell, code: 'formula-error' },
    }))
    expect(planned?.faults.map(({ question: it, fault }) => ({ name: nameOf(it), fault }))).toEqual(faults)
    expect(planned && isSound(planned)).toBe(false)
  },
)

const sheetOf = (...rows: readonly (readonly Cell[])[]) => rows.map((cells, at) => ({ number: at + 1, cells }))

test('a row of data that is like our questions is not taken for the headings', () => {
  const sheet = sheetOf(
    ['Aktivitet', 'Beskrivning', 'Ansvarig'],
    ['Nattvandring', 'Vuxna på stan', 'Polisen'],
    ['Ny åtgärdsplan', 'Uppföljning av målen', 'våren'],
    ['Fältarbete', 'Kvällar', 'Kommunen'],
  )
  const { headers, rows } = listIn(sheet)
  expect(headers).toEqual(['Aktivitet', 'Beskrivning', 'Ansvarig'])
  expect(rows).toHaveLength(3)
})

test('headings whose words are not known, and one of them empty, are still the first row', () => {
  const sheet = sheetOf(
    ['Vad gör vi', 'När'],
    ['Fältarbete på kvällar', 'våren', 'klart'],
    ['Nattvandring', 'hösten', 'pågår'],
    ['Föräldramöten', '2027', 'ej påbörjad'],
  )
  const { headers, rows } = listIn(sheet)
  expect(headers).toEqual(['Vad gör vi', 'När', null])
  expect(rows).toHaveLength(3)
})

test('titles and dates above the headings are passed by', () => {
  const sheet = sheetOf(
    ['Insatser i Sala kommun, brottsförebyggande 2026'],
    ['Uppdaterad 2026-01-15'],
    ['Insats', 'Fas', 'Startdatum', 'Ansvarig'],
    ['Fältarbete på kvällar', 'Pågår', '2026-03', 'Sala kommun'],
  )
  expect(listIn(sheet).rows).toEqual([sheet[3]])
})

const wording: Wording = { language: 'sv', text: (it) => it.sv, word: () => 'tills vidare', names: registers }
const nothingElse: Omit<Parameters<typeof plannedRows>[0], 'rows' | 'columns'> = {
  group,
  reader,
  meant: new Map(),
  titles: [],
  inWords: (asked, value) => answerInWords(asked, value, wording).join(', '),
}
const plan = (rows: readonly (readonly Cell[])[], titles: readonly string[] = []) =>
  plannedRows({
    ...nothingElse,
    rows: rows.map((cells, at) => ({ number: at + 2, cells })),
    columns: ['name', 'phase', 'lead'],
    titles,
  })

test('a column that says when, with a period, says when it begins and when it ends', () => {
  const withColumns = (columns: readonly string[], ...cells: readonly Cell[]) =>
    plannedRows({ ...nothingElse, columns, rows: [{ number: 2, cells }] })[0]
  const one = withColumns(['name', 'start'], 'Fältarbete', 'mars–juni 2026')
  expect([one?.answers['start'], one?.answers['end'], one?.faults]).toEqual(['2026-03', '2026-06', []])
  const both = withColumns(['name', 'start', 'end'], 'Fältarbete', 'mars–juni 2026', 'augusti 2026')
  expect([both?.answers['start'], both?.answers['end']]).toEqual(['2026-03', '2026-08'])
  const empty = withColumns(['name', 'start', 'end'], 'Fältarbete', 'mars–juni 2026', null)
  expect([empty?.answers['start'], empty?.answers['end']]).toEqual(['2026-03', '2026-06'])
})

test.each<[Cell, unknown, readonly string[]]>([
  ['löpande', undefined, []],
  ['tills vidare', undefined, []],
  ['–', undefined, []],
  ['Q4 2026', '2026-12', []],
  ['april – juni 2026', '2026-06', []],
  ['snart', undefined, ['not-a-month']],
])('an end of %j is %j', (cell, end, codes) => {
  const columns = ['name', 'start', 'end']
  const rows = [{ number: 2, cells: ['Fältarbete', '2026-03', cell] }]
  const [row] = plannedRows({ ...nothingElse, columns, rows })
  expect(row?.answers['end']).toBe(end)
  expect(row?.faults.map(({ fault }) => 'code' in fault && fault.code)).toEqual(codes)
})

test.each<[Cell, unknown]>([
  ['4 – väl', 4],
  ['4 (ganska väl)', 4],
  ['4', 4],
])('a point of a scale with words beside it, %j, is the point', (cell, value) => {
  const points = [3, 4, 5].map((it) => ({ value: it, text: { sv: `grad ${it}`, en: `degree ${it}` } }))
  expect(answerInCell({ kind: 'scale', points }, cell, reader)).toEqual({ value, faults: [] })
})

test('a row is chosen from the start when all of it is understood and it is not there already', () => {
  const rows = plan(
    [
      ['Fältarbete', 'Pågår', 'Sala kommun'],
      ['Nattvandring', 'Planerat', null],
      ['SSPF', 'Pågår', 'Bryggan'],
      ['Trygghetsvandring', null, null],
      ['fältarbete', null, null],
      [null, 'Pågår', null],
      ['EXEMPEL (ta bort raden)', 'Idé', null],
    ],
    ['Trygghetsvandring'],
  )
  expect(rows.map((it) => [it.number, isSound(it), isPossible(it), it.twin])).toEqual([
    [2, true, true, null],
    [3, false, true, null],
    [4, true, true, null],
    [5, false, true, 'here'],
    [6, false, true, 'in-file'],
    [7, false, false, null],
    [8, false, true, null],
  ])
})

const asked = (of: EntryGroup) =>
  ({
    group: of,
    kind: 'municipality',
    language: 'sv',
    actor: 'Sala kommun',
    municipality: 'Sala',
    removeThis: 'ta bort',
  }) as const

test.each([
  ['initiatives', initiatives],
  ['joint actions', jointActions],
])('the example of the template for %s is read without a fault, and never brought in unasked', (_, section) => {
  const of = groupOf(section)
  const [headers = [], example = []] = templateRows(asked(of))
  const columns = guessColumns(headers, columnsOf(of), 'municipality')
  expect(columns).toEqual(columnsOf(of).map(nameOf))
  const [row] = plannedRows({
    rows: [{ number: 2, cells: example }],
    columns,
    group: of,
    reader,
    meant: new Map(),
    titles: [],
    inWords: (column, value) => answerInWords(column, value, wording).join(', '),
  })
  expect(row?.faults).toEqual([])
  expect(row && isSound(row)).toBe(false)
})

test('every value that is said to be allowed is understood', () => {
  const lists = allowedValues(asked(group))
  for (const [at, heading] of (lists[0] ?? []).entries()) {
    const column = columnsOf(group).find((it) => it.text.sv === heading)
    for (const list of lists.slice(1)) {
      const cell = list[at] ?? ''
      if (column) expect(answerInCell(column, cell, reader).faults, `${heading} ${cell}`).toEqual([])
    }
  }
})

test.each([
  ['initiatives', initiatives],
  ['joint actions', jointActions],
])('%s written in words are read as the same answers', (_, section) => {
  const questions = columnsOf(groupOf(section))
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const made = { random: seeded(seed), actors: [sala, fire], municipalities: ['1981', '1983'], entries: () => 1 }
      const answers = madeUpAnswers(questions, made)
      for (const it of questions) {
        const answer = answers[nameOf(it)]
        const cell = answerInWords(it, answer, wording).join('; ')
        const { value, faults } = answerInCell(it, cell, reader)
        expect(faults, `${it.id} ${cell}`).toEqual([])
        expect(sorted(value ?? undefined), it.id).toEqual(sorted(answer))
      }
    }),
    { numRuns: 60 },
  )
})

/** Lists of choices have no order of their own. */
const sorted = (answer: unknown) => (Array.isArray(answer) ? answer.map((it) => JSON.stringify(it)).toSorted() : answer)
