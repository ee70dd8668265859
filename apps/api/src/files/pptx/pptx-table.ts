import type { SlideTable } from '@kartlaggning/schema/document/presentation'
import { cellText, type Cell, type Row } from '@kartlaggning/schema/document/table'
import type { Words } from '@kartlaggning/schema/document/words'
import type { Language } from '@kartlaggning/schema/text'
import { graphicFrame } from './pptx-shapes.ts'
import { DRAWING, emu, paragraph, type Box } from './pptx-xml.ts'
import { clipped, heightOf, linesOf, SMALLEST } from './text-fitting.ts'

const PADDING = { x: 8, y: 5 }
const MOST_LINES = 3

interface Made {
  readonly xml: string
  /** How many of the last rows had no room. */
  readonly rowsLeft: number
}

/** A table of as many rows as there is room for, its heads above and the first column naming each row. */
export function tableIn(table: SlideTable, box: Box, id: number, language: Language): Made {
  const sum = table.columns.reduce((total, { weight }) => total + weight, 0)
  const widths = table.columns.map(({ weight }) => (box.width * weight) / sum)
  const head = { cells: table.columns.map(({ title }) => title), isHead: true }
  const rows = [head, ...table.rows.map((cells) => ({ cells, isHead: false }))].map((it) => laidOut(it, widths))
  const room = box.height - (table.roomBelow ? heightOf(1, SMALLEST) : 0)
  let height = 0
  const shown = rows.filter((row) => (height += row.height) <= room)
  const content = `<a:tbl><a:tblPr firstRow="1" firstCol="1"/><a:tblGrid>${widths
    .map((width) => `<a:gridCol w="${emu(width)}"/>`)
    .join('')}</a:tblGrid>${shown.map((row) => rowOf(row, language)).join('')}</a:tbl>`
  const used = shown.reduce((total, row) => total + row.height, 0)
  return {
    xml: graphicFrame({
      id,
      name: `Table ${id}`,
      alternative: table.alternative,
      box: { ...box, height: used },
      uri: `${DRAWING}/table`,
      content,
    }),
    rowsLeft: rows.length - shown.length,
  }
}

interface LaidOut {
  readonly height: number
  readonly isHead: boolean
  readonly cells: readonly Words[]
}

function laidOut({ cells, isHead }: { cells: Row; isHead: boolean }, widths: readonly number[]): LaidOut {
  const fitting = cells.map((cell, at) => {
    const room = { width: (widths[at] ?? 0) - 2 * PADDING.x, size: SMALLEST, isBold: isHead || at === 0 }
    const words = clipped(wordsOf(cell), MOST_LINES, room)
    return { words, lines: linesOf(words, room) }
  })
  const lines = Math.max(...fitting.map((it) => it.lines))
  return { height: heightOf(lines, SMALLEST) + 2 * PADDING.y, isHead, cells: fitting.map(({ words }) => words) }
}

const wordsOf = (cell: Cell): Words =>
  cell !== null && typeof cell === 'object' && cell.language
    ? [{ text: cell.text, language: cell.language }]
    : cellText(cell)

function rowOf({ height, isHead, cells }: LaidOut, language: Language): string {
  const written = cells.map((words, at) => {
    const look = { size: SMALLEST, isBold: isHead || at === 0, color: isHead ? 'bg1' : 'tx1' }
    const sides = `marL="${emu(PADDING.x)}" marR="${emu(PADDING.x)}" marT="${emu(PADDING.y)}" marB="${emu(PADDING.y)}"`
    const fill = isHead ? '<a:solidFill><a:schemeClr val="accent1"/></a:solidFill>' : '<a:noFill/>'
    const text = `<a:txBody><a:bodyPr/><a:lstStyle/>${paragraph(words, language, look)}</a:txBody>`
    return `<a:tc>${text}<a:tcPr ${sides}>${LINES}${fill}</a:tcPr></a:tc>`
  })
  return `<a:tr h="${emu(height)}">${written.join('')}</a:tr>`
}

/** Only under each row. */
const LINES = `<a:lnL w="0"><a:noFill/></a:lnL><a:lnR w="0"><a:noFill/></a:lnR><a:lnT w="0"><a:noFill/></a:lnT><a:lnB w="12700"><a:solidFill><a:schemeClr val="bg2"/></a:solidFill></a:lnB>`
