import type { CompiledDocument } from '@kartlaggning/schema/document/document'
import JSZip from 'jszip'
import mammoth from 'mammoth'
import { afterEach, expect, test, vi } from 'vitest'
import { docxOf } from './docx.ts'
import { taggedPdf } from './tagged-pdf.ts'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

const document: CompiledDocument = {
  title: 'Kvittens',
  within: 'Kartläggningen 2026',
  language: 'sv',
  author: 'Länsstyrelsen',
  at: '2026-11-20T10:42:30Z',
  fictional: null,
  foot: ['Kvittens'],
  front: [{ kind: 'paragraph', words: 'Svaren är inskickade.' }],
  sections: [
    {
      kind: 'section',
      role: 'part',
      id: 'next',
      title: 'Vad händer nu',
      blocks: [{ kind: 'list', role: 'steps', items: ['Omgången stängs.', 'Svaren sammanställs.'] }],
    },
  ],
}

afterEach(() => vi.useRealTimers())

/** The file as it is made on another day. */
async function madeOn(day: string, of: CompiledDocument): Promise<Uint8Array> {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${day}T12:00:00Z`) })
  return docxOf(of)
}

test.each([document.at, null])('a document of %s is the same bytes whenever it is made', async (at) => {
  const of = { ...document, at }
  const bytes = Buffer.from(await madeOn('2026-11-21', of))
  expect(Buffer.from(await madeOn('2029-02-03', of)).equals(bytes)).toBe(true)
})

test('its time and author are the document’s own', async () => {
  const properties = async (of: CompiledDocument) =>
    (await JSZip.loadAsync(await docxOf(of))).file('docProps/core.xml')?.async('string')
  const own = await properties(document)
  expect(own?.match(/2026-11-20T10:42:30Z/g)).toHaveLength(2)
  expect(own).toContain('<cp:lastModifiedBy>Länsstyrelsen</cp:lastModifiedBy>')
  expect(await properties({ ...document, at: null })).not.toContain('dcterms:created ')
})

test('what no reader of XML opens does not get into it', async () => {
  const words = 'före\ufffe mitt\uffff\u000b efter\u0000'
  const bytes = await docxOf({ ...document, title: words, front: [{ kind: 'paragraph', words }] })
  for (const file of Object.values((await JSZip.loadAsync(bytes)).files))
    // oxlint-disable-next-line no-control-regex -- these are what it is about
    if (file.name.endsWith('.xml')) expect(await file.async('string')).not.toMatch(/[\ufffe\uffff\u0000-\u0008\u000b]/)
  expect((await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value).toContain('före mitt')
})

test('steps are numbered, in both kinds of file', async () => {
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(await docxOf(document)) })
  expect(value).toMatch(/1\. Omgången stängs\.\s+2\. Svaren sammanställs\./)
  const pdf = await getDocument({ data: new Uint8Array(await taggedPdf(document)), verbosity: 0 }).promise
  const { items } = await (await pdf.getPage(1)).getTextContent()
  expect(items.map((it) => ('str' in it ? it.str : '')).join(' ')).toMatch(/1\. +Omgången stängs\. +2\. +Svaren/)
})

test('what begins with a letter from right to left is a paragraph from there, in a table too', async () => {
  const arabic = 'مرحبا بكم'
  const blocks = [
    { kind: 'paragraph', words: arabic },
    { kind: 'list', items: [arabic] },
    { kind: 'paragraph', words: `Vi sade ${arabic}` },
    {
      kind: 'table',
      caption: { title: 'T' },
      firstColumn: 'names-the-row',
      columns: [{ title: 'A' }, { title: 'B' }],
      groups: [{ title: null, rows: [['Ett', arabic]] }],
    },
  ] as const
  const { sections, ...rest } = document
  const bytes = await docxOf({ ...rest, sections: sections.map((it) => ({ ...it, blocks })) })
  const xml = (await (await JSZip.loadAsync(bytes)).file('word/document.xml')?.async('string')) ?? ''
  const paragraphs = xml.match(/<w:p>.*?<\/w:p>/g) ?? []
  const of = (words: string) => paragraphs.filter((it) => it.includes(`>${words}<`))
  expect(of(arabic)).toHaveLength(3)
  for (const it of of(arabic)) expect(it).toMatch(/<w:bidi\/>.*<w:rtl\/>/)
  for (const it of [...of(`Vi sade ${arabic}`), ...of('Ett')]) expect(it).not.toMatch(/<w:(bidi|rtl)\/>/)
})

test('in a table of many columns a word is broken where its parts meet, and no shorter word is cut', async () => {
  const titles = ['Insats', 'Kommuner', 'Roller', 'Aktörer', 'Problem', 'Bekräftelse']
  const row = [
    'Samverkansinsatser',
    'Skinnskatteberg, Sala',
    'Genomförande',
    'Polismyndigheten',
    'Rån',
    'Bekräftad av båda',
  ]
  const table = {
    kind: 'table' as const,
    caption: { title: 'Gemensamma insatser' },
    columns: titles.map((title) => ({ title })),
    groups: [{ title: null, rows: [row] }],
    firstColumn: 'names-the-row' as const,
  }
  const bytes = await docxOf({ ...document, front: [table] })
  const xml = (await (await JSZip.loadAsync(bytes)).file('word/document.xml')?.async('string')) ?? ''
  expect(xml).toMatch(/>Samverkans<\/w:t><w:softHyphen\/><w:t[^>]*>insatser</)
  expect(xml).not.toContain('\u00AD')
  const widths = [...xml.matchAll(/<w:gridCol w:w="(\d+)"/g)].map((it) => Number(it[1]))
  expect(widths).toHaveLength(6)
  // A letter of eight points is some five wide, in twentieths of one; beside it the cell has its margins.
  expect(widths[5]).toBeGreaterThan('Bekräftad'.length * 5 * 20 + 160)
  expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(9638)
})
