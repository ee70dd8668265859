import type { Block, CompiledDocument } from '@kartlaggning/schema/document/document'
import { WIDE_AS_NEEDED } from '@kartlaggning/schema/document/layout'
import { plainTable, type Table } from '@kartlaggning/schema/document/table'
import { editionDocument } from '@kartlaggning/schema/report/edition-document'
import { anEdition, aReport } from '@kartlaggning/schema/report/made-up-report'
import { expect, test } from 'vitest'
import { withWidths } from './with-widths.ts'

const compiled = editionDocument(anEdition, aReport(), 'sv')

const ofBlock = (block: Block, layout = WIDE_AS_NEEDED): CompiledDocument => ({
  ...compiled,
  layout,
  sections: [{ kind: 'section', role: 'chapter', id: 'kapitel', title: 'Kapitel', blocks: [block] }],
})

function weightsOf(table: Table, layout?: number) {
  const [block] = withWidths(ofBlock(table, layout)).sections[0]?.blocks ?? []
  return block?.kind === 'table' ? block.columns.map(({ weight }) => weight) : []
}

const places = Array.from({ length: 40 }, (_, at) => `Ort ${at}`).join(', ')
const needs = plainTable(
  'Behov',
  ['Behov', 'Kommuner', 'Antal'],
  [
    ['Plan saknas', places, 40],
    ['Råd saknas', 'Ort 1', 1],
  ],
)

test('the column that holds most gets most of the width, by the square root of it', () => {
  const [name = 0, municipalities = 0, count = 0] = weightsOf(needs)
  expect(municipalities / count).toBeCloseTo(Math.sqrt((places.length + 24) / 36))
  expect(name).toBe(count)
})

test('columns of numbers are as wide as each other, however many digits', () => {
  const [, ...counts] = weightsOf(
    plainTable('Antal', ['Kommun', 'Insatser', 'Aktörer', 'Behov'], [['Ort 1', 1, 1203, 12]]),
  )
  expect(new Set(counts).size).toBe(1)
})

test('two columns beside each other, and what was published before, keep the widths that they had', () => {
  expect(weightsOf(plainTable('Fakta', ['Vad', 'Svar'], [['Kommuner', places]]))).toEqual([undefined, undefined])
  expect(weightsOf(needs, WIDE_AS_NEEDED - 1)).toEqual([undefined, undefined, undefined])
})

test('what is counted at the end of a heat map has room for its sentence on one line', () => {
  const marks = [{ sign: '3', text: '3' }]
  const drawing = {
    kind: 'heat-map' as const,
    columns: [{ title: 'Problem' }, { title: 'Ort 1' }, { title: 'Stort i' }],
    groups: [{ title: null, rows: [['Klotter', { text: 'K 3, P 3', marks }, '33 av 49']] }],
  }
  const { caption } = needs
  const document = withWidths(ofBlock({ kind: 'figure', caption, drawing, table: needs, alternative: '' }))
  const [figure] = document.sections[0]?.blocks ?? []
  expect(figure).toMatchObject({ drawing: { columns: [{ title: 'Problem' }, { weight: 1 }, { weight: 8 / 3 }] } })
})
