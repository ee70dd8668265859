import { expect, test } from 'vitest'
import { area, asked, sheetOf } from '../../../test/an-earlier-file.ts'
import type { Cell } from '../../files/sheet.ts'
import { FileError, MOST_READ } from '../../files/sheet.ts'
import { openRound } from './opened-round.ts'
import { readRound, type ReadAs } from './read-round.ts'
import { targetsOf } from './targets.ts'

const targets = targetsOf('2026')
const picture = 'Finns det en strategisk lägesbild över brottsligheten i kommunen?'
const read = (rows: readonly (readonly Cell[])[], changes: Partial<ReadAs> = {}) =>
  readRound({ ...asked, sheets: openRound([sheetOf(rows)], targets, null), ...changes })

const given = (heading: string, cell: Cell) => {
  const { answers, faults } = read([
    ['Kommun', heading],
    ['Sala', cell],
  ])
  const [value] = Object.values(answers[0]?.answers ?? {})
  return { value, faults: faults.map(({ fault }) => ('code' in fault ? fault.code : fault.is)) }
}

test.each([
  ['an option by its words', 'knowledge.pictureStatus', 'Vet inte', 'unknown', []],
  ['by its code', 'knowledge.pictureStatus', 'current', 'current', []],
  ['what people write for not knowing', 'knowledge.pictureStatus', 'vet ej', 'unknown', []],
  ['nothing', 'knowledge.pictureStatus', null, undefined, []],
  ['a line for nothing', 'knowledge.pictureStatus', '–', undefined, []],
  ['no answer, said in words', 'knowledge.pictureStatus', 'Inte besvarat', undefined, []],
  [
    'what does not concern them, where that is no option',
    'knowledge.pictureStatus',
    'Ej aktuellt',
    undefined,
    ['not-among'],
  ],
  ['what does not concern them, where it is', 'problems.concern.narcotics', 'Ej aktuellt', 'not_applicable', []],
  ['not knowing, beside it', 'problems.concern.narcotics', 'vet ej', 'unknown', []],
  ['a step of a scale, as a number', 'problems.concern.narcotics', 3, 3, []],
  ['a step beyond it', 'problems.concern.narcotics', 5, undefined, ['not-among']],
  ['nought, which is an answer', 'problems.concern.narcotics', 0, 0, []],
  ['a word that is none', 'knowledge.pictureStatus', 'kanske', undefined, ['not-among']],
  ['a month', 'knowledge.pictureMonth', '2024-05', '2024-05', []],
  ['a year alone', 'knowledge.pictureMonth', '2024', undefined, ['year-without-month']],
  ['a day as Excel counts it', 'knowledge.pictureMonth', 45_413, '2024-05', []],
  ['a number with too much', 'organisation.fteAllocated', '5000', undefined, ['number-too-large']],
  ['not knowing a number', 'organisation.fteAllocated', 'Vet ej', 'unknown', []],
  ['a formula gone wrong', 'organisation.fteAllocated', '#SAKNAS!', undefined, ['formula-error']],
  ['a personal number', 'closing.open', 'Ring 19121212-1212', undefined, ['personal-number']],
  ['not shown, in our own file', 'closing.open', 'Visas inte', undefined, ['not-shown']],
  ['what only the police are asked', 'organisation.policePlan', 'Ja', undefined, ['not-asked']],
] as const)('%s', (_, heading, cell, value, faults) => {
  expect(given(heading, cell)).toEqual({ value, faults })
})

test('words that somebody has said the meaning of are read so, and others as before', () => {
  const words = new Map([['knowledge.pictureStatus', new Map([['kanske', 'unknown']])]])
  const { answers } = read(
    [
      ['Kommun', 'knowledge.pictureStatus'],
      ['Sala', 'Kanske'],
    ],
    { words },
  )
  expect(answers[0]?.answers).toEqual({ 'knowledge.pictureStatus': 'unknown' })
})

test.each([
  ['Sala', 'municipality 1981'],
  ['sala kommun', 'municipality 1981'],
  ['Salas kommun', 'municipality 1981'],
  ['1981', 'municipality 1981'],
  [1981, 'municipality 1981'],
  ['Västerås stad', 'municipality 1980'],
  ['Vasteras kommun', 'municipality 1980'],
  ['Polisen i Köping', 'police 1983'],
  ['Polisen Köping', 'police 1983'],
  ['LPO Norra Västmanland', `police_area ${area.id}`],
  ['Kommun: Sala', 'municipality 1981'],
  ['Sala (1981)', 'municipality 1981'],
  ['1981 Sala kommun', 'municipality 1981'],
  ['Sala 1980', undefined],
  ['Kopping', undefined],
  ['Stockholm', undefined],
  ['', undefined],
] as const)('“%s” is %s', (said, whom) => {
  const { answers, unmatched } = read([
    ['Kommun', 'knowledge.pictureStatus'],
    [said, 'current'],
  ])
  const named = answers.map(({ kind, municipality, policeArea }) => `${kind} ${municipality ?? policeArea}`)
  expect(named).toEqual(whom === undefined ? [] : [whom])
  expect(unmatched.map(({ row }) => row)).toEqual(whom === undefined ? [2] : [])
})

