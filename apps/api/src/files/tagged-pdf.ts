import type { CompiledDocument } from '@kartlaggning/schema/document/document'
import { languageTag } from '@kartlaggning/schema/document/dates'
import { createRequire } from 'node:module'
import { cleanedDocument } from './cleaned-document.ts'
import { withWidths } from './with-widths.ts'
import { unreported, type FileProgress } from './file-progress.ts'
import { fallBack } from './fallback-fonts.ts'
import { csvOf } from '@kartlaggning/schema/document/csv'
import { tablesIn } from '@kartlaggning/schema/document/tables-in'
import { letterheadLine } from './letterhead-line.ts'
import { reserveContents, writeCover } from './pdf-cover.ts'
import { writerOn } from './pdf-blocks.ts'
import { describe, nameMissingGlyphs } from './archived-pdf.ts'
import { penOn, type PdfDocument } from './pdf-pen.ts'

const require = createRequire(import.meta.url)
const regular = require.resolve('dejavu-fonts-ttf/ttf/DejaVuSansCondensed.ttf')
const bold = require.resolve('dejavu-fonts-ttf/ttf/DejaVuSansCondensed-Bold.ttf')

/** A PDF that a screen reader can read: tagged, with language, title, outline and fonts of its own. */
export async function taggedPdf(compiled: CompiledDocument, onPart: FileProgress = unreported): Promise<Uint8Array> {
  // No font has a shape for a tab.
  const document = withWidths(cleanedDocument(compiled, '    '))
  const { default: PdfKit } = await import('pdfkit')
  const at = document.at === null ? new Date() : new Date(document.at)
  const doc = new PdfKit({
    size: 'A4',
    margins: { top: 56, bottom: 64, left: 56, right: 56 },
    pdfVersion: '1.7',
    // For archives: fonts, colours and attached data all lie in the file.
    subset: 'PDF/A-3a',
    tagged: true,
    displayTitle: true,
    lang: languageTag[document.language],
    bufferPages: true,
    // The first font opened would be taken for the same one under another name, and be read from its file at every turn.
    font: '',
    info: { Title: `${document.title} – ${document.within}`, Author: document.author, CreationDate: at, ModDate: at },
  })
  doc.registerFont('regular', regular).registerFont('bold', bold)
  describe(doc)
  fallBack(doc, JSON.stringify(document))
  const chunks: Uint8Array[] = []
  doc.on('data', (chunk: Uint8Array) => chunks.push(chunk))
  const ended = new Promise<void>((settle) => doc.on('end', () => settle()))
  await writeAll(doc, document, onPart)
  numberPages(doc, document)
  if (document.cover) attachTables(doc, document, at)
  nameMissingGlyphs(doc)
  doc.end()
  await ended
  return Buffer.concat(chunks)
}

async function writeAll(doc: PdfDocument, document: CompiledDocument, onPart: FileProgress) {
  const { title, language, layout, fictional, front, sections, cover } = document
  const root = doc.struct('Document')
  doc.addStructure(root)
  const pen = penOn(doc, root, layout)
  const { heading, block, section, chapters } = writerOn(pen, language)
  if (cover) writeCover(pen, document, cover)
  else heading(1, title)
  const writeContents = cover && reserveContents(pen, cover)
  if (!cover && fictional !== null) block({ kind: 'note', words: fictional })
  for (const it of front) block(it)
  for (const [at, it] of sections.entries()) {
    section(it)
    // The last part is to number the pages and put them together.
    await onPart(at + 1, sections.length + 1)
  }
  writeContents?.(chapters)
  root.end()
}

/** In the margins, where writing would otherwise begin a new page; a cover has neither head nor foot. */
function numberPages(doc: PdfDocument, document: CompiledDocument) {
  const { foot, cover, within } = document
  const reached = letterheadLine(document)
  const { start, count } = doc.bufferedPageRange()
  for (let at = cover ? 1 : 0; at < count; at++) {
    doc.switchToPage(start + at)
    const { width, height, margins } = doc.page
    Object.assign(margins, { top: 0, bottom: 0 })
    const line = { width: width - margins.left - margins.right, lineBreak: false }
    const write = (y: number, left: string, right: string) => {
      doc.text(left, margins.left, y, line)
      doc.text(right, margins.left, y, { ...line, align: 'right' })
    }
    doc.markContent('Artifact', { type: 'Pagination' })
    doc.font('regular').fontSize(8).fillColor('#444444')
    if (cover) write(28, within, cover.sender)
    write(height - 40, foot.join(' · '), `${at + 1} (${count})`)
    if (reached !== null)
      doc.fontSize(7).text(reached, margins.left, height - 27, { width: line.width, height: 18, ellipsis: true })
    doc.endMarkedContent()
  }
}

/** Each numbered table and figure as data that other programs read. */
function attachTables(doc: PdfDocument, document: CompiledDocument, at: Date) {
  for (const { anchor, label, table } of tablesIn(document)) {
    doc.file(Buffer.from(csvOf(table, 'open')), {
      name: `${anchor}.csv`,
      description: `${label}. ${table.caption.title}`,
      type: 'text/csv',
      relationship: 'Data',
      creationDate: at,
      modifiedDate: at,
    } as object)
  }
}
