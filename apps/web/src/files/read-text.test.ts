import { csvOf } from '@kartlaggning/schema/document/csv'
import { tableOfRows } from '@kartlaggning/schema/document/table'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { file, utf8, cellsIn, rowsIn, aTable } from '../../test/a-file.ts'

describe('åäö survive, whatever program wrote the text', () => {
  const text = 'Namn;Mål\r\nFältarbete på ön;Å, Ä och Ö\r\n'
  const codesOf = (words: string) => Array.from(words, (it) => it.charCodeAt(0))
  const wide = (order: 'le' | 'be', mark: boolean) => {
    const codes = codesOf(`${mark ? '\uFEFF' : ''}${text}`)
    return Uint8Array.from(codes.flatMap((it) => (order === 'le' ? [it & 255, it >> 8] : [it >> 8, it & 255])))
  }
  test.each([
    ['UTF-8', new TextEncoder().encode(text)],
    ['UTF-8 with its mark', new TextEncoder().encode(`\uFEFF${text}`)],
    ['Windows-1252', Uint8Array.from(codesOf(text))],
    ['UTF-16, little end first', wide('le', true)],
    ['UTF-16, big end first', wide('be', true)],
    ['UTF-16 without a mark', wide('le', false)],
    ['UTF-16 the other way, without a mark', wide('be', false)],
  ])('%s', async (_, bytes) => {
    expect(await cellsIn(file(bytes))).toEqual([
      ['Namn', 'Mål'],
      ['Fältarbete på ön', 'Å, Ä och Ö'],
    ])
  })
})

test.each([
  ['semicolons', 'a;b\n1,5;2'],
  ['commas', 'a,b\n"1,5",2'],
  ['tabs', 'a\tb\n1,5\t2'],
  ['a separator that the file tells', 'sep=|\na|b\n1,5|2'],
  ['upright bars', 'a|b\n1,5|2'],
  ['carets', 'a^b\n1,5^2'],
  ['tildes', 'a~b\n1,5~2'],
  ['semicolons, where the lines end in different ways', 'a;b\r\n1,5;2\n'],
])('values are told apart by %s', async (_, text) => {
  expect(await cellsIn(utf8(text))).toEqual([
    ['a', 'b'],
    ['1,5', '2'],
  ])
})

test('quotation marks, line breaks and separators within a value are part of it', async () => {
  expect(await cellsIn(utf8('a;b\r\n"säg ""hej""";"två\r\nrader; med semikolon"\r\n'))).toEqual([
    ['a', 'b'],
    ['säg "hej"', 'två\r\nrader; med semikolon'],
  ])
})

test('empty rows are left out, and the others keep their numbers', async () => {
  const rows = await rowsIn(utf8('a;b\n\n;\n1;2\n'))
  expect(rows.map((it) => it.number)).toEqual([1, 4])
})

const list = (separator: string, ...above: readonly string[]) =>
  utf8(
    [
      ...above,
      ...[
        ['Insats', 'Fas', 'Startdatum', 'Ansvarig'],
        ['Fältarbete på kvällar', 'Pågår', '2026-03', 'Sala kommun'],
        ['Nattvandring', 'Idé', '2026-04', 'Sala kommun'],
        ['Föräldramöten', 'Avslutad', '2025-09', 'Sala kommun'],
      ].map((cells) => cells.join(separator)),
      '',
    ].join('\r\n'),
  )

test.each([
  ['a title with a comma above semicolons', list(';', 'Insatser i Sala kommun, 2026'), 2],
  ['a title and an empty line above tabs', list('\t', 'Insatser i Sala kommun 2026', ''), 3],
  ['upright bars', list('|'), 1],
])('a list with %s has four columns', async (_, blob, first) => {
  const rows = (await rowsIn(blob)).slice(-4)
  expect(rows.map(({ number }) => number)).toEqual([first, first + 1, first + 2, first + 3])
  expect(rows[1]?.cells).toEqual(['Fältarbete på kvällar', 'Pågår', '2026-03', 'Sala kommun'])
  expect(rows.map(({ cells }) => cells.length)).toEqual([4, 4, 4, 4])
})

test('a list of one column is not divided by the commas in it', async () => {
  expect(await cellsIn(utf8('Insats\nFältarbete, kvällar\nNattvandring\n'))).toEqual([
    ['Insats'],
    ['Fältarbete, kvällar'],
    ['Nattvandring'],
  ])
})

