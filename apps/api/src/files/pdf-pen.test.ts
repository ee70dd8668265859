import type { Table } from '@kartlaggning/schema/document/table'
import { createRequire } from 'node:module'
import PdfKit from 'pdfkit'
import { expect, test } from 'vitest'
import { layoutOf } from './pdf-columns.ts'
import { penOn } from './pdf-pen.ts'

const require = createRequire(import.meta.url)
const fontOf = (weight: string) => require.resolve(`dejavu-fonts-ttf/ttf/DejaVuSansCondensed${weight}.ttf`)

function givenAPen(layout: number) {
  const doc = new PdfKit({ size: 'A4', margins: { top: 56, bottom: 64, left: 56, right: 56 } })
  doc.registerFont('regular', fontOf('')).registerFont('bold', fontOf('-Bold'))
  return penOn(doc, doc.struct('Document'), layout)
}

// Editions that are out keep how they were laid out (layout 2), words broken in two included.
test.each([
  [2, 3],
  [3, 2],
])(
  'in layout %s a word as wide as its column, at the end of a line that is made to end, takes %s lines',
  (layout, lines) => {
    const pen = givenAPen(layout)
    const width = pen.widthOf('Systematisk') + 1
    const line = pen.heightOf('A', {}, width)
    expect(pen.heightOf('Systematisk\nSystematisk', {}, width) / line).toBeCloseTo(lines)
  },
)

test('a column has room for its longest word with what follows it, and for a hyphen where its title is broken', () => {
  const titles = ['Kommun', 'Samordningsfunktion', 'Åtgärdsplan', 'Medborgarlöfte', 'Överenskommelse', 'Uppföljning']
  const cells = ['Surahammar, Arboga', ...titles.slice(1).map(() => 'Ja')]
  const table: Table = {
    kind: 'table',
    caption: { title: 'Läget' },
    columns: titles.map((title) => ({ title })),
    groups: [{ title: null, rows: [cells] }],
    firstColumn: 'names-the-row',
  }
  const pen = givenAPen(3)
  const { columns, size } = layoutOf(pen, table)
  const title = { font: 'bold', size } as const
  const line = pen.heightOf('A', title)
  const [first, second] = columns
  expect(pen.heightOf('Surahammar, Arboga', { size }, first?.width) / pen.heightOf('A', { size })).toBeCloseTo(2)
  expect(pen.heightOf('Samordnings\u00ADfunktion', title, second?.width) / line).toBeCloseTo(2)
})

test('what is written takes as much room as was measured, an empty line included', () => {
  const pen = givenAPen(3)
  const text = 'K ● Aktuell\n\nP ● Aktuell'
  const before = pen.doc.y
  pen.write(text)
  expect(pen.doc.y - before).toBeCloseTo(pen.heightOf(text))
})