test('a code and a name of two municipalities are of neither, until somebody says whose the row is', () => {
  const rows = [
    ['Kommunkod', 'Kommun', 'knowledge.pictureStatus'],
    ['1980', 'Sala', 'current'],
    ['9999', null, 'current'],
  ]
  expect(read(rows).unmatched.map(({ said }) => said)).toEqual(['Sala', '9999'])
  const whom = new Map([
    ['sala', area.id],
    ['9999', '1983'],
  ])
  const { answers } = read(rows, { whom })
  expect(answers.map((it) => it.policeArea ?? it.municipality)).toEqual([area.id, '1983'])
})

test('a row that nobody is found for may be said to be of somebody, and a second row of the same is told', () => {
  const { answers, repeated, unmatched } = read(
    [
      ['Kommun', 'knowledge.pictureStatus'],
      ['Kopping', 'current'],
      ['Köping', 'outdated'],
    ],
    { whom: new Map([['kopping', '1983']]) },
  )
  expect(unmatched).toEqual([])
  expect(answers.map((it) => it.answers)).toEqual([{ 'knowledge.pictureStatus': 'current' }])
  expect(repeated).toEqual([{ sheet: '', row: 3, said: 'Köping' }])
})

test('columns are found by code, by what is asked, and by what is nearly asked; the rest is told', () => {
  const [opened] = openRound(
    [
      sheetOf([
        ['Enkät 2023'],
        [
          'Kommun',
          'Svarsdatum',
          'Finns det en strategisk lägesbild över brottsligheten i kommunen?',
          '7. Finns samverkansöverenskommelse mellan kommun och polis',
          'Favoritfärg',
        ],
        ['Sala', '2023-10-04 12:30', 'Vet inte', 'Vet inte', 'Blå'],
      ]),
    ],
    targets,
    null,
  )
  expect(opened?.columns).toEqual([
    'respondent',
    'answeredOn',
    'knowledge.pictureStatus',
    'agreements.agreementStatus',
    null,
  ])
  const { leftOut, answers } = readRound({ ...asked, sheets: opened ? [opened] : [] })
  expect(leftOut).toEqual([{ sheet: '', heading: 'Favoritfärg', count: 1 }])
  expect(answers[0]?.answeredOn).toBe('2023-10-04')
})

test('a head of two rows is one, and a matrix is read by what its rows are called', () => {
  const [opened] = openRound(
    [
      sheetOf([
        [
          'Kommun',
          'Datum',
          'Kunskap',
          null,
          'Hur stort bedömer ni att problemet är i kommunen i dag?',
          null,
          null,
          null,
        ],
        [null, null, picture, 'Har ni gjort en plan', 'Hatbrott', 'Skadegörelse', 'Narkotika', 'Båtstölder'],
        ['Sala', '12 oktober 2023', 'Vet inte', 'Ja', 3, 2, 4, 1],
        ['Köping', '10/12/2023', 'Vet inte', 'Ja', 3, 2, 4, 1],
      ]),
    ],
    targets,
    null,
  )
  expect(opened?.columns).toEqual([
    'respondent',
    'answeredOn',
    'knowledge.pictureStatus',
    null,
    'problems.concern.hate_crime',
    'problems.concern.vandalism',
    null,
    null,
  ])
  expect(opened?.guesses.filter((it) => it !== null)).toEqual(['knowledge.pictureStatus', 'problems.concern.vandalism'])
  const { answers, undated } = readRound({ ...asked, sheets: opened ? [opened] : [] })
  expect(answers.map(({ answeredOn }) => answeredOn)).toEqual(['2023-10-12', null])
  expect(undated).toEqual([{ sheet: '', row: 4, said: '10/12/2023' }])
})

test.each([
  ['Hur stort bedömer ni att problemet är i kommunen i dag?', null],
  ['Hur stort bedömer ni att problemet är i kommunen i dag? [Båtstölder]', null],
  ['Hur stort bedömer ni att problemet är i kommunen i dag? [Narkotikabrott]', 'problems.concern.narcotics'],
  ['Hur stort bedömer ni att problemet är i kommunen idag: Hatbrott', 'problems.concern.hate_crime'],
] as const)('“%s” is read as %s', (heading, means) => {
  expect(
    openRound(
      [
        sheetOf([
          ['Kommun', heading],
          ['Sala', 3],
        ]),
      ],
      targets,
      null,
    )[0]?.columns[1],
  ).toBe(means)
})

test('the next file is read as the last one was', () => {
  const last = {
    columns: [
      { heading: 'Favoritfärg', means: 'closing.open' },
      { heading: 'Kommun', means: 'respondent' },
    ],
    words: [],
  }
  const rows = [
    ['Kommun', 'Favoritfärg'],
    ['Sala', 'Blå'],
  ]
  expect(openRound([sheetOf(rows)], targets, last)[0]?.columns).toEqual(['respondent', 'closing.open'])
})

test('more rows than are looked at are refused, not cut off', () => {
  const rows = [['Kommun', 'knowledge.pictureStatus'], ...Array.from({ length: MOST_READ }, () => ['Sala', 'current'])]
  expect(() => openRound([sheetOf(rows)], targets, null)).toThrow(FileError)
})
