import type { Block, CompiledDocument, List, Section } from '../../document/document.ts'
import type { Figure } from '../../document/figure.ts'
import type { Table } from '../../document/table.ts'
import { anchorOf, labelOf } from '../../document/numbering.ts'
import { OUTLINE_WITH_APPENDICES } from '../outline.ts'
import { chapterIfAny, type ReportChapter } from '../report-chapter.ts'
import type { ReportWriting } from '../report-writing.ts'

const ID = 'bilaga-tabeller'

/** What it lists is known when all chapters are. */
export const tablesAppendix: ReportChapter = (writing, figures) =>
  (writing.report.outline ?? 1) < OUTLINE_WITH_APPENDICES
    ? chapterIfAny(writing, figures)
    : [{ kind: 'paragraph', words: writing.say('tables.lead') }, ...figures]

/** The tables that the figures are drawn from, each under the figure's own number; the figures say that they stand there. */
export function appendixOfTables(document: CompiledDocument, { say }: ReportWriting): CompiledDocument {
  const appendix = document.sections.find(({ id }) => id === ID)
  if (!appendix) return document
  const found: (Table | Figure)[] = []
  const where = (appendix.number ?? '').replace(/^./, (letter) => letter.toLowerCase())
  const inside = (block: Block): Block => {
    if (block.kind === 'section') return { ...block, blocks: block.blocks.map(inside) }
    if (block.kind !== 'figure' && block.kind !== 'table') return block
    if (block.caption.number !== undefined) found.push(block)
    if (!standsElsewhere(block)) return block
    return { ...block, tableElsewhere: say('tables.elsewhere', { where }) }
  }
  const sections = document.sections.map((it): Section => ({ ...it, blocks: it.blocks.map(inside) }))
  const index: List = { kind: 'list', role: 'dense', items: found.map((it) => titleOf(it, document)) }
  const tables = found.flatMap((it) => (standsElsewhere(it) ? tableOf(it, document) : []))
  return {
    ...document,
    sections: sections.map((it) => (it.id === ID ? { ...it, blocks: [...it.blocks, index, ...tables] } : it)),
  }
}

/** Where a file has no picture of a network, it has its table in its place. */
const standsElsewhere = (it: Table | Figure): it is Figure =>
  it.kind === 'figure' && (it.drawing.kind !== 'network' || it.drawing.isDrawn === true)

/** "Figur 3. Kommunens och polisens bild av varje problem" */
const titleOf = ({ kind, caption }: Table | Figure, { language }: CompiledDocument) =>
  `${labelOf(kind, caption, language)}. ${caption.title}`

function tableOf(figure: Figure, document: CompiledDocument): Section[] {
  const { caption, table } = figure
  const anchor = anchorOf('figure', caption)
  if (anchor === undefined) return []
  const blocks = [{ ...table, caption: { title: caption.title } }]
  return [{ kind: 'section', role: 'folded', id: `${anchor}-tabell`, title: titleOf(figure, document), blocks }]
}
