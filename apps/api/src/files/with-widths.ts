import type { Block, CompiledDocument } from '@kartlaggning/schema/document/document'
import { WIDE_AS_NEEDED } from '@kartlaggning/schema/document/layout'
import type { Drawing } from '@kartlaggning/schema/document/figure'
import { cellText, hasHead, rowsOf, type Cell, type Row, type Table } from '@kartlaggning/schema/document/table'
import { cellLines } from './cell-lines.ts'

/** In letters. What is no longer needs no more room, so that columns of numbers are as wide as each other. */
const SHORT = 12

/** "3≠1" */
const SIGNS = 3

/** Columns that leave no doubt: names, and what is said of each. */
const BESIDE_EACH_OTHER = 2

/** A document whose tables give each column the room that what stands in it asks for; one of before keeps its own. */
export const withWidths = (document: CompiledDocument): CompiledDocument =>
  (document.layout ?? 1) < WIDE_AS_NEEDED
    ? document
    : { ...document, front: document.front.map(fitted), sections: document.sections.map(fitted) }

function fitted<Kind extends Block>(block: Kind): Kind {
  switch (block.kind) {
    case 'section':
      return { ...block, blocks: block.blocks.map(fitted) }
    case 'figure':
      return { ...block, table: fittedTable(block.table), drawing: fittedDrawing(block.drawing) }
    case 'table':
      return { ...block, ...fittedTable(block) }
    default:
      return block
  }
}

/** A table is lowest where its columns are as wide as the square roots of how much stands in them. */
function fittedTable(table: Table): Table {
  if (!hasHead(table) || table.columns.length <= BESIDE_EACH_OTHER) return table
  const rows = rowsOf(table)
  return { ...table, columns: table.columns.map((column, at) => ({ ...column, weight: Math.sqrt(held(rows, at)) })) }
}

/** In a heat map most columns hold signs alone; what counts them is a sentence, and stays on one line. */
function fittedDrawing(drawing: Drawing): Drawing {
  if (drawing.kind !== 'heat-map') return drawing
  const cells = drawing.groups.flatMap(({ rows }) => rows)
  const columns = drawing.columns.map((column, at) => {
    const longest = Math.max(SIGNS, ...cells.map((row) => lengthInMap(row[at] ?? null)))
    return at === 0 ? column : { ...column, weight: longest / SIGNS }
  })
  return { ...drawing, columns }
}

const lengthInMap = (cell: Cell) =>
  cell !== null && typeof cell === 'object' && cell.marks ? SIGNS : cellText(cell).length

/** How many letters stand in a column. */
const held = (rows: readonly Row[], at: number) =>
  rows.reduce((sum, row) => sum + Math.max(SHORT, cellLines(row[at] ?? null).join(' ').length), SHORT)
