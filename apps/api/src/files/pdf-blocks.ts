import type { Block, Fact, Facts, List, Section } from '@kartlaggning/schema/document/document'
import type { Figure } from '@kartlaggning/schema/document/figure'
import { boxGroups, boxMarks, type FormSpace } from '@kartlaggning/schema/document/form-space'
import { KEPT_TOGETHER, WHOLE_WORDS } from '@kartlaggning/schema/document/layout'
import { labelOf, sectionNumber } from '@kartlaggning/schema/document/numbering'
import { withoutHead, type Caption, type Table } from '@kartlaggning/schema/document/table'
import { plainText, type Words } from '@kartlaggning/schema/document/words'
import type { Language } from '@kartlaggning/schema/text'
import { baseDirection } from './base-direction.ts'
import { markText } from './cell-lines.ts'
import type { Entry } from './pdf-cover.ts'
import { drawPicture } from './pdf-picture.ts'
import { picturesOf } from './pictures/pictures-of.ts'
import { tablesOfFigure } from './tables-of-figure.ts'
import { GAP, INK, QUIET, TEXT, type Pen } from './pdf-pen.ts'
import { captionedHeight, heightOfBeginning, sizes, WITH_HEADING } from './pdf-beginnings.ts'
import { writeTable } from './pdf-table.ts'
import type { Picture } from './pictures/picture.ts'

/** How much of what follows stands on the same page as the heading of a chapter. */
const WITH_CHAPTER = 180

/** Writes a document's parts, in their order and tagged as what they are. */
export function writerOn(pen: Pen, language: Language) {
  const outline: PDFKit.PDFOutline[] = []
  const chapters: Entry[] = []

  /** Level 1 is the document's title. */
  function heading(level: number, text: string, spoken?: Language, first?: Block) {
    const size = sizes[Math.min(level, sizes.length) - 1] ?? TEXT
    if (level > 1) pen.space(size)
    const follows = level === 2 ? WITH_CHAPTER : WITH_HEADING
    const begins = first && pen.layout >= KEPT_TOGETHER ? heightOfBeginning(pen, first, level, language) : 0
    pen.room(pen.heightOf(text, { font: 'bold', size }) + Math.max(follows, begins))
    const above = outline.slice(0, level - 1).at(-1) ?? pen.doc.outline
    outline.length = level - 1
    outline[level - 1] = above.addItem(text, whereNow(pen, level === 1))
    if (level === 2) chapters.push(destination(pen, text, `kapitel-${chapters.length + 1}`))
    pen.add(
      pen.words(`H${Math.min(level, 6)}`, [{ text, ...(spoken && { language: spoken }) }], { font: 'bold', size }),
    )
    pen.space(GAP / 2)
  }

  function section({ title, aside, language: spoken, blocks, ...rest }: Section, level: number) {
    heading(
      level,
      [sectionNumber({ title, blocks, ...rest }), title, aside].filter(Boolean).join(' '),
      spoken,
      blocks[0],
    )
    for (const block of blocks) write(block, level)
  }

  function write(block: Block, level: number): void {
    switch (block.kind) {
      case 'section':
        return section(block, level + 1)
      case 'paragraph':
      case 'note':
        return paragraph(pen, block.words)
      case 'list':
        return list(pen, block)
      case 'facts':
        return facts(pen, block)
      case 'table':
        return captioned(pen, labelOf('table', block.caption, language), block.caption, [block])
      case 'figure':
        return figure(pen, block, language)
      case 'boxes':
      case 'lines':
        return formSpace(pen, block)
      case 'page-break':
        return void pen.doc.addPage()
    }
  }
  return { heading, chapters, section: (it: Section) => section(it, 2), block: (it: Block) => write(it, 1) }
}

/** Its left is measured from the right. */
const whereNow = ({ doc }: Pen, expanded: boolean) => ({ expanded, top: doc.y, left: doc.page.width })

function destination({ doc }: Pen, text: string, name: string): Entry {
  doc.addNamedDestination(name, 'XYZ', doc.page.margins.left, doc.y, null)
  return { text, name, page: doc.bufferedPageRange().count - 1 }
}

/** A paragraph that is no longer stands on one page. */
const MOST_LINES_KEPT = 6

function paragraph(pen: Pen, words: Words) {
  if (pen.layout >= WHOLE_WORDS) {
    const height = pen.heightOf(plainText(words))
    if (height <= MOST_LINES_KEPT * pen.heightOf('A')) pen.room(height)
  }
  pen.add(pen.words('P', words))
  pen.space(GAP / 2)
}

const BESIDE_SIGN = 12

/** Its sign stands where it is read from. */
function listItem(pen: Pen, words: Words, sign: string) {
  const isFromRight = baseDirection(plainText(words)) === 'rtl'
  const width = pen.width - BESIDE_SIGN
  const label = pen.element('Lbl', {}, [
    () => {
      const { doc } = pen
      doc.font('regular').fontSize(TEXT).fillColor(INK)
      const at = isFromRight ? pen.width - doc.widthOfString(sign) : 0
      doc.text(sign, doc.page.margins.left + at, doc.y, { lineBreak: false })
    },
  ])
  return pen.element('LI', {}, [label, pen.words('LBody', words, {}, { indent: isFromRight ? 0 : BESIDE_SIGN, width })])
}