test('åäö and é survive from an old Mac, whose lines end in its own way', async () => {
  const letters: Readonly<Record<string, number>> = { ä: 0x8a, å: 0x8c, ö: 0x9a, é: 0x8e }
  const text = 'Insats;Fas\rFältarbete på kvällar;Idé\rFöräldramöten;Avslutad'
  const bytes = Uint8Array.from(text, (it) => letters[it] ?? it.charCodeAt(0))
  expect(await cellsIn(file(bytes))).toEqual([
    ['Insats', 'Fas'],
    ['Fältarbete på kvällar', 'Idé'],
    ['Föräldramöten', 'Avslutad'],
  ])
})

test('one damaged letter in a text marked as UTF-8 costs that letter only', async () => {
  const bytes = new TextEncoder().encode('\uFEFFInsats;Fas\r\nNatt#vandring;Idé\r\nFöräldramöten;Pågår\r\n')
  expect(await cellsIn(file(bytes.map((it) => (it === 0x23 ? 0xe5 : it))))).toEqual([
    ['Insats', 'Fas'],
    ['Nattåvandring', 'Idé'],
    ['Föräldramöten', 'Pågår'],
  ])
})

test.each([
  ['marked as UTF-8', '\uFEFF'],
  ['that is UTF-8 without saying so', ''],
])('a damaged letter in a text %s is pointed out in its row', async (_, mark) => {
  const bytes = new TextEncoder().encode(`${mark}Insats;Fas\r\nNatt#vandring;Idé\r\nFöräldramöten;Pågår\r\n`)
  const rows = await rowsIn(file(bytes.map((it) => (it === 0x23 ? 0xe5 : it))))
  expect(rows.map((it) => it.mended)).toEqual([undefined, ['å'], undefined])
})

test('a text of which one half was written by another program is read in both', async () => {
  const half = new TextEncoder().encode('Insats;Mål\r\nFältarbete på ön;Å\r\n')
  const other = Uint8Array.from('Möten för äldre;Ö\r\n', (it) => it.charCodeAt(0))
  expect(await cellsIn(file(Uint8Array.from([...half, ...other])))).toEqual([
    ['Insats', 'Mål'],
    ['Fältarbete på ön', 'Å'],
    ['Möten för äldre', 'Ö'],
  ])
})

test.each([
  ['DOS', { å: 0x86, ä: 0x84, ö: 0x94, Å: 0x8f, Ä: 0x8e, Ö: 0x99, é: 0x82, '”': 0x22 }],
  ['an old Mac', { å: 0x8c, ä: 0x8a, ö: 0x9a, Å: 0x81, Ä: 0x80, Ö: 0x85, é: 0x8e, '”': 0xd3 }],
  ['old Windows', { å: 0xe5, ä: 0xe4, ö: 0xf6, Å: 0xc5, Ä: 0xc4, Ö: 0xd6, é: 0xe9, '”': 0x94 }],
])(
  'the letters of %s are told from the words they stand in',
  async (name, letters: Readonly<Record<string, number>>) => {
    const text = 'Insats;Mål\nNattvandring på ön ”Ö”;Ärendet är över\nÅtgärder kafé;Öppet för äldre\n'
    const bytes = Uint8Array.from(text, (it) => letters[it] ?? it.charCodeAt(0))
    const quote = name === 'DOS' ? '"' : '”'
    expect((await cellsIn(file(bytes))).flat()).toEqual(text.trimEnd().replaceAll('”', quote).split(/[;\n]/))
  },
)

describe('a stray quotation mark swallows no other row', () => {
  test.each([
    [
      'that never ends',
      'a;b\n"Ett;1\nTvå;2\nTre;3\n',
      [
        ['a', 'b'],
        ['"Ett', '1'],
        ['Två', '2'],
        ['Tre', '3'],
      ],
      [2],
    ],
    [
      'before a row with quotations of its own',
      'a;b\n"Ett;1\n"Två; två";2\nTre;3\n',
      [
        ['a', 'b'],
        ['"Ett', '1'],
        ['Två; två', '2'],
        ['Tre', '3'],
      ],
      [2],
    ],
    [
      'in each of two rows',
      'a;b\n"Ett;1\nTvå;2\n"Tre;3\n',
      [
        ['a', 'b'],
        ['"Ett', '1'],
        ['Två', '2'],
        ['"Tre', '3'],
      ],
      [2, 4],
    ],
    [
      'within a value',
      'a;b\nEtt 5" rör;1\nTvå;2\n',
      [
        ['a', 'b'],
        ['Ett 5" rör', '1'],
        ['Två', '2'],
      ],
      [],
    ],
    [
      'in the last row',
      'a;b\nEtt;1\nTvå;"2',
      [
        ['a', 'b'],
        ['Ett', '1'],
        ['Två', '"2'],
      ],
      [3],
    ],
  ])('%s', async (_, text, cells, unclosed) => {
    const rows = await rowsIn(utf8(text))
    expect(rows.map((it) => it.cells)).toEqual(cells)
    expect(rows.filter((it) => it.isUnclosed).map((it) => it.number)).toEqual(unclosed)
  })
})

