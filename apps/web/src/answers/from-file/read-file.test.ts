// @vitest-environment jsdom
import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { initiatives as section } from '@kartlaggning/schema/questionnaires/2026/initiatives'
import { sectionsFor } from '@kartlaggning/schema/questionnaire/section'
import { describe, expect, test } from 'vitest'
import { csvOf } from '@kartlaggning/schema/document/csv'
import { tableOfRows } from '@kartlaggning/schema/document/table'
import { columnsOf, sheetWithList } from './columns.ts'
import { readFile } from './read-file.ts'
import { FileError, type Cell, type Sheet } from './sheet.ts'
import { writeTemplate } from './write-template.ts'

const bytesOf = (blob: Blob) =>
  new Promise<ArrayBuffer>((resolve) => {
    const reader = new FileReader()
    reader.onload = () => resolve(reader.result as ArrayBuffer)
    reader.readAsArrayBuffer(blob)
  })
/** A file as a browser gives it; this DOM's has no `arrayBuffer`. */
const file = (bytes: Uint8Array | ArrayBuffer) => {
  const whole = new Uint8Array(bytes)
  return { size: whole.byteLength, arrayBuffer: async () => whole.buffer } as unknown as Blob
}
const utf8 = (text: string) => file(new TextEncoder().encode(text))
const cellsIn = async (blob: Blob) => (await readFile(blob)).map((it) => it.cells)
const fault = (blob: Blob) =>
  readFile(blob).then(
    () => undefined,
    (error: unknown) => (error instanceof FileError ? error.fault : error),
  )

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
  const rows = await readFile(utf8('a;b\n\n;\n1;2\n'))
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
  const rows = (await readFile(blob)).slice(-4)
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
    ['Natt\uFFFDvandring', 'Idé'],
    ['Föräldramöten', 'Pågår'],
  ])
})

test('a first cell may begin with a less-than sign', async () => {
  expect(await cellsIn(utf8('<5 år;Insats\r\nja;Fältarbete\r\n'))).toEqual([
    ['<5 år', 'Insats'],
    ['ja', 'Fältarbete'],
  ])
})

const aTable = (cell: fc.Arbitrary<string>) =>
  fc
    .integer({ min: 2, max: 6 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 2, maxLength: 8 }))
    .filter((rows) => rows.every((row) => row.some((it) => it.trim() !== '')))

test('what is written as csv is read as the same', () =>
  fc.assert(
    fc.asyncProperty(
      // What begins like a formula is written with an apostrophe before it.
      aTable(fc.string({ unit: 'grapheme', maxLength: 12 }).filter((it) => !/^[=+\-@\t\r]|\0|\uFFFD/.test(it))),
      async (rows) => {
        const text = csvOf(tableOfRows('Svar', rows), 'swedish-excel')
        // Another separator may be more even than the one that wrote it only where there are few and strange values.
        fc.pre(!/[,\t]/.test(rows.flat().join('')) && !/^(sep=|\s*(%PDF|<))/i.test(text.slice(1)))
        expect(await cellsIn(utf8(text))).toEqual(rows)
      },
    ),
  ))

test('what is written as a workbook is read as the same', () =>
  fc.assert(
    fc.asyncProperty(
      // XML has no words for control characters; the writer loses those and the names that every object has.
      aTable(
        fc
          .string({ unit: 'grapheme', maxLength: 12 })
          .filter((it) => !/[\p{Cc}\p{Cn}\uFFFD]|_x/u.test(it) && !(it in {})),
      ),
      async (rows) => {
        const blob = await writeTemplate([{ name: 'Svar', rows }])
        const read = await readFile(file(await bytesOf(blob)))
        const width = rows[0]?.length ?? 0
        expect(read.map(({ cells }) => Array.from({ length: width }, (_, at) => cells[at] ?? ''))).toEqual(rows)
      },
    ),
    { numRuns: 40 },
  ))

