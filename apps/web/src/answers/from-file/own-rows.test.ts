import { answerInWords, type Wording } from '@kartlaggning/schema/answers/answer-in-words'
import { madeUpAnswers, seeded } from '@kartlaggning/schema/answers/made-up-answers'
import { csvOf } from '@kartlaggning/schema/document/csv'
import { tableOfRows } from '@kartlaggning/schema/document/table'
import { collaborators } from '@kartlaggning/schema/questionnaires/2026/collaborators'
import { initiatives } from '@kartlaggning/schema/questionnaires/2026/initiatives'
import { jointActions } from '@kartlaggning/schema/questionnaires/2026/joint-actions'
import { nameOf, sectionsFor, type EntryGroup, type Section } from '@kartlaggning/schema/questionnaire/section'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { file, utf8 } from '../../../test/a-file.ts'
import { columnName } from '../../files/column-of.ts'
import { columnsOf } from './columns.ts'
import { openFile } from './opened.ts'
import { answerAsCell } from './own-rows.ts'
import { isSound } from './planned.ts'
import { plannedRows } from './planned-rows.ts'
import { readFile } from '../../files/read-file.ts'
import { allowedValues, listsOf, ownRows, templateRows } from './template.ts'
import { writeTemplate } from '../../files/write-template.ts'