test.each([
  [';', 13],
  ['\t', 13],
  ['|', 13],
  [',', 1],
])('a table by %j is found under titles with commas, %i of them', async (separator, titles) => {
  const above = Array.from({ length: titles }, (_, at) => `Rad ${at}, med komma, och fler`)
  const table = ['Insats', 'Nattvandring', 'Fältarbete', 'Möten'].map((it) =>
    [it, '1,5', 'x'].map((cell) => (cell.includes(separator) ? `"${cell}"` : cell)).join(separator),
  )
  const rows = await rowsIn(utf8([...above, ...table].join('\r\n')))
  expect(rows.slice(-4).map((it) => it.cells)).toEqual(
    ['Insats', 'Nattvandring', 'Fältarbete', 'Möten'].map((it) => [it, '1,5', 'x']),
  )
})

test('a first cell may begin with a less-than sign', async () => {
  expect(await cellsIn(utf8('<5 år;Insats\r\nja;Fältarbete\r\n'))).toEqual([
    ['<5 år', 'Insats'],
    ['ja', 'Fältarbete'],
  ])
})

test('what is written as csv is read as the same', () =>
  fc.assert(
    fc.asyncProperty(
      aTable(fc.string({ unit: 'grapheme', maxLength: 12 }).filter((it) => !/\0/.test(it) && it.isWellFormed())),
      async (rows) => {
        const text = csvOf(tableOfRows('Svar', rows), 'swedish-excel')
        // Another separator may be more even than the one that wrote it only where there are few and strange values.
        fc.pre(!/[,\t]/.test(rows.flat().join('')) && !/^(sep=|\s*(%PDF|<))/i.test(text.slice(1)))
        expect(await cellsIn(utf8(text))).toEqual(rows)
      },
    ),
  ))

test('a list written by hand has a space after each comma; names with commas are no such list', async () => {
  const rows = await rowsIn(list(', '))
  expect(rows.map(({ cells }) => cells.map((it) => String(it).trim()))[1]).toEqual([
    'Fältarbete på kvällar',
    'Pågår',
    '2026-03',
    'Sala kommun',
  ])
  const names = ['Insats', 'Möten, kaffe, prat', 'Fältarbete, kväll, helg', 'Nattvandring']
  expect(await cellsIn(utf8(names.join('\n')))).toEqual(names.map((it) => [it]))
})

test.each([
  ['quoted line by line', ['"Insats;Fas;Start"', '"Fältarbete;Pågår;2026-03"'].join('\r\n')],
  [
    'kept in the first of several columns',
    ['Insats,Fas,Start;;', '"""Fältarbete, kväll"",Pågår,2026-03";;', 'Nattvandring,Idé,2026-04;;'].join('\r\n'),
  ],
  ['under a title', ['"Insatser 2026"', '"Insats;Fas;Start"', '"Fältarbete;Pågår;2026-03"'].join('\r\n')],
])('a whole table in one column, %s, is divided', async (_, text) => {
  const rows = await cellsIn(utf8(text))
  expect(rows.slice(-2).map((it) => it.length)).toEqual([3, 3])
  expect(rows.flat()).toContain('2026-03')
})

test('what was UTF-8 and read as Windows’ is what it was, and told', async () => {
  const bytes = new TextEncoder().encode('Insats;Fas\nÅtgärd – Örebros ”Ängen”;Idé\n')
  const twice = new TextDecoder('windows-1252').decode(bytes)
  const [, row] = await rowsIn(utf8(twice))
  expect(row?.cells).toEqual(['Åtgärd – Örebros ”Ängen”', 'Idé'])
  expect(row?.mended).toEqual(expect.arrayContaining(['Å', 'ä', 'Ö', 'Ä', 'é', '–']))
})
