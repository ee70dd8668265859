import { editionDocument } from '@kartlaggning/schema/report/edition-document'
import { anEdition, aReport } from '@kartlaggning/schema/report/made-up-report'
import { WHOLE_WORDS } from '@kartlaggning/schema/document/layout'
import { tablesIn } from '@kartlaggning/schema/document/tables-in'
import { rowsOf } from '@kartlaggning/schema/document/table'
import { strFromU8, unzipSync } from 'fflate'
import mammoth from 'mammoth'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, test } from 'vitest'
import { structureFaults } from '../../test/pdf-structure.ts'
import { docxOf } from './docx.ts'
import { tablesWorkbook } from './tables-workbook.ts'
import { taggedPdf } from './tagged-pdf.ts'

const compiled = editionDocument(anEdition, aReport(), 'sv')
const open = (bytes: Uint8Array) => getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise

test('an edition has a cover: who publishes it, when, as which edition, and who has answered', async () => {
  const pdf = await open(await taggedPdf(compiled))
  const text = await textOf(pdf, 1)
  for (const said of [
    'Länsstyrelsen i Västmanlands län',
    '20 december 2026',
    'Utgåva',
    '3 av 4 svar',
    'Fiktiva uppgifter.',
  ])
    expect(text).toContain(said)
  expect(text).not.toContain('1 (')
})

test('the cover of a Word file draws who has answered; that of an edition from before says it in words alone', async () => {
  const picturesIn = async (layout: number) => {
    const bare = { ...compiled, layout, sections: [] }
    const files = unzipSync(await docxOf(bare))
    expect(strFromU8(files['word/document.xml'] ?? new Uint8Array())).toContain('3 av 4 svar')
    return Object.keys(files).filter((name) => name.startsWith('word/media/')).length
  }
  expect(await picturesIn(WHOLE_WORDS - 1)).toBe(0)
  expect(await picturesIn(WHOLE_WORDS)).toBeGreaterThan(0)
})

test('the county board is reached as its letterhead says, on the cover and at the foot of every other page', async () => {
  const report = aReport()
  const letterhead = {
    address: 'Exempelgatan 1, 123 45 Exempelstad',
    phone: '',
    email: 'lansstyrelsen@example.org',
    website: `www.example.org/${'lång'.repeat(20)}`,
  }
  const from = editionDocument(anEdition, { ...report, round: { ...report.round, letterhead } }, 'sv')
  const bytes = await taggedPdf(from)
  // It adds no fault.
  expect(await structureFaults(bytes)).toEqual(await structureFaults(await taggedPdf(compiled)))
  const pdf = await open(bytes)
  expect(pdf.numPages).toBe((await open(await taggedPdf(compiled))).numPages)
  for (let number = 1; number <= pdf.numPages; number++)
    for (const said of [letterhead.address, letterhead.email]) expect(await textOf(pdf, number)).toContain(said)
  const files = unzipSync(await docxOf(from))
  const line = [report.round.authority, letterhead.address, letterhead.email, letterhead.website].join(' · ')
  expect(strFromU8(files['word/footer1.xml'] ?? new Uint8Array())).toContain(line)
  for (const said of [letterhead.address, letterhead.email, letterhead.website])
    expect(strFromU8(files['word/document.xml'] ?? new Uint8Array())).toContain(`>${said}<`)
})

test('the list of contents leads to each chapter, on the page where it begins', async () => {
  const pdf = await open(await taggedPdf(compiled))
  const contents = await textOf(pdf, 2)
  const links = (await (await pdf.getPage(2)).getAnnotations()) as { subtype: string; dest: string }[]
  expect(links.map(({ subtype }) => subtype)).toEqual(compiled.sections.map(() => 'Link'))
  for (const [at, { number, title }] of compiled.sections.entries()) {
    const page = Number(new RegExp(`${number}\\. ${title}\\s+(\\d+)`).exec(contents)?.[1])
    expect(await textOf(pdf, page)).toContain(`${number}. ${title}`)
    const destination = (await pdf.getDestination(links[at]?.dest ?? '')) as [{ num: number; gen: number }]
    expect((await pdf.getPageIndex(destination[0])) + 1).toBe(page)
  }
})