const actor = (number: number, name: string) => ({
  id: `01890000-0000-7000-8000-00000000000${number}`,
  name,
  kind: 'other' as const,
  county: '19',
  municipality: null,
  proposed: false,
  mergedInto: null,
})
const registers = {
  actors: [
    actor(1, 'Sala kommun'),
    actor(2, 'Räddningstjänsten Sala, Heby'),
    actor(3, 'Länsstyrelsen (samordnare)'),
    actor(4, '=Föreningen'),
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
const wording: Wording = {
  language: 'sv',
  text: (it) => it.sv,
  word: (it) => (it === 'openEnded' ? 'tills vidare' : 'Ja'),
  names: registers,
}
const reader = { kind: 'municipality' as const, county: '19', registers }
const groupOf = (section: Section): EntryGroup => {
  const group = sectionsFor({ version: '2026', sections: [section] }, 'municipality', 'full')[0]?.entries
  if (!group) throw new Error('no entries')
  return group
}
const asked = (group: EntryGroup) =>
  ({
    group,
    kind: 'municipality',
    language: 'sv',
    actor: 'Sala kommun',
    municipality: 'Sala',
    removeThis: 'ta bort',
  }) as const

type Answers = Readonly<Record<string, unknown>>

/** Texts that spreadsheets and separators stumble over. */
const aText = fc
  .array(fc.constantFrom('Fältarbete', 'å', ' ', ';', ',', '"', "'", '=1+1', '-', '@', '\n', 'x', '1,5', '2026', '☺'), {
    minLength: 1,
    maxLength: 8,
  })
  .map((parts) => parts.join('').trim())
  .filter((it) => it !== '')

const someEntries = (group: EntryGroup) =>
  fc.array(fc.record({ seed: fc.integer(), name: aText, comment: aText }), { minLength: 1, maxLength: 6 }).map((all) =>
    all.map(({ seed, name, comment }, at): Answers => {
      const ids = registers.actors.map((it) => it.id)
      const made = madeUpAnswers(columnsOf(group), {
        random: seeded(seed),
        actors: ids,
        municipalities: ['1981', '1983'],
        entries: () => 1,
      })
      const isNamed = columnsOf(group).some((it) => nameOf(it) === 'name')
      const isCommented = columnsOf(group).some((it) => nameOf(it) === 'comment')
      return {
        ...made,
        ...(isNamed && { name: `${at} ${name.replaceAll('\n', ' ')}` }),
        ...(isCommented && { comment }),
      }
    }),
  )

const rowsFor = (group: EntryGroup, entries: readonly Answers[]) =>
  ownRows(
    asked(group),
    entries.map((_, at) => String(at)),
    (question, at) => answerAsCell(question, entries[Number(at)]?.[nameOf(question)], wording),
  )

/** The answers of each row, as the file would be brought in again. */
async function readAgain(blob: Blob, group: EntryGroup) {
  const opened = openFile('fil', await readFile(blob), {
    questions: columnsOf(group),
    titleQuestion: group.titleQuestion,
    reader,
  })
  return plannedRows({
    ...opened,
    group,
    reader,
    titles: [],
    inWords: (question, value) => answerInWords(question, value, wording).join(', '),
  })
}

/** Lists of choices have no order of their own. */
const sorted = (answer: unknown) => (Array.isArray(answer) ? answer.map((it) => JSON.stringify(it)).toSorted() : answer)
const comparable = (answers: Answers, group: EntryGroup) =>
  Object.fromEntries(
    columnsOf(group)
      .map(nameOf)
      .filter((name) => answers[name] !== undefined)
      .map((name) => [name, sorted(answers[name])]),
  )

describe.each([
  ['initiatives', initiatives],
  ['collaborators', collaborators],
  ['joint actions', jointActions],
])('one’s own list of %s comes back unchanged', (_, section) => {
  const group = groupOf(section)
  const expectSame = async (entries: readonly Answers[], blob: Blob) => {
    const rows = await readAgain(blob, group)
    expect(rows.map((it) => it.faults)).toEqual(entries.map(() => []))
    expect(rows.map((it) => comparable(it.answers, group))).toEqual(entries.map((it) => comparable(it, group)))
  }

  test('as a workbook', () =>
    fc.assert(
      fc.asyncProperty(someEntries(group), async (entries) =>
        expectSame(
          entries,
          await writeTemplate([
            { name: 'Svar', rows: rowsFor(group, entries) },
            { name: 'Tillåtna svar', rows: allowedValues(asked(group)) },
          ]),
        ),
      ),
      { numRuns: 8 },
    ))

  test('as csv', () =>
    fc.assert(
      fc.asyncProperty(someEntries(group), async (entries) =>
        expectSame(entries, utf8(csvOf(tableOfRows('Svar', rowsFor(group, entries)), 'swedish-excel'))),
      ),
      { numRuns: 8 },
    ))
})

test('every list of the template has its words under the heading it points to', async () => {
  const group = groupOf(jointActions)
  const lists = listsOf(asked(group), 4)
  const [headings = []] = templateRows(asked(group))
  const allowed = allowedValues(asked(group))
  expect(lists.length).toBeGreaterThan(10)
  for (const { column, from, at, count } of lists) {
    if (from === 'actors') expect(count).toBe(4)
    else {
      expect(allowed[0]?.[at], headings[column]).toBe(headings[column])
      expect(allowed.slice(1).filter((row) => row[at] !== '')).toHaveLength(count)
    }
  }
})

test('the drop-down lists stand in the workbook, and it is read as before', async () => {
  const group = groupOf(initiatives)
  const dropDowns = listsOf(asked(group), 4).map(({ from, ...list }) => ({
    ...list,
    sheet: from === 'actors' ? 'Aktörer' : 'Tillåtna svar',
  }))
  const blob = await writeTemplate([
    { name: 'Svar', rows: templateRows(asked(group)), dropDowns },
    { name: 'Tillåtna svar', rows: allowedValues(asked(group)) },
    { name: 'Aktörer', rows: [['Aktörer'], ...registers.actors.map((it) => [it.name])] },
  ])
  const { unzipSync, strFromU8 } = await import('fflate')
  const xml = strFromU8(
    unzipSync(new Uint8Array(await blob.arrayBuffer()))['xl/worksheets/sheet1.xml'] ?? new Uint8Array(),
  )
  const letter = columnName(columnsOf(group).findIndex((it) => nameOf(it) === 'phase'))
  const [phase = ''] =
    new RegExp(`<dataValidation [^>]*sqref="${letter}2:${letter}501".*?</dataValidation>`).exec(xml) ?? []
  expect(phase).toMatch(
    /type="list".*errorStyle="warning".*<formula1>'Tillåtna svar'!\$[A-Z]+\$2:\$[A-Z]+\$\d+<\/formula1>/,
  )
  expect(xml.indexOf('<dataValidations')).toBeGreaterThan(xml.indexOf('</sheetData>'))
  const [row] = await readAgain(file(await blob.arrayBuffer()), group)
  expect([row?.faults, row && isSound(row)]).toEqual([[], false])
})
