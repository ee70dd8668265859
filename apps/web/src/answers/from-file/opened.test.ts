import { initiatives as section } from '@kartlaggning/schema/questionnaires/2026/initiatives'
import { sectionsFor } from '@kartlaggning/schema/questionnaire/section'
import { describe, expect, test } from 'vitest'
import { asidesIn } from '../../files/aside.ts'
import { columnsOf } from './columns.ts'
import { headerIn, listUnder, NO_HEADER, sheetWithList } from '../../files/list-in.ts'
import { namingOf, openFile, onSheet, underHeader } from './opened.ts'
import { FileError, type Cell, type Sheet, type SheetRow } from '../../files/sheet.ts'

const group = sectionsFor({ version: '2026', sections: [section] }, 'municipality', 'full')[0]?.entries
if (!group) throw new Error('no entries')
const questions = columnsOf(group)
const registers = { actors: [], municipalities: [] }
const asked = {
  questions,
  titleQuestion: group.titleQuestion,
  reader: { kind: 'municipality' as const, county: '19', registers },
}

const rowsOf = (...rows: readonly (readonly Cell[])[]): readonly SheetRow[] =>
  rows.map((cells, at) => ({ number: at + 1, cells }))
const sheetOf = (rows: readonly SheetRow[], more: Partial<Sheet> = {}): Sheet => ({
  name: 'Blad1',
  isHidden: false,
  hiddenColumns: new Set(),
  rows,
  ...more,
})
const headersIn = (rows: readonly SheetRow[]) => rows[headerIn(rows, namingOf(asked))]?.cells
const list = [
  ['Insats', 'Fas', 'Startdatum', 'Ansvarig'],
  ['Fältarbete på kvällar', 'Pågår', '2026-03', 'Sala kommun'],
  ['Nattvandring', 'Idé', '2026-04', 'Sala kommun'],
  ['Föräldramöten', 'Avslutad', '2025-09', 'Sala kommun'],
]

describe('the row that names the columns is found', () => {
  const titles = (count: number) => Array.from({ length: count }, (_, at) => [`Förklaring ${at}, med mer`])
  test.each<[string, readonly (readonly Cell[])[], readonly Cell[]]>([
    ['under no title', list, list[0] ?? []],
    ['under thirteen titles', [...titles(13), ...list], list[0] ?? []],
    ['under a fact in two cells', [['Kommun', 'Sala'], ['Uppdaterad', '2026-01-15'], ...list], list[0] ?? []],
    [
      'before a row that is more like our questions',
      [
        ['Aktivitet', 'Beskrivning', 'Ansvarig'],
        ['Ny åtgärdsplan', 'Uppföljning av målen', 'våren'],
      ],
      ['Aktivitet', 'Beskrivning', 'Ansvarig'],
    ],
    [
      'where its last cell is empty and no word is known',
      [
        ['Vad vi gör', 'Hur då', null],
        ['Fältarbete', 'kvällar', 'klart'],
        ['Nattvandring', 'helger', 'pågår'],
      ],
      ['Vad vi gör', 'Hur då', null],
    ],
    [
      'in two rows, of which the lower says more',
      [
        ['Insats', 'Tid', null, 'Ansvarig'],
        ['Insats', 'Start', 'Slut', 'Ansvarig'],
        ['Fältarbete', '2026-01', '2026-12', 'Sala'],
      ],
      ['Insats', 'Start', 'Slut', 'Ansvarig'],
    ],
    [
      'in two rows, of which one cell lies over both',
      [
        ['Insats', 'Tid', null, 'Ansvar', null],
        ['Insats', 'Start', 'Slut', 'Leder', 'Deltar'],
        ['Fältarbete', '2026-01', '2026-12', 'Sala', 'Polisen'],
      ],
      ['Insats', 'Start', 'Slut', 'Leder', 'Deltar'],
    ],
    [
      'before an entry with two words that we know, where it has one',
      [
        ['Aktivitet', 'Så gör vi', 'Hur gick det'],
        ['Resultat', 'Uppföljning', 'bra'],
      ],
      ['Aktivitet', 'Så gör vi', 'Hur gick det'],
    ],
    ['of a list with one column', [['Insats'], ['Fältarbete'], ['Nattvandring']], ['Insats']],
    [
      'that has years too',
      [
        ['Insats', 2025, '2026'],
        ['Fältarbete', 'x', 'x'],
        ['Nattvandring', null, 'x'],
      ],
      ['Insats', 2025, '2026'],
    ],
    [
      'of an action plan',
      [
        ['Orsak', 'Åtgärd', 'När', 'Vem'],
        ['Mörkt', 'Belysning', 'mars 2026', 'Sala'],
      ],
      ['Orsak', 'Åtgärd', 'När', 'Vem'],
    ],
  ])('%s', (_, rows, headers) => {
    expect(headersIn(rowsOf(...rows))).toEqual(headers)
  })
})

