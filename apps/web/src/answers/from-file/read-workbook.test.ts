import { sectionsFor } from '@kartlaggning/schema/questionnaire/section'
import { initiatives as section } from '@kartlaggning/schema/questionnaires/2026/initiatives'
import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import {
  bytesOf,
  file,
  cellsIn,
  rowsIn,
  aTable,
  workbook,
  header,
  textCell,
  aRow,
  sheets,
} from '../../../test/a-file.ts'
import { columnsOf } from './columns.ts'
import { sheetWithList } from '../../files/list-in.ts'
import { namingOf } from './opened.ts'
import { readFile } from '../../files/read-file.ts'
import type { Cell } from '../../files/sheet.ts'
import { writeTemplate } from '../../files/write-template.ts'

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
        const read = await rowsIn(file(await bytesOf(blob)))
        const width = rows[0]?.length ?? 0
        expect(read.map(({ cells }) => Array.from({ length: width }, (_, at) => cells[at] ?? ''))).toEqual(rows)
      },
    ),
    { numRuns: 40 },
  ))

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
  const [, read] = await rowsIn(workbook(rows, { book: '<workbookPr date1904="1"/>' }))
  expect(read).toEqual({ number: 2, cells: [43890, 25000], since1904: true })
  expect((await rowsIn(workbook(rows)))[1]?.since1904).toBeUndefined()
})

const listRows = aRow(1, 'Insats', 'Fas') + aRow(2, 'Fältarbete', 'Pågår') + aRow(3, 'Nattvandring', 'Idé')
const theList = [
  ['Insats', 'Fas'],
  ['Fältarbete', 'Pågår'],
  ['Nattvandring', 'Idé'],
]

const initiatives = sectionsFor({ version: '2026', sections: [section] }, 'municipality', 'full')[0]?.entries
if (!initiatives) throw new Error('no entries')
const naming = namingOf({
  questions: columnsOf(initiatives),
  titleQuestion: 'name',
  reader: { kind: 'municipality', county: '19', registers: { actors: [], municipalities: [] } },
})
const listIn = async (blob: Blob) => {
  const given = await readFile(blob)
  return given[sheetWithList(given, naming)]?.rows.map((it) => it.cells)
}
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
  expect((await readFile(sheets({ rows: long })))[0]?.rows).toHaveLength(502)
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

const packed = (parts: Readonly<Record<string, string>>) =>
  file(zipSync(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, strToU8(part)]))))
const relation = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/${type}" Target="${target}"/>`

test('a package may lie otherwise than Excel lays it, of the strict standard and with prefixes', async () => {
  const blob = packed({
    '_rels/.rels': `<Relationships>${relation('a', 'officeDocument', '/office/book.xml')}</Relationships>`,
    'office/book.xml':
      '<x:workbook xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main" xmlns:q="r"><x:sheets><x:sheet name="Lista" sheetId="4" q:id="z"/></x:sheets></x:workbook>',
    'office\\_rels\\book.xml.rels': `<Relationships>${relation('z', 'worksheet', 'parts/list.xml')}${relation('t', 'sharedStrings', '../texts.xml')}</Relationships>`,
    'texts.xml': '<x:sst xmlns:x="m"><x:si><x:t>Insats</x:t></x:si><x:si><x:t>Rad _x0031_</x:t></x:si></x:sst>',
    'office/parts/list.xml':
      '<x:worksheet xmlns:x="m"><x:sheetData><x:row><x:c t="s"><x:v>0</x:v></x:c></x:row><x:row><x:c t="s"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>',
  })
  const [sheet] = await readFile(blob)
  expect(sheet?.name).toBe('Lista')
  expect(sheet?.rows).toEqual([
    { number: 1, cells: ['Insats'] },
    { number: 2, cells: ['Rad 1'] },
  ])
})

const styles =
  '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="yyyy\\-mm;@"/><numFmt numFmtId="165" formatCode="#,##0 &quot;dygn&quot;"/><numFmt numFmtId="166" formatCode="0.0%"/><numFmt numFmtId="167" formatCode="0&quot;%&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="9"/><xf numFmtId="166"/><xf numFmtId="167"/></cellXfs></styleSheet>'

