// @vitest-environment jsdom
import { sectionsFor } from '@kartlaggning/schema/questionnaire/section'
import { initiatives as section } from '@kartlaggning/schema/questionnaires/2026/initiatives'
import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import {
  bytesOf,
  file,
  cellsIn,
  fault,
  aTable,
  workbook,
  header,
  textCell,
  aRow,
  sheets,
} from '../../../test/a-file.ts'
import { columnsOf, sheetWithList } from './columns.ts'
import { readFile } from './read-file.ts'
import type { Cell, Sheet } from './sheet.ts'
import { writeTemplate } from './write-template.ts'

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

const listRows = aRow(1, 'Insats', 'Fas') + aRow(2, 'Fältarbete', 'Pågår') + aRow(3, 'Nattvandring', 'Idé')
const theList = [
  ['Insats', 'Fas'],
  ['Fältarbete', 'Pågår'],
  ['Nattvandring', 'Idé'],
]

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