test.each<[string, readonly (readonly Cell[])[], number]>([
  [
    'numbered',
    [
      ['1', 'Fältarbete', 'Pågår'],
      ['2', 'Nattvandring', 'Idé'],
    ],
    2,
  ],
  [
    'numbered with full stops',
    [
      ['1.', 'Fältarbete'],
      ['2.', 'Nattvandring'],
      ['3.', 'Möten'],
    ],
    3,
  ],
  [
    'numbered under headings',
    [
      ['Nr', 'Insats'],
      [1, 'Fältarbete'],
    ],
    1,
  ],
])('no entry of a list that is %s is taken for what the columns are called', (_, rows, count) => {
  const read = rowsOf(...rows)
  expect(listUnder(read, headerIn(read, namingOf(asked))).rows).toHaveLength(count)
})

describe('the sheet with the list is found', () => {
  const listed = rowsOf(...list)
  const readMe = rowsOf(['Så här fyller du i'], ['Se nästa blad'])
  const codes = rowsOf(['Fas'], ['Pågår'], ['Idé'], ['Avslutad'])
  const choices = rowsOf(['Metod', 'Fas', 'Målgrupp', 'Arena', 'Nivå'], ['EST', 'Pågår', 'Alla', 'Skola', 'Social'])
  const empty = rowsOf(list[0] ?? [], [])
  test.each<[string, readonly Sheet[], number]>([
    ['after instructions', [sheetOf(readMe), sheetOf(listed)], 1],
    ['after hidden words', [sheetOf(codes, { isHidden: true }), sheetOf(listed)], 1],
    ['after a hidden list', [sheetOf(listed, { isHidden: true }), sheetOf(listed)], 1],
    ['before its words', [sheetOf(listed), sheetOf(codes)], 0],
    ['after words to choose from, more of which we know', [sheetOf(choices), sheetOf(listed)], 1],
    ['of two lists the first', [sheetOf(listed), sheetOf(listed)], 0],
    [
      'of the newest year',
      [sheetOf(listed, { name: 'Insatser 2024' }), sheetOf(listed, { name: 'Insatser 2026' }), sheetOf(listed)],
      1,
    ],
    ['hidden, where nothing else is there', [sheetOf(listed, { isHidden: true })], 0],
    ['after one that has headings only', [sheetOf(empty.slice(0, 1)), sheetOf(listed)], 1],
    [
      'beside one that is far too long',
      [
        sheetOf([...listed, ...Array.from({ length: 600 }, () => listed[1] ?? { number: 2, cells: [] })]),
        sheetOf(listed),
      ],
      1,
    ],
  ])('%s', (_, sheets, at) => {
    expect(sheetWithList(sheets, namingOf(asked))).toBe(at)
  })
})

