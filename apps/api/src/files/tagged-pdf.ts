import type { CompiledDocument } from '@kartlaggning/schema/document/document'
import { languageTag } from '@kartlaggning/schema/document/dates'
import { createRequire } from 'node:module'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { cleanedDocument } from './cleaned-document.ts'
import { fallBack } from './fallback-fonts.ts'
import { writerOn } from './pdf-blocks.ts'
import { penOn, type PdfDocument } from './pdf-pen.ts'

const require = createRequire(import.meta.url)
const regular = require.resolve('dejavu-fonts-ttf/ttf/DejaVuSansCondensed.ttf')
const bold = require.resolve('dejavu-fonts-ttf/ttf/DejaVuSansCondensed-Bold.ttf')

/** A PDF that a screen reader can read: tagged, with language, title, outline and fonts of its own. */
export async function taggedPdf(compiled: CompiledDocument): Promise<Uint8Array> {
  // No font has a shape for a tab.
  const document = cleanedDocument(compiled, '    ')
  const { default: PdfKit } = await import('pdfkit')
  const at = document.at === null ? new Date() : new Date(document.at)
  const doc = new PdfKit({
    size: 'A4',
    margins: { top: 56, bottom: 64, left: 56, right: 56 },
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    lang: languageTag[document.language],
    bufferPages: true,
    // The first font opened would be taken for the same one under another name, and be read from its file at every turn.
    font: '',
    info: { Title: `${document.title} – ${document.within}`, Author: document.author, CreationDate: at, ModDate: at },
  })
  doc.registerFont('regular', regular).registerFont('bold', bold)
  fallBack(doc, JSON.stringify(document))
  const chunks: Uint8Array[] = []
  doc.on('data', (chunk: Uint8Array) => chunks.push(chunk))
  const ended = new Promise<void>((settle) => doc.on('end', () => settle()))
  await writeAll(doc, document)
  numberPages(doc, document.foot.join(' · '))
  doc.end()
  await ended
  return Buffer.concat(chunks)
}

async function writeAll(doc: PdfDocument, { title, language, fictional, front, sections }: CompiledDocument) {
  const root = doc.struct('Document')
  doc.addStructure(root)
  const { heading, block, section } = writerOn(penOn(doc, root), language)
  heading(1, title)
  if (fictional !== null) block({ kind: 'note', words: fictional })
  for (const it of front) block(it)
  for (const it of sections) {
    section(it)
    // Others' answers are being saved meanwhile.
    await nextTurn()
  }
  root.end()
}

function numberPages(doc: PdfDocument, foot: string) {
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