test.each([
  ['a number', '<c r="A2" s="0"><v>46082</v></c>', false, 46082],
  ['a date', '<c r="A2" s="1"><v>46082</v></c>', false, '2026-03-01'],
  ['a month', '<c r="A2" s="2"><v>46082.75</v></c>', false, '2026-03-01'],
  ['days that are counted', '<c r="A2" s="3"><v>46082</v></c>', false, 46082],
  ['a date from 1904', '<c r="A2" s="1"><v>44620</v></c>', true, '2026-03-01'],
  ['a share', '<c r="A2" s="4"><v>0.5</v></c>', false, '50 %'],
  ['a share with decimals', '<c r="A2" s="5"><v>0.33333333333333331</v></c>', false, '33.33 %'],
  ['a share that no binary number is', '<c r="A2" s="5"><v>0.57</v></c>', false, '57 %'],
  ['a sign that is only put beside a number', '<c r="A2" s="6"><v>50</v></c>', false, 50],
  ['a number beside it', '<c r="A2" s="0"><v>44620</v></c>', true, 44620],
])('%s is read as it is shown', async (_, cell, since1904, value) => {
  const blob = packed({
    'xl/workbook.xml': `<workbook xmlns:r="r"><workbookPr date1904="${since1904}"/><sheets><sheet name="a" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${relation('rId1', 'worksheet', 'worksheets/sheet1.xml')}${relation('s', 'styles', 'styles.xml')}</Relationships>`,
    'xl/styles.xml': styles,
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${header}<row r="2">${cell}</row></sheetData></worksheet>`,
  })
  expect((await cellsIn(blob))[1]).toEqual([value])
})

test('a formula that no program has run says so, and one that shows nothing is empty', async () => {
  const cells = '<c r="A2"><f>A1+1</f></c><c r="B2" t="str"><f>""</f><v></v></c><c r="C2"><f>1+1</f><v>2</v></c>'
  expect((await cellsIn(workbook(`${header}<row r="2">${cells}</row>`)))[1]).toEqual(['#FORMEL!', null, 2])
})

test('what is hidden comes along and is told: sheets, however well hidden, rows and columns', async () => {
  const rows = `${aRow(1, 'Insats', 'Fas')}<row r="2" hidden="1">${textCell('A2', 'Dold')}</row><row r="3" ht="0" customHeight="1">${textCell('A3', 'Utan höjd')}</row>${aRow(4, 'Synlig', 'Idé')}`
  const blob = packed({
    'xl/workbook.xml':
      '<workbook xmlns:r="r"><sheets><sheet name="Mycket dolt" state="veryHidden" r:id="rId1"/><sheet name="Dolt" state="hidden" r:id="rId1"/><sheet name="Synligt" r:id="rId1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': `<Relationships>${relation('rId1', 'worksheet', 'worksheets/sheet1.xml')}</Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet><cols><col min="2" max="3" hidden="1"/><col min="5" max="5" width="0"/></cols><sheetData>${rows}</sheetData></worksheet>`,
  })
  const read = await readFile(blob)
  expect(read.map(({ name, isHidden }) => [name, isHidden])).toEqual([
    ['Mycket dolt', true],
    ['Dolt', true],
    ['Synligt', false],
  ])
  expect([...(read[0]?.hiddenColumns ?? [])]).toEqual([1, 2, 4])
  expect(read[0]?.rows.map((it) => it.isHidden)).toEqual([undefined, true, true, undefined])
})

test('a heading over the whole width is told from an entry', async () => {
  const rows = aRow(1, 'Insats', 'Fas', 'Start') + aRow(2, 'MOT VÅLD') + aRow(3, 'Fältarbete', 'Idé', '2026-01')
  const after = '<mergeCells><mergeCell ref="A2:C2"/></mergeCells>'
  expect((await rowsIn(sheets({ rows, after }))).map((it) => it.isBand)).toEqual([undefined, true, undefined])
})

test('a part that says that it is smaller than it is takes no more room than it says', async () => {
  const bytes = zipSync({
    'xl/worksheets/sheet1.xml': new Uint8Array(5_000_000),
    'xl/workbook.xml': strToU8('<workbook><sheets><sheet name="a"/></sheets></workbook>'),
  })
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < bytes.length - 30; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === 5_000_000)
      view.setUint32(at + 24, 100, true)
  }
  await expect(readFile(file(bytes))).rejects.toThrow('not-readable')
})
