import { expect, test } from 'vitest'
import { canonicalQuestionnaire } from '../../questionnaires/canonical.ts'
import { rowsOf } from '../../document/table.ts'
import { crosswalkOfJson, crosswalkRows } from './crosswalk-rows.ts'
import { exampleCrosswalk } from './made-up-crosswalk.ts'
import { readCrosswalk } from './read-crosswalk.ts'

const base = { row: 2, number: '1', wording: 'Fråga?', addresses: 'knowledge.pictureStatus', options: '' }

test.each([
  ['nothing wrong', {}, []],
  ['no words', { wording: '' }, [['nothing-asked', '1']]],
  ['a question that is not ours', { addresses: 'knowledge.none' }, [['question-unknown', 'knowledge.none']]],
  ['a row of a matrix', { addresses: 'problems.concern.narcotics' }, []],
  ['a row that the matrix lacks', { addresses: 'problems.concern.x' }, [['question-unknown', 'problems.concern.x']]],
  [
    'the same question twice',
    { addresses: 'knowledge.pictureStatus,knowledge.pictureStatus' },
    [['question-twice', 'knowledge.pictureStatus']],
  ],
  ['an option by its code, and by its words', { options: 'current = Ja; NEJ, MEN ARBETE PÅGÅR = Nja' }, []],
  ['an option that is not ours', { options: 'x = Ja' }, [['option-unknown', 'x']]],
  ['an option twice', { options: 'current = Ja; current = Nej' }, [['option-twice', 'current']]],
  [
    'an option without its other half',
    { options: 'current; = Nej' },
    [
      ['option-unreadable', 'current'],
      ['option-unreadable', '= Nej'],
    ],
  ],
  ['an option of no question', { addresses: '', options: 'current = Ja' }, [['option-unknown', 'current']]],
])('%s', (_, changed, faults) => {
  const read = readCrosswalk({ rows: [{ ...base, ...changed }] }, canonicalQuestionnaire)
  expect(read.faults.map(({ row, fault, said }) => [row, fault, said])).toEqual(faults.map((it) => [2, ...it]))
  // Nothing of the row is lost.
  expect(read.questions).toHaveLength(1)
})

test('the same number twice is said of the later row, and both are kept', () => {
  const read = readCrosswalk({ rows: [base, { ...base, row: 3 }] }, canonicalQuestionnaire)
  expect(read.faults).toEqual([{ row: 3, fault: 'number-twice', said: '1' }])
  expect(read.questions.map(({ row }) => row)).toEqual([2, 3])
})

test('columns are found by their names in either language, in any order, wherever the table begins', () => {
  const rows = crosswalkRows([
    { number: 1, cells: ['Min undersökning', null, null] },
    { number: 4, cells: ['our questions', 'QUESTION', 'x'] },
    { number: 5, cells: ['knowledge.planStatus', 'Finns en plan?', true] },
  ])
  expect(rows).toEqual([
    { row: 5, number: '', wording: 'Finns en plan?', addresses: 'knowledge.planStatus', options: '' },
  ])
  expect(crosswalkRows([{ number: 1, cells: ['a', 'b'] }])).toBeUndefined()
})

test('a file of json says the same, with lists and objects; what is no such file is none', () => {
  const json = {
    name: 'X',
    questions: [{ number: 3, wording: 'Å?', addresses: ['a.b', 'c.d'], options: { current: 'Ja' } }],
  }
  expect(crosswalkOfJson(JSON.stringify(json))).toEqual({
    name: 'X',
    rows: [{ row: 1, number: '3', wording: 'Å?', addresses: 'a.b c.d', options: 'current = Ja' }],
  })
  for (const text of ['', '[]', 'null', '{"questions":1}']) expect(crosswalkOfJson(text)).toBeUndefined()
})

test('the example that is shipped has no fault, in either language', () => {
  for (const language of ['sv', 'en'] as const) {
    const table = exampleCrosswalk(language)
    const cells = [table.columns.map(({ title }) => title), ...rowsOf(table).map((row) => row.map(String))]
    const rows = crosswalkRows(cells.map((it, at) => ({ number: at + 1, cells: it }))) ?? []
    expect(rows.length).toBeGreaterThan(5)
    expect(readCrosswalk({ rows }, canonicalQuestionnaire).faults).toEqual([])
  }
})
