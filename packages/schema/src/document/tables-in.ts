import type { Block, CompiledDocument } from './document.ts'
import { anchorOf, labelOf } from './numbering.ts'
import type { Table } from './table.ts'

/** A numbered table, or the table that a numbered figure is drawn from. */
export interface NumberedTable {
  /** "figur-3" */
  readonly anchor: string
  /** "Figur 3" */
  readonly label: string
  readonly table: Table
}

/** All of a document that have a number, in the order they are read. */
export function tablesIn({ sections, front, language }: CompiledDocument): NumberedTable[] {
  const inside = (block: Block): NumberedTable[] => {
    if (block.kind === 'section') return block.blocks.flatMap(inside)
    if (block.kind !== 'table' && block.kind !== 'figure') return []
    const { kind, caption } = block
    const [anchor, label] = [anchorOf(kind, caption), labelOf(kind, caption, language)]
    if (anchor === undefined || label === undefined) return []
    return [{ anchor, label, table: block.kind === 'figure' ? { ...block.table, caption } : block }]
  }
  return [...front, ...sections].flatMap(inside)
}
