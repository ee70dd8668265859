import { expect, test } from 'vitest'
import type { FigureData } from '../figure-data.ts'
import { aReport } from '../made-up-report.ts'
import { writingOf } from '../report-writing.ts'
import { methodsTable } from './methods-table.ts'

const used = (count: number) => ({ count, of: 2, silent: 1 })
const methods: FigureData['methods'] = [
  { method: 'est', used: used(1), by: [{ municipality: '1981', sides: ['police'] }] },
  {
    method: 'sspf',
    used: used(2),
    by: [
      { municipality: '1981', sides: ['municipality', 'police'] },
      { municipality: '1962', sides: ['municipality'] },
    ],
  },
]
const tableOf = (figures: FigureData, reader?: 'lansbra') => {
  const table = methodsTable.compile(writingOf({ ...aReport(reader), figures }, 'sv'))
  return { summary: table?.caption.summary, rows: table?.kind === 'table' ? table.groups[0]?.rows : undefined }
}

test('the method that most use comes first, with who uses it', () => {
  const { summary, rows } = tableOf({ methods })
  expect(summary).toBe(
    '2 namngivna metoder används i någon kommun, 1 av dem i en enda. Flest kommuner använder SSPF: 2 av 2.',
  )
  expect(rows?.[0]).toEqual([
    'SSPF',
    '2 av 2 (1 har inte svarat)',
    { text: 'Sala (K, P), Norberg (K)', language: 'sv' },
  ])
})

test('none stands out where each is used in one municipality only', () => {
  expect(tableOf({ methods: methods.slice(0, 1) }).summary).toBe('1 namngiven metod används i någon kommun.')
})

test('of too few that are shown nothing is counted', () => {
  const { rows } = tableOf({ methods: methods.map((it) => ({ ...it, used: null })) }, 'lansbra')
  expect(rows?.map((row) => row[1])).toEqual(['för få svar visas', 'för få svar visas'])
})

test('no method at all is said', () => {
  expect(tableOf({ methods: [] }).summary).toBe('Ingen uppger en pågående insats som bygger på en namngiven metod.')
  expect(tableOf({}).summary).toBeUndefined()
})
