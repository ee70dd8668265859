import type { Block, CompiledDocument } from '@kartlaggning/schema/document/document'
import { aReport } from '@kartlaggning/schema/report/made-up-report'
import { reportDocument } from '@kartlaggning/schema/report/report-document'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, test } from 'vitest'
import { archiveFaults } from '../../test/pdf-archive.ts'
import { structureFaults } from '../../test/pdf-structure.ts'
import { taggedPdf } from './tagged-pdf.ts'

const documentOf = (...blocks: readonly Block[]): CompiledDocument => ({
  title: 'Rapport',
  within: 'Kartläggningen 2026',
  language: 'sv',
  author: 'Länsstyrelsen',
  at: '2026-11-20T10:00:00Z',
  fictional: 'Fiktiva uppgifter.',
  foot: ['Rapport'],
  front: [],
  sections: [{ kind: 'section', role: 'chapter', id: 'a', number: '1', title: 'Läget', blocks }],
})

const words = (count: number) => Array.from({ length: count }, (_, at) => `ord${at}`).join(' ')
const runs = Array.from({ length: 40 }, (_, at) => ({
  text: `${words(30)} `,
  ...(at % 2 === 0 && { strong: true }),
  ...(at % 3 === 0 && { language: 'en' as const }),
}))
const table = (rows: readonly (readonly string[])[], columns = ['Problem', 'Kommunen', 'Polisen']): Block => ({
  kind: 'table',
  caption: { title: 'Läget' },
  columns: columns.map((title) => ({ title })),
  groups: [{ title: 'Våld', rows }],
  firstColumn: 'names-the-row',
})
const boxes = Array.from({ length: 150 }, (_, at) => ({ text: `Ruta ${at}`, help: words(at % 20), group: undefined }))

const blocks: readonly (readonly [string, Block])[] = [
  ['a paragraph longer than a page', { kind: 'paragraph', words: words(2000) }],
  ['a paragraph in several languages', { kind: 'paragraph', words: runs }],
  ['a note', { kind: 'note', words: words(1500) }],
  ['a list', { kind: 'list', items: boxes.map(({ text, help }) => `${text} ${help}`) }],
  [
    'a list of steps in several languages',
    { kind: 'list', role: 'steps', items: Array.from({ length: 5 }, () => runs) },
  ],
  ['a list whose items are longer than a page', { kind: 'list', items: [words(2000), words(2000)] }],
  [
    'facts above',
    { kind: 'facts', layout: 'above', facts: boxes.map(({ text, help }) => ({ name: text, lines: [help, text] })) },
  ],
  [
    'facts beside',
    {
      kind: 'facts',
      title: 'Fakta',
      layout: 'beside',
      facts: boxes.map(({ text, help }) => ({ name: text, lines: [help] })),
    },
  ],
  ['a table of many rows', table(Array.from({ length: 120 }, (_, at) => [`Rad ${at}`, words(at % 30), 'nej']))],
  [
    'a table with a row longer than a page',
    table([
      ['Rad', words(3000), 'kort'],
      ['Rad 2', words(900), words(2000)],
    ]),
  ],
  ['boxes to tick', { kind: 'boxes', mark: 'box', boxes }],
  ['lines to write on', { kind: 'lines', lines: 80, numbered: true }],
]

test.each(blocks)('%s over several pages keeps its tags on each', { timeout: 240_000 }, async (_, block) => {
  // Wherever on its page it begins.
  for (const before of [0, 25, 43]) {
    const bytes = await taggedPdf(
      documentOf({ kind: 'lines', lines: before, numbered: false }, block, { kind: 'note', words: 'Slut' }),
    )
    expect([...(await structureFaults(bytes)), ...archiveFaults(bytes)]).toEqual([])
  }
})

test('the head of a table stands on each of its pages, and is read once, as the heads of its columns', async () => {
  const rows = Array.from({ length: 120 }, (_, at) => [`Rad ${at}`, words(at % 30), 'nej'])
  const pdf = await getDocument({
    data: new Uint8Array(await taggedPdf(documentOf(table(rows), { kind: 'note', words: 'Slut' }))),
    verbosity: 0,
  }).promise
  expect(pdf.numPages).toBeGreaterThan(3)
  const heads: string[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent()
    const text = items.map((it) => ('str' in it ? it.str : '')).join(' ')
    if (/Rad \d/.test(text)) expect(text).toMatch(/Problem.*Kommunen.*Polisen/)
    heads.push(
      ...JSON.stringify(await page.getStructTree())
        .matchAll(/"role":"TH"/g)
        .map(([role]) => role),
    )
  }
  // Three of columns, one of the group, and one of each row.
  expect(heads.length).toBeGreaterThanOrEqual(3 + 1 + rows.length)
})

test('what no font draws is not drawn as a box: tabs, noncharacters, vertical tabs', async () => {
  const said = documentOf({ kind: 'paragraph', words: 'Kolumn\tett\ufffe\uffff\u000bny rad' })
  const pdf = await getDocument({ data: new Uint8Array(await taggedPdf(said)), verbosity: 0 }).promise
  const { items } = await (await pdf.getPage(1)).getTextContent()
  const text = items.map((it) => ('str' in it ? it.str : '')).join('|')
  expect(text).toContain('Kolumn| |ett|ny rad')
  expect(text).not.toMatch(/[\t\v\ufffe\uffff]/)
})

test('a whole report keeps its tags on every page, in both languages', async () => {
  for (const language of ['sv', 'en'] as const) {
    const compiled = { ...reportDocument(aReport(), language), at: '2026-12-20T10:00:00Z' }
    const bytes = await taggedPdf(compiled)
    expect([...(await structureFaults(bytes)), ...archiveFaults(bytes)]).toEqual([])
  }
})