const MOST_KEPT_TOGETHER = 200

/** Item by item: a new page begins between two of them, and never inside what is marked. */
function list(pen: Pen, { items, role }: Pick<List, 'items' | 'role'>) {
  if (items.length === 0) return
  const all = pen.doc.struct('L')
  pen.add(all)
  for (const [at, words] of items.entries()) {
    pen.room(Math.min(pen.heightOf(plainText(words), {}, pen.width - BESIDE_SIGN), MOST_KEPT_TOGETHER))
    all.add(listItem(pen, words, role === 'steps' ? `${at + 1}.` : '•'))
  }
  all.end()
  pen.space(GAP / 2)
}

function facts(pen: Pen, { title, layout, facts: all, none = '' }: Facts) {
  if (layout === 'above') for (const fact of all) factBelow(pen, fact, none)
  else {
    const rows = all.map(({ name, lines }) => [name, lines.join(', ') || none])
    writeTable(pen, withShortNames(withoutHead(title ?? '', rows), all))
  }
}

const SHORT = 30

/** What is said has the room that short names leave. */
function withShortNames(table: Table, facts: readonly Fact[]): Table {
  if (facts.some(({ name }) => name.length > SHORT)) return table
  const [names, said] = table.columns.map((column, at) => ({ ...column, weight: at === 0 ? 3 : 7 }))
  return { ...table, columns: names && said ? [names, said] : table.columns }
}

/** A name in bold, and what is said of it: nothing, a line or a list of them. */
function factBelow(pen: Pen, { name, lines, language }: Fact, none: string) {
  pen.room(pen.heightOf(name, { font: 'bold' }) + 2 * TEXT)
  pen.add(pen.words('P', name, { font: 'bold' }))
  const said = (text: string) => [{ text, ...(language && { language }) }]
  const [only] = lines
  if (lines.length > 1) return list(pen, { items: lines.map(said) })
  pen.add(only === undefined ? pen.words('P', none, { color: QUIET }) : pen.words('P', said(only)))
  pen.space(GAP)
}

interface Drawn {
  readonly pictures?: readonly Picture[]
  readonly alternative?: string
  /** Where its table is. */
  readonly elsewhere?: string
}

/** Under its number and title: what it says in a sentence, how it is read, what is drawn, the tables, and where it comes from. */
function captioned(
  pen: Pen,
  label: string | undefined,
  caption: Caption,
  tables: readonly Table[],
  { pictures = [], alternative = '', elsewhere }: Drawn = {},
) {
  const { title, summary, legend, source } = caption
  if (pen.layout >= KEPT_TOGETHER) pen.room(captionedHeight(pen, label, caption, pictures[0], tables[0]))
  if (label !== undefined) {
    pen.room(pen.heightOf(title, { font: 'bold' }) + 8 * TEXT)
    pen.add(pen.words('P', `${label}. ${title}`, { font: 'bold' }))
  }
  if (summary !== undefined) paragraph(pen, summary)
  if (legend) paragraph(pen, legend.map(markText).join('   '))
  for (const picture of pictures) drawPicture(pen, picture, alternative)
  for (const table of tables) writeTable(pen, { ...table, caption })
  if (elsewhere !== undefined) paragraph(pen, elsewhere)
  if (source !== undefined) paragraph(pen, source)
}

/** A file has the picture, and the data that it is drawn of. */
const figure = (pen: Pen, it: Figure, language: Language) =>
  captioned(pen, labelOf('figure', it.caption, language), it.caption, tablesOfFigure(it), {
    pictures: picturesOf(it.drawing, pen.width),
    alternative: it.alternative,
    ...(it.tableElsewhere !== undefined && { elsewhere: it.tableElsewhere }),
  })

function formSpace(pen: Pen, space: FormSpace) {
  if (space.kind === 'boxes') {
    for (const { title, boxes } of boxGroups(space.boxes)) {
      if (title !== undefined) pen.add(pen.words('P', title, { font: 'bold' }))
      const mark = boxMarks[space.mark]
      list(pen, { items: boxes.map(({ text, help }) => `${mark}${help === undefined ? text : `${text} (${help})`}`) })
    }
    return
  }
  for (let line = 1; line <= space.lines; line++) writingLine(pen, space.numbered ? `${line}.` : '')
}

function writingLine(pen: Pen, number: string) {
  pen.room(24)
  const { doc } = pen
  doc.markContent('Artifact', { type: 'Layout' })
  pen.write(number || ' ')
  const { left } = doc.page.margins
  doc
    .moveTo(left, doc.y + 6)
    .lineTo(left + pen.width, doc.y + 6)
    .lineWidth(0.5)
    .stroke(QUIET)
  doc.endMarkedContent()
  pen.space(12)
}
