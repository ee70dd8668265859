import type { CompiledDocument } from '@kartlaggning/schema/document/document'
import type { Table } from '@kartlaggning/schema/document/table'
import mammoth from 'mammoth'
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, test } from 'vitest'
import { docxOf } from './docx.ts'
import { taggedPdf } from './tagged-pdf.ts'

const kinds = ['Kommunen', 'Polisen', 'Lika', 'Antal', 'Allvar', 'År']
const tableOf = (rows: Table['groups'][number]['rows'], columns = ['Problem', ...kinds]): Table => ({
  kind: 'table',
  caption: { title: 'Läget', number: 2, summary: 'I 2 av 3 kommuner.', source: 'Inte svarat: Norberg.' },
  columns: columns.map((title) => ({ title })),
  groups: [{ title: 'Våld', rows }],
  firstColumn: 'names-the-row',
})
const documentOf = (table: Table): CompiledDocument => ({
  title: 'Rapport',
  within: 'Kartläggningen 2026',
  language: 'sv',
  author: 'Länsstyrelsen',
  at: '2026-11-20T10:00:00Z',
  fictional: null,
  foot: ['Rapport'],
  front: [],
  sections: [{ kind: 'section', role: 'chapter', id: 'a', number: '1', title: 'Läget', blocks: [table] }],
})
const manyRows = Array.from({ length: 120 }, (_, at) => [`Rad ${at}`, ...kinds.map((kind) => `${kind} ${at}`)])

test('a table of seven columns is in the PDF, cell by cell under its header cells, over several pages', async () => {
  const pdf = await opened(await taggedPdf(documentOf(tableOf(manyRows))))
  expect(pdf.numPages).toBeGreaterThan(2)
  const read = await cellsIn(pdf)
  expect(read.filter((it) => it.role === 'TH').map((it) => it.text)).toEqual([
    'Problem',
    ...kinds,
    'Våld',
    ...manyRows.map(([name]) => name),
  ])
  expect(read.filter((it) => it.role === 'TD').map((it) => it.text)).toEqual(manyRows.flatMap(([, ...cells]) => cells))
})

test('the head stands again on each page, to the eye only', async () => {
  const pdf = await opened(await taggedPdf(documentOf(tableOf(manyRows))))
  for (let page = 1; page <= pdf.numPages; page++) {
    const { items } = await (await pdf.getPage(page)).getTextContent()
    expect(items.map((it) => ('str' in it ? it.str : ''))).toEqual(expect.arrayContaining(['Problem', ...kinds]))
  }
})

test('a row longer than a page is written to its end', async () => {
  const long = Array.from({ length: 3000 }, (_, at) => `ord${at}`).join(' ')
  const pdf = await opened(await taggedPdf(documentOf(tableOf([['Rad', long, 'kort']], ['Problem', 'Text', 'Antal']))))
  expect(pdf.numPages).toBeGreaterThan(1)
  const read = await cellsIn(pdf)
  const cells = read.filter((it) => it.role === 'TD').map((it) => it.text.replace(/\s+/g, ' '))
  expect(cells.filter((it) => it.startsWith('ord')).join(' ')).toBe(long)
  expect(cells.filter((it) => !it.startsWith('ord'))).toEqual(['kort'])
})

test('the same table is the same bytes', async () => {
  const bytes = await taggedPdf(documentOf(tableOf(manyRows)))
  expect(Buffer.from(await taggedPdf(documentOf(tableOf(manyRows)))).equals(Buffer.from(bytes))).toBe(true)
})

test('a table of seven columns is in the Word document, with number, summary, header row and source', async () => {
  const buffer = Buffer.from(await docxOf(documentOf(tableOf(manyRows))))
  const html = (await mammoth.convertToHtml({ buffer })).value
  expect(html).toContain('Tabell 2. Läget')
  expect(html).toMatch(/I 2 av 3 kommuner\..*<table>.*<\/table>.*Inte svarat: Norberg\./s)
  const [head = ''] = /<thead>.*<\/thead>/s.exec(html) ?? []
  expect(texts(head)).toEqual(['Problem', ...kinds])
  expect(texts(html.split('</thead>')[1] ?? '').slice(1, -1)).toEqual(manyRows.flat())
})

const texts = (html: string) => [...html.matchAll(/<p>(?:<strong>)?([^<]*)/g)].map((it) => it[1])

/** Read by another program than the one that wrote it. */
const opened = (bytes: Uint8Array) => getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise

interface Tagged {
  readonly role?: string
  readonly type?: string
  readonly id?: string
  readonly children?: readonly object[]
}

/** What the header and data cells say, in the order of the structure tree; what is on several pages is put together. */
async function cellsIn(pdf: PDFDocumentProxy) {
  const cells: { role: string; text: string; open: boolean }[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent({ includeMarkedContent: true })
    const marked = new Map<string, string>()
    let within: string | undefined
    for (const item of items) {
      if ('str' in item) {
        if (within !== undefined) marked.set(within, `${marked.get(within) ?? ''}${item.str}${item.hasEOL ? ' ' : ''}`)
      } else if (item.type === 'beginMarkedContentProps') within = item.id
      else if (item.type === 'endMarkedContent') within = undefined
    }
    collect((await page.getStructTree()) as Tagged | null, marked, cells)
  }
  return cells.map(({ role, text }) => ({ role, text: text.trim() }))
}

function collect(node: Tagged | null, marked: ReadonlyMap<string, string>, cells: { role: string; text: string }[]) {
  if (!node) return
  const said = (node.children ?? []).flatMap((it: Tagged) =>
    it.type === 'content' ? [marked.get(it.id ?? '') ?? ''] : [],
  )
  if ((node.role === 'TH' || node.role === 'TD') && said.length > 0)
    cells.push({ role: node.role, text: said.join(' ') })
  for (const child of node.children ?? []) collect(child, marked, cells)
}
