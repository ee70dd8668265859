import type { CompiledDocument, Cover, Fact } from '@kartlaggning/schema/document/document'
import { INK, QUIET, TEXT, type PdfDocument, type Pen } from './pdf-pen.ts'

/** The colour of headings, as on the pages. */
const HEADING = '#00406b'
const SECOND = '#5b9bc8'
const TITLE_TOP = 250
const FACTS_WIDTH = 200
const LABEL_WIDTH = 90

/** The first page: who publishes it, what it is, when and as which edition, and who has answered. */
export function writeCover(pen: Pen, { title, fictional, letterhead = [] }: CompiledDocument, cover: Cover) {
  const { doc } = pen
  const { top, left, bottom } = doc.page.margins
  pen.add(pen.words('P', cover.sender, { font: 'bold', size: 12 }, { width: pen.width - FACTS_WIDTH }))
  for (const it of letterhead) pen.add(pen.words('P', it, { size: 9 }, { width: pen.width - FACTS_WIDTH }))
  doc.y = top
  factLines(pen, cover.facts, pen.width - FACTS_WIDTH)()
  doc.y = TITLE_TOP
  pen.add(pen.words('H1', title, { font: 'bold', size: 30, color: HEADING }, { indent: 16 }))
  pen.space(10)
  pen.add(pen.words('P', cover.subtitle, { size: 15 }, { indent: 16 }))
  asArtifact(doc, () => doc.rect(left, TITLE_TOP, 4, doc.y - TITLE_TOP).fill(HEADING))
  if (cover.tiles) writeTiles(pen, cover.tiles)
  if (fictional === null) return
  doc.y = doc.page.height - bottom - 2 * TEXT
  pen.add(pen.words('P', fictional, { font: 'bold', size: 9 }))
}

const TILE = { width: 72, height: 34, gap: 3 } as const

/** A tile for each place, the left half the one side's and the right half the other's; drawn from the foot of the page. */
function writeTiles(pen: Pen, { summary, tiles }: NonNullable<Cover['tiles']>) {
  const { doc } = pen
  const { left, bottom } = doc.page.margins
  const perRow = Math.min(tiles.length, Math.floor((pen.width + TILE.gap) / (TILE.width + TILE.gap)))
  const rows = Math.ceil(tiles.length / perRow)
  const foot = doc.page.height - bottom - 5 * TEXT
  const top = foot - rows * (TILE.height + TILE.gap)
  const draw = () => {
    for (const [at, { name, answered }] of tiles.entries()) {
      const x = left + (at % perRow) * (TILE.width + TILE.gap)
      const y = top + Math.floor(at / perRow) * (TILE.height + TILE.gap)
      const half = TILE.width / 2
      doc.lineWidth(0.7)
      for (const [side, has] of answered.entries()) {
        doc.rect(x + side * half, y, half, TILE.height - 11)
        if (has) doc.fillAndStroke(side === 0 ? HEADING : SECOND, HEADING)
        else doc.stroke(HEADING)
      }
      doc.font('regular').fontSize(6.5).fillColor(INK)
      doc.text(name, x, y + TILE.height - 9, { width: TILE.width, height: 8, lineBreak: false, ellipsis: true })
    }
    doc.y = foot
  }
  pen.add(pen.element('Figure', { alt: summary }, [draw]))
  pen.add(pen.words('P', summary, { size: 9 }))
}

/** Names, and what is said of each beside it; where they are read is settled before what stands above them is drawn. */
function factLines(pen: Pen, facts: readonly Fact[], indent: number) {
  if (facts.length === 0) return () => undefined
  const list = pen.doc.struct('L')
  pen.add(list)
  return () => {
    for (const fact of facts) list.add(factLine(pen, fact, indent))
    list.end()
  }
}

function factLine(pen: Pen, { name, lines, language }: Fact, indent: number) {
  const { doc } = pen
  let top = 0
  const label = () => {
    top = doc.y
    pen.write(name, { color: QUIET, size: 9 }, { indent, width: LABEL_WIDTH })
    doc.y = top
  }
  const body = () => {
    pen.write(lines.join(', '), { size: 9 }, { indent: indent + LABEL_WIDTH, width: pen.width - indent - LABEL_WIDTH })
    pen.space(4)
  }
  return pen.element('LI', {}, [pen.element('Lbl', {}, [label]), pen.element('LBody', { language }, [body])])
}

function asArtifact(doc: PdfDocument, draw: () => unknown) {
  doc.markContent('Artifact', { type: 'Layout' })
  draw()
  doc.endMarkedContent()
}

/** A heading that the list of contents leads to. */
export interface Entry {
  readonly text: string
  /** From nought. */
  readonly page: number
  /** Where a link leads to. */
  readonly name: string
}

/**
 * A page for the list of contents. It is filled in by what is returned, when it is known on which page each chapter begins;
 * there is room for some thirty of them.
 */
export function reserveContents(pen: Pen, { contents, imprint }: Cover): (entries: readonly Entry[]) => void {
  const { doc } = pen
  doc.addPage()
  pen.add(pen.words('H2', contents, { font: 'bold', size: 20, color: HEADING }))
  pen.space(12)
  const list = doc.struct('TOC')
  pen.add(list)
  const [page, top] = [doc.bufferedPageRange().count - 1, doc.y]
  const heightOf = (it: Fact) => pen.heightOf(it.lines.join(', '), { size: 9 }, pen.width - LABEL_WIDTH) + 4
  const height = imprint.reduce((sum, it) => sum + heightOf(it), 0)
  const foot = doc.page.height - doc.page.margins.bottom - height - TEXT
  const writeImprint = factLines(pen, imprint, 0)
  doc.addPage()
  return (entries) => {
    doc.switchToPage(page)
    doc.y = top
    for (const entry of entries) list.add(contentsLine(pen, entry))
    list.end()
    doc.y = foot
    writeImprint()
  }
}

function contentsLine(pen: Pen, { text, page, name }: Entry) {
  const { doc } = pen
  const { left } = doc.page.margins
  const top = doc.y
  const link = doc.struct('Link')
  const line = doc.markStructureContent('Link')
  pen.write(text, { size: 11 }, { width: pen.width - 40 })
  const bottom = doc.y
  doc.y = top
  pen.write(String(page + 1), { size: 11, color: INK }, { align: 'right' })
  doc.endMarkedContent()
  link.add(line)
  doc.goTo(left, top, pen.width, bottom - top, name, { structParent: link, Contents: new String(text) } as object)
  link.end()
  doc.y = bottom
  const ruled = { from: left, to: left + pen.width, y: bottom + 4 }
  asArtifact(doc, () => doc.moveTo(ruled.from, ruled.y).lineTo(ruled.to, ruled.y).lineWidth(0.4).stroke('#c9d3da'))
  pen.space(9)
  return pen.element('TOCI', {}, [link])
}