describe('rows that are no entries are told', () => {
  const asides = (rows: readonly SheetRow[]) => [...asidesIn(rows, list[0] ?? [])]
  const [, ...entries] = rowsOf(...list)
  const below = (number: number, cells: readonly Cell[], more: Partial<SheetRow> = {}): SheetRow => ({
    number,
    cells,
    ...more,
  })
  test.each<[string, SheetRow, string | undefined]>([
    ['a source', below(6, ['Källa: åtgärdsplanen 2026']), 'note'],
    ['a source in several cells', below(6, ['Källa:', 'BRÅ 2025', null]), undefined],
    ['a source without a colon', below(5, ['Källa BRÅ']), 'note'],
    ['what to bear in mind', below(5, ['OBS! Listan är preliminär']), 'note'],
    ['a total of something', below(5, ['Totalt antal insatser: 3']), 'total'],
    ['the sum of something', below(5, ['Summa insatser', 3]), 'total'],
    ['a name that begins like a total', below(5, ['Total trygghet']), undefined],
    ['a footnote', below(6, ['* Preliminära uppgifter']), 'note'],
    ['where more is said', below(5, ['Se även www.sala.se']), 'note'],
    ['who is responsible for the list', below(5, ['Ansvarig: Säkerhetsenheten']), 'note'],
    ['who has updated it', below(5, ['Uppdaterad 2026-01-15']), 'note'],
    ['anything alone below an empty row', below(7, ['Ring om något är oklart']), 'note'],
    ['a name alone just below', below(5, ['Grannsamverkan']), undefined],
    ['a total', below(5, ['Summa', null, null, 12]), 'total'],
    ['a total with its unit', below(5, ['Totalt:', null, null, '450 tkr']), 'total'],
    ['a mean', below(5, ['Genomsnitt', null, null, 32.5]), 'total'],
    ['a part of a total', below(5, ['Varav flickor', null, null, 12]), 'total'],
    ['an initiative with such a name', below(5, ['Medelpunkten']), undefined],
    ['what colours mean', below(5, ['Grönt = klart, rött = ej påbörjat']), 'note'],
    ['a number of them', below(5, ['Antal insatser', 3]), 'total'],
    ['an initiative that is called so', below(5, ['Summa summarum', 'Pågår', '2026-01', 'Sala']), undefined],
    ['a heading over the whole width', below(5, ['MOT VÅLD'], { isBand: true }), 'band'],
    ['the headings again', below(5, list[0] ?? []), 'headings'],
    ['a hidden row', below(5, list[1] ?? [], { isHidden: true }), 'hidden'],
  ])('%s', (_, row, aside) => {
    expect(asides([...entries, row])).toEqual(aside ? [[row.number, aside]] : [])
  })

  test('a title stands right above the headings, said once more', () => {
    const again = rowsOf(...list, ['Mot våld'], list[0] ?? [], ['Grannsamverkan'], ['Möten', 'Idé', '2026-05'])
    expect(asides(again.slice(1))).toEqual([
      [5, 'band'],
      [6, 'headings'],
    ])
  })

  test('what follows a note below the list goes on with it, however many there are', () => {
    const notes = rowsOf(
      ['* Finansieras av Brå'],
      ['Ring om något är oklart'],
      ['Grönt är klart'],
      ['Rött är det inte'],
    )
    const rows = [...entries, ...notes.map((it) => ({ ...it, number: it.number + 4 }))]
    expect(asides(rows).map(([number, aside]) => [number, aside])).toEqual(
      [5, 6, 7, 8].map((number) => [number, 'note']),
    )
  })

  test('a title between an empty row and another table is no entry', () => {
    const [title, ...contacts] = rowsOf(['Kontaktlista'], ['Namn', 'Telefon'], ['Säkerhetsenheten', '0224-000 00'])
    const under = [title, ...contacts].map((it) => ({ number: (it?.number ?? 0) + 5, cells: it?.cells ?? [] }))
    expect(asides([...entries, ...under])).toEqual([[6, 'band']])
    const alone = entries.map((it) => ({ ...it, number: it.number * 2 }))
    expect(asides([...alone, below(11, ['Grannsamverkan']), below(13, list[1] ?? [])])).toEqual([])
  })

  test('a numbered heading stands over what is numbered within it', () => {
    const rows = rowsOf(
      ['1', 'Mot våld'],
      ['1.1', ...(list[1] ?? [])],
      ['1.2', ...(list[2] ?? [])],
      ['2.', 'Mot narkotika'],
      ['2.1', ...(list[3] ?? [])],
      ['3', 'Grannsamverkan'],
    )
    expect(asides(rows)).toEqual([
      [1, 'band'],
      [4, 'band'],
    ])
  })

  test('a list of names alone has none', () => {
    expect(asides(rowsOf(['Fältarbete'], ['Nattvandring'], ['Föräldramöten']))).toEqual([])
  })
})

test('what stands in a hidden column is used only when somebody chooses it', () => {
  const sheet = sheetOf(rowsOf(...list), { hiddenColumns: new Set([1]) })
  expect(openFile('a', [sheet], asked).columns).toEqual(['name', null, 'start', 'lead'])
})

test('sentences where a choice is asked for are left; a time that cannot be read is asked about', () => {
  const plan = rowsOf(
    ['Orsak', 'Åtgärd', 'Operativa mål', 'När', 'Vem', 'Uppföljning', 'Resurs'],
    [
      'Mörka gångvägar',
      'Belysning i parken',
      'Minst hälften så många anmälda rån',
      'våren 2026',
      'Sala kommun',
      'Följs upp i rådet varje kvartal',
      '200 tkr ur trygghetspotten',
    ],
    [
      'Ungdomar utan sysselsättning',
      'Öppen fritidsgård',
      'Fler unga på fritidsgården i veckan',
      'mars 2026',
      'Kultur och fritid',
      'Enkät till alla föräldrar i maj',
      'Två fritidsledare på halvtid',
    ],
  )
  expect(openFile('a', [sheetOf(plan)], asked).columns).toEqual([null, 'name', null, 'start', 'lead', null, null])
})

test('another sheet and another row can be chosen, and the list is read from there', () => {
  const first = sheetOf(rowsOf(...list))
  const other = sheetOf(rowsOf(['Titel', 'x'], ['Insats', 'Fas'], ['Nattvandring', 'Idé']), { name: 'Blad2' })
  const opened = openFile('a', [first, other], asked)
  expect(opened.sheet).toBe(first)
  const moved = onSheet(opened, other, asked)
  expect([moved.headers, moved.rows.length]).toEqual([['Insats', 'Fas'], 1])
  const up = underHeader(moved, 0, asked)
  expect([up.headers, up.rows.length, up.columns]).toEqual([['Titel', 'x'], 2, ['name', null]])
})