const workbook = (rows: string, { shared = '', book = '' } = {}) =>
  file(
    zipSync({
      'xl/workbook.xml': strToU8(
        `<workbook xmlns:r="r">${book}<sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      ),
      'xl/_rels/workbook.xml.rels': strToU8(
        '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
      ),
      'xl/sharedStrings.xml': strToU8(`<sst>${shared}</sst>`),
      'xl/worksheets/sheet1.xml': strToU8(`<worksheet><sheetData>${rows}</sheetData></worksheet>`),
    }),
  )
const header = '<row r="1"><c r="A1" t="inlineStr"><is><t>a</t></is></c></row>'

test.each<[string, string, Cell[]]>([
  ['a number', '<c r="A2"><v>45352</v></c>', [45352]],
  ['a truth', '<c r="A2" t="b"><v>1</v></c>', [true]],
  ['a shared text in parts', '<c r="A2" t="s"><v>0</v></c>', ['Fältarbete']],
  ['an empty place before it', '<c r="C2"><v>3</v></c>', [null, null, 3]],
  ['what a formula last showed', '<c r="A2" t="str"><f>WEBSERVICE("http://x")</f><v>sist</v></c>', ['sist']],
  [
    'what a formula shows that went wrong',
    '<c r="A2" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="B2"><v>1</v></c>',
    ['#DIV/0!', 1],
  ],
])('a cell holds %s', async (_, cell, cells) => {
  const shared = '<si><r><t>Fält</t></r><r><t>arbete</t></r><rPh><t>x</t></rPh></si>'
  expect((await cellsIn(workbook(`${header}<row r="2">${cell}</row>`, { shared })))[1]).toEqual(cells)
})

test('the rows of old Macs say how their dates are counted, and their numbers are as they stand', async () => {
  const rows = `${header}<row r="2"><c r="A2"><v>43890</v></c><c r="B2"><v>25000</v></c></row>`
  const [, read] = await readFile(workbook(rows, { book: '<workbookPr date1904="1"/>' }))
  expect(read).toEqual({ number: 2, cells: [43890, 25000], since1904: true })
  expect((await readFile(workbook(rows)))[1]?.since1904).toBeUndefined()
})

const textCell = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`
const aRow = (number: number, ...texts: readonly string[]) =>
  `<row r="${number}">${texts.map((text, at) => textCell(`${'ABCD'[at]}${number}`, text)).join('')}</row>`
const listRows = aRow(1, 'Insats', 'Fas') + aRow(2, 'Fältarbete', 'Pågår') + aRow(3, 'Nattvandring', 'Idé')
const theList = [
  ['Insats', 'Fas'],
  ['Fältarbete', 'Pågår'],
  ['Nattvandring', 'Idé'],
]

/** A workbook of several sheets, each with its attributes and its part. */
function sheets(...parts: readonly { rows?: string; state?: string; chart?: boolean; after?: string }[]) {
  const kind = ({ chart }: { chart?: boolean }) => (chart ? 'chartsheet' : 'worksheet')
  const named = parts.map((it, at) => ({ ...it, id: `rId${at + 1}`, file: `${kind(it)}s/sheet${at + 1}.xml` }))
  return file(
    zipSync({
      'xl/workbook.xml': strToU8(
        `<workbook xmlns:r="r"><sheets>${named.map((it, at) => `<sheet name="Blad${at}" sheetId="${at + 1}" state="${it.state ?? 'visible'}" r:id="${it.id}"/>`).join('')}</sheets></workbook>`,
      ),
      'xl/_rels/workbook.xml.rels': strToU8(
        `<Relationships>${named.map((it) => `<Relationship Id="${it.id}" Target="${it.file}"/>`).join('')}</Relationships>`,
      ),
      ...Object.fromEntries(
        named.map((it) => [
          `xl/${it.file}`,
          strToU8(
            it.chart
              ? '<chartsheet/>'
              : `<worksheet><sheetData>${it.rows ?? ''}</sheetData>${it.after ?? ''}</worksheet>`,
          ),
        ]),
      ),
    }),
  )
}

const initiatives = sectionsFor({ version: '2026', sections: [section] }, 'municipality', 'full')[0]?.entries
if (!initiatives) throw new Error('no entries')
const questions = columnsOf(initiatives)
const choose = (given: readonly Sheet[]) => sheetWithList(given, questions, 'municipality')
const listIn = async (blob: Blob) => (await readFile(blob, choose)).map((it) => it.cells)
const readMe = aRow(1, 'Så här fyller du i') + aRow(2, 'Se nästa blad') + aRow(3, 'Frågor? Ring oss')

test.each([
  ['is the second, after a sheet with instructions', () => sheets({ rows: readMe }, { rows: listRows })],
  ['follows an empty sheet', () => sheets({}, { rows: listRows })],
  ['follows a sheet that is all chart', () => sheets({ chart: true }, { rows: listRows })],
  [
    'follows one that is hidden',
    () => sheets({ rows: listRows.replace('Fältarbete', 'Gammalt'), state: 'hidden' }, { rows: listRows }),
  ],
  ['is the first, before one with more words', () => sheets({ rows: listRows }, { rows: aRow(1, 'a', 'b', 'c') })],
  [
    'is followed by two thousand formatted rows',
    () =>
      sheets({
        rows:
          listRows +
          Array.from({ length: 2100 }, (_, at) => `<row r="${at + 4}"><c r="A${at + 4}" s="3"/></row>`).join(''),
      }),
  ],
])('the list that %s is found', async (_, made) => {
  expect(await listIn(made())).toEqual(theList)
})

test('another sheet may be longer than a list', async () => {
  const long = Array.from({ length: 502 }, (_, at) => aRow(at + 1, 'kommun', 'antal', 'år')).join('')
  expect(await listIn(sheets({ rows: long }, { rows: listRows }))).toEqual(theList)
  expect(await fault(sheets({ rows: long }))).toBe('too-many-rows')
})

test('our own template is read from its first sheet, not from the one that says what may be answered', async () => {
  const blob = await writeTemplate([
    { name: 'Svar', rows: theList },
    { name: 'Svarsalternativ', rows: [['Fas'], ['Pågår'], ['Idé'], ['Avslutad']] },
  ])
  expect(await listIn(file(await bytesOf(blob)))).toEqual(theList)
})

test('what is merged over several rows is said of each of them', async () => {
  const rows =
    aRow(1, 'Problemområde', 'Insats') +
    aRow(2, 'Narkotika', 'Fältarbete') +
    `<row r="3">${textCell('B3', 'Nattvandring')}</row><row r="4">${textCell('B4', 'Föräldramöten')}</row>` +
    aRow(5, 'Våld', 'SSPF')
  const after = '<mergeCells count="2"><mergeCell ref="A2:A4"/><mergeCell ref="A5:B5"/></mergeCells>'
  expect((await cellsIn(sheets({ rows, after }))).map(([problem]) => problem)).toEqual([
    'Problemområde',
    'Narkotika',
    'Narkotika',
    'Narkotika',
    'Våld',
  ])
})

test('a program may write the name of a part with a capital', async () => {
  const blob = zipSync({
    'xl/Workbook.xml': strToU8('<workbook xmlns:r="r"><sheets><sheet name="a" r:id="rId1"/></sheets></workbook>'),
    'xl/_rels/workbook.xml.rels': strToU8(
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
    ),
    'xl/SharedStrings.xml': strToU8('<sst><si><t>Insats</t></si><si><t>Fältarbete</t></si></sst>'),
    'xl/worksheets/sheet1.xml': strToU8(
      '<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row><row r="2"><c r="A2" t="s"><v>1</v></c></row></sheetData></worksheet>',
    ),
  })
  expect(await cellsIn(file(blob))).toEqual([['Insats'], ['Fältarbete']])
})

describe('a file that cannot be used is refused with its reason', () => {
  const rows = (count: number) => utf8(`a\n${'1\n'.repeat(count)}`)
  const bomb = () =>
    file(zipSync({ 'xl/workbook.xml': strToU8('<workbook/>'), 'xl/worksheets/sheet1.xml': new Uint8Array(70_000_000) }))
  test.each<[string, () => Blob, string]>([
    ['too large', () => file(new Uint8Array(5 * 1024 * 1024 + 1)), 'too-large'],
    ['swells when it is opened', bomb, 'too-large'],
    ['has too many rows', () => rows(501), 'too-many-rows'],
    ['has headings only', () => utf8('a;b;c\n'), 'empty'],
    ['is empty', () => file(new Uint8Array()), 'empty'],
    ['is an old or locked workbook', () => file(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1])), 'old-format'],
    ['is a broken archive', () => file(Uint8Array.from([0x50, 0x4b, 3, 4, 1, 2, 3])), 'not-readable'],
    ['is another archive', () => file(zipSync({ 'word/document.xml': strToU8('<w/>') })), 'not-readable'],
    ['declares entities', () => workbook('<!DOCTYPE a [<!ENTITY b "c">]>'), 'not-readable'],
    ['is not well-formed', () => workbook('<row><c>'), 'not-readable'],
    ['is a web page', () => utf8('<html><table><tr><td>a;b</td></tr></table></html>\n'), 'not-readable'],
    ['is a PDF', () => utf8('%PDF-1.7\na;b\n'), 'not-readable'],
  ])('%s', async (_, made, reason) => {
    expect(await fault(made())).toBe(reason)
  })

  test('500 rows are not too many', async () => {
    expect(await readFile(rows(500))).toHaveLength(501)
  })
})
