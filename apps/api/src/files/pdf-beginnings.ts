import type { Block } from '@kartlaggning/schema/document/document'
import { labelOf } from '@kartlaggning/schema/document/numbering'
import type { Caption, Table } from '@kartlaggning/schema/document/table'
import { plainText } from '@kartlaggning/schema/document/words'
import type { Language } from '@kartlaggning/schema/text'
import { markText } from './cell-lines.ts'
import { heightToBegin } from './pdf-cells.ts'
import { GAP, TEXT, type Pen } from './pdf-pen.ts'
import type { Picture } from './pictures/picture.ts'
import { picturesOf } from './pictures/pictures-of.ts'
import { tablesOfFigure } from './tables-of-figure.ts'

/** Of headings, by how deep they lie. */
export const sizes = [20, 15, 12, 11] as const

/** How much of what follows stands on the same page as its heading. */
export const WITH_HEADING = 60

/** How much of a block stands on the same page as the heading above it. */
export function heightOfBeginning(pen: Pen, block: Block, level: number, language: Language): number {
  switch (block.kind) {
    case 'table':
      return captionedHeight(pen, labelOf('table', block.caption, language), block.caption, undefined, block)
    case 'figure': {
      const [picture] = picturesOf(block.drawing, pen.width)
      const [table] = tablesOfFigure(block)
      return captionedHeight(pen, labelOf('figure', block.caption, language), block.caption, picture, table)
    }
    case 'section': {
      const size = sizes[Math.min(level + 1, sizes.length) - 1] ?? TEXT
      const [first] = block.blocks
      const own = size + pen.heightOf(block.title, { font: 'bold', size }) + GAP / 2
      return own + (first ? heightOfBeginning(pen, first, level + 1, language) : 0)
    }
    default:
      return WITH_HEADING
  }
}

/** A caption stands with what it is of: its first picture, or the first row of its table. Nothing where a page is too small. */
export function captionedHeight(
  pen: Pen,
  label: string | undefined,
  { title, summary, legend }: Caption,
  picture: Picture | undefined,
  table: Table | undefined,
): number {
  const said = [summary, legend?.map(markText).join('   ')].filter((it) => it !== undefined)
  const above =
    (label === undefined ? 0 : pen.heightOf(`${label}. ${title}`, { font: 'bold' })) +
    said.reduce((sum: number, it) => sum + pen.heightOf(plainText(it)) + GAP / 2, 0)
  const first = picture ? picture.height : table ? heightToBegin(pen, { ...table, caption: { title, number: 1 } }) : 0
  const { page } = pen.doc
  const whole = page.height - page.margins.top - page.margins.bottom
  return above + first <= whole ? above + first : 0
}