test('every page but the cover says whose it is, which edition, and its number', async () => {
  const pdf = await open(await taggedPdf(compiled))
  for (let number = 2; number <= pdf.numPages; number++) {
    const text = await textOf(pdf, number)
    for (const said of ['utgåva 2', 'Länsstyrelsen i Västmanlands län', `${number} (${pdf.numPages})`])
      expect(text).toContain(said)
  }
})

test('it is an archive file, with each numbered table attached as data', async () => {
  const bytes = await taggedPdf(compiled)
  const pdf = await open(bytes)
  const { metadata } = await pdf.getMetadata()
  expect([metadata.get('pdfaid:part'), metadata.get('pdfaid:conformance')]).toEqual(['3', 'A'])
  const attached = (await pdf.getAttachments()) ?? new Map<string, never>()
  const tables = tablesIn(compiled)
  expect([...attached.keys()].toSorted()).toEqual(tables.map(({ anchor }) => `${anchor}.csv`).toSorted())
  for (const { anchor, table } of tables) {
    const content = (await pdf.getAttachmentContent(`${anchor}.csv`)) as Uint8Array | null
    const lines = new TextDecoder()
      .decode(content ?? undefined)
      .trimEnd()
      .split('\r\n')
    expect(lines).toHaveLength(rowsOf(table).length + 1)
  }
})

test('its tags are whole on every page, in both languages', async () => {
  for (const language of ['sv', 'en'] as const)
    expect(await structureFaults(await taggedPdf(editionDocument(anEdition, aReport(), language)))).toEqual([])
})

test('in Word it has a list of contents, real headings and a picture that says what it shows', async () => {
  const files = unzipSync(await docxOf(compiled))
  const xml = strFromU8(files['word/document.xml'] ?? new Uint8Array())
  expect(xml).toContain('TOC \\')
  const html = (await mammoth.convertToHtml({ buffer: Buffer.from(await docxOf(compiled)) })).value
  for (const { number, title } of compiled.sections) expect(html).toContain(`${number}. ${title}</h1>`)
  expect(strFromU8(files['word/header1.xml'] ?? new Uint8Array())).toContain('Länsstyrelsen i Västmanlands län')
})

test('the workbook has a sheet for each table, with as many rows', async () => {
  const files = unzipSync(await tablesWorkbook(compiled))
  const names = [...strFromU8(files['xl/workbook.xml'] ?? new Uint8Array()).matchAll(/<sheet [^>]*name="([^"]+)"/g)]
  const tables = tablesIn(compiled)
  expect(names.map((it) => it[1])).toEqual(['Innehåll', ...tables.map(({ label }) => label)])
  for (const [at, { table }] of tables.entries()) {
    const sheet = strFromU8(files[`xl/worksheets/sheet${at + 2}.xml`] ?? new Uint8Array())
    const around = 3 + (table.caption.source === undefined ? 0 : 1)
    const groups = table.groups.filter(({ title }) => title !== null).length
    const filled = sheet.match(/<row [^>]*>(?=<c)/g)?.length ?? 0
    expect(filled).toBe(rowsOf(table).length + groups + around - 1)
  }
})

test('the same edition is the same bytes', async () => {
  for (const make of [taggedPdf, docxOf, tablesWorkbook])
    expect(Buffer.from(await make(compiled)).equals(Buffer.from(await make(compiled)))).toBe(true)
})

async function textOf(pdf: Awaited<ReturnType<typeof open>>, number: number): Promise<string> {
  const { items } = await (await pdf.getPage(number)).getTextContent()
  return items.map((it) => ('str' in it ? it.str : '')).join(' ')
}
