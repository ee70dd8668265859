import { madeUpFigure } from '@kartlaggning/schema/report/made-up-figure'
import { aReport } from '@kartlaggning/schema/report/made-up-report'
import { reportFigures } from '@kartlaggning/schema/report/report-chapters'
import { reportDocument } from '@kartlaggning/schema/report/report-document'
import mammoth from 'mammoth'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, test } from 'vitest'
import { docxOf } from './docx.ts'
import { taggedPdf } from './tagged-pdf.ts'

const frozen = { ...reportDocument(aReport(), 'sv'), at: '2026-12-20T10:00:00Z' }

test('a report says the same in a PDF as on its page: chapters, sentences, tables and who is missing', async () => {
  const bytes = await taggedPdf(frozen)
  expect(Buffer.from(await taggedPdf(frozen)).equals(Buffer.from(bytes))).toBe(true)
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
  const outline = (await pdf.getOutline()) as { title: string; items: { title: string }[] }[]
  expect(outline[0]?.items.map((it) => it.title)).toEqual(frozen.sections.map((it) => `${it.number}. ${it.title}`))
  const text = await textOf(bytes)
  for (const said of ['Tabell 1. Svarsläge', 'Tabell 2. Organisation', 'Figur 1. Kommunens och polisens bild'])
    expect(text).toContain(said)
  expect(text).toContain('Inte svarat och därför inte med: Norbergs kommun.')
  expect(text).toMatch(/Problem\s+Sala\s+Norberg\s+Stort i/)
  expect(text).toMatch(/Narkotikabrott och öppen droghandel\s+4 ≠ 1\s+\? 3\s+2 av 2/)
})

test('in a Word document its headings are real and skip no level, and its tables have header rows', async () => {
  const buffer = Buffer.from(await docxOf(frozen))
  const html = (await mammoth.convertToHtml({ buffer })).value
  const levels = [...html.matchAll(/<h(\d)>/g)].map((it) => Number(it[1]))
  expect(levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)).toEqual([])
  expect(html).toContain('<h1>5. Problembilden i länet</h1>')
  expect(html).toMatch(/<h3>Behov 1\. [^<]+<\/h3>/)
  expect(html.match(/<thead>/g)).toHaveLength(3)
  expect(html).toContain('<strong>Fiktiva uppgifter.</strong>')
})

test('a figure that is added is in both kinds of file, with its table', async () => {
  const added = reportDocument(aReport(), 'sv', undefined, [...reportFigures, madeUpFigure])
  const title = 'Figur 1. Antal svar från varje kommun'
  const html = (await mammoth.convertToHtml({ buffer: Buffer.from(await docxOf(added)) })).value
  expect(html).toContain(title)
  expect(html.match(/<thead>/g)).toHaveLength(4)
  expect(await textOf(await taggedPdf(added))).toMatch(new RegExp(`${title}.*Sala\\s+2\\s+Norberg\\s+1`, 's'))
})

async function textOf(bytes: Uint8Array): Promise<string> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
  let text = ''
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent()
    text += items.map((it) => ('str' in it ? `${it.str} ` : '')).join('')
  }
  return text
}