test.each([500, 501])('%i rows under the headings, after thirteen titles', (count) => {
  const rows = rowsOf(
    ...Array.from({ length: 13 }, (_, at) => [`Titel ${at}`]),
    ['Insats', 'Fas'],
    ...Array.from({ length: count }, (_, at) => [`Insats ${at}`, 'Pågår']),
  )
  const open = () => openFile('a', [sheetOf(rows)], asked)
  if (count > 500) expect(open).toThrow(new FileError('too-many-rows'))
  else expect(open().rows).toHaveLength(count)
})

test('a list without headings loses no row, by itself or when one says so', () => {
  const bare = rowsOf(['Fältarbete', 'Sala kommun', '2026-03'], ['Nattvandring', 'Heby kommun', '2026-04'])
  const opened = openFile('a', [sheetOf(bare)], asked)
  expect([opened.header, opened.headers, opened.rows]).toEqual([NO_HEADER, [null, null, null], bare])
  const words = rowsOf(['Fältarbete', 'Sala'], ['Nattvandring', 'Heby'])
  const taken = openFile('a', [sheetOf(words)], asked)
  expect([taken.header, underHeader(taken, NO_HEADER, asked).rows]).toEqual([0, words])
})

test.each<[string, (at: number) => Cell[]]>([
  ['numbers', (at) => [at, null, null]],
  ['numbers as text', (at) => [`${at}.`, '', '']],
  ['boxes to tick', () => [null, null, false]],
  ['formulas that found nothing', () => [0, 0, 'FALSKT']],
])('rows with nothing but %s are no entries at the end of a list', (_, cells) => {
  const ready = Array.from({ length: 600 }, (_row, at) => cells(at + 3))
  const rows = rowsOf(['Nr', 'Insats', 'Klar'], [1, 'Fältarbete', true], [2, null, false], [2, '112', false], ...ready)
  expect(openFile('a', [sheetOf(rows)], asked).rows.map((it) => it.number)).toEqual([2, 3, 4])
})

test('headings in two rows are read together, where the lower divides one of the upper', () => {
  const rows = rowsOf(
    ['Åtgärder 2026'],
    ['Insats', 'Ansvarig', 'Tid', null, 'Fas'],
    [null, null, 'Start', 'Slut'],
    ['Fältarbete', 'Sala kommun', '2026-03', '2026-05', 'Idé'],
  )
  const { headers, columns, rows: entries } = openFile('a', [sheetOf(rows)], asked)
  expect([headers, columns, entries]).toEqual([
    ['Insats', 'Ansvarig', 'Start', 'Slut', 'Fas'],
    ['name', 'lead', 'start', 'end', 'phase'],
    rows.slice(3),
  ])
})

test('a list is as wide as its widest row', () => {
  expect(listUnder(rowsOf(['a'], ['1', '2', null]), 0).headers).toEqual(['a', null])
})

test('a list whose questions stand below one another is laid the other way, with an entry in each column', () => {
  const across = list[0]?.map((_, at) => list.map((row) => row[at] ?? null)) ?? []
  const opened = openFile('a', [sheetOf(rowsOf(...across), { hiddenColumns: new Set([2]) })], asked)
  expect(opened.headers).toEqual(list[0])
  expect(opened.rows.map(({ number, cells }) => [number, cells])).toEqual([
    [2, list[1]],
    [3, list[2]],
    [4, list[3]],
  ])
  expect([...opened.asides]).toEqual([[3, 'hidden']])
  const card = rowsOf(['Insatskort'], ['Insats', 'Fältarbete'], ['Fas', 'Pågår'], ['Startdatum', '2026-03'])
  expect(openFile('a', [sheetOf(card)], asked).rows.map(({ cells }) => cells)).toEqual([
    [null, 'Fältarbete', 'Pågår', '2026-03'],
  ])
})

test('what is something else in every row, or only whether it is done, is no answer', () => {
  const plan = rowsOf(
    ['Åtgärd', 'Operativa mål', 'Resurs', 'Klart J/N'],
    ['Belysning', 'Alla stråk är upplysta', 'Inom ram', 'J'],
    ['Fritidsgård', '50 besök', 'Inom ram', null],
    ['Servering', 'Alla krögare', 'Inom ram', 'N'],
  )
  // The same words in several rows may be said once what they mean.
  expect(openFile('a', [sheetOf(plan)], asked).columns).toEqual(['name', null, 'financing', null])
})
