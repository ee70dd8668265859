import type { Language } from '@kartlaggning/schema/text'
import { createRequire } from 'node:module'
import { languageTag } from './language-tag.ts'
import { sheetOn, type Sheet } from './sheet.ts'

export interface Paper {
  readonly title: string
  readonly language: Language
  readonly author: string
  /** When what it says was said: the same content is the same file. */
  readonly at: string
  /** At the foot of each page, before its number. */
  readonly foot: string
}

const require = createRequire(import.meta.url)
const regular = require.resolve('dejavu-fonts-ttf/ttf/DejaVuSansCondensed.ttf')
const bold = require.resolve('dejavu-fonts-ttf/ttf/DejaVuSansCondensed-Bold.ttf')

/** A PDF that a screen reader can read: tagged, with language, title, outline and fonts of its own. */
export async function taggedPdf(paper: Paper, write: (sheet: Sheet) => Promise<void>): Promise<Uint8Array> {
  const { default: PdfDocument } = await import('pdfkit')
  const at = new Date(paper.at)
  const doc = new PdfDocument({
    size: 'A4',
    margins: { top: 56, bottom: 64, left: 56, right: 56 },
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    lang: languageTag[paper.language],
    bufferPages: true,
    // The first font opened would be taken for the same one under another name, and be read from its file at every turn.
    font: '',
    info: { Title: paper.title, Author: paper.author, CreationDate: at, ModDate: at },
  })
  doc.registerFont('regular', regular).registerFont('bold', bold)
  const chunks: Uint8Array[] = []
  doc.on('data', (chunk: Uint8Array) => chunks.push(chunk))
  const ended = new Promise<void>((settle) => doc.on('end', () => settle()))
  const root = doc.struct('Document')
  doc.addStructure(root)
  await write(sheetOn(doc, root))
  root.end()
  footEachPage(doc, paper.foot)
  doc.end()
  await ended
  return Buffer.concat(chunks)
}

function footEachPage(doc: PDFKit.PDFDocument, foot: string) {
  const { start, count } = doc.bufferedPageRange()
  for (let at = 0; at < count; at++) {
    doc.switchToPage(start + at)
    const { width, height, margins } = doc.page
    // Below the margin, where writing would otherwise begin a new page.
    margins.bottom = 0
    const line = { width: width - margins.left - margins.right, lineBreak: false }
    doc.markContent('Artifact', { type: 'Pagination' })
    doc.font('regular').fontSize(8).fillColor('#444444')
    doc.text(foot, margins.left, height - 40, line)
    doc.text(`${at + 1} (${count})`, margins.left, height - 40, { ...line, align: 'right' })
    doc.endMarkedContent()
  }
}
