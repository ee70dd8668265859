import type { Block, Section } from '@kartlaggning/schema/document/document'
import type { Figure } from '@kartlaggning/schema/document/figure'
import type { Table } from '@kartlaggning/schema/document/table'

/** What a fold is opened by. */
interface FoldTexts {
  readonly appendix: string
  readonly parts: (count: number) => string
  readonly items: (count: number) => string
  readonly captioned: (it: Table | Figure) => string
}

/** So many items of a part are looked over; more are opened when they are asked for. */
const MANY_ITEMS = 10
/** A chapter of more parts than this, with nothing but lists in them, is one that few read through. */
const MANY_PARTS = 5
/** In a chapter of more findings than this, each is first told in its heading alone. */
const MANY_FINDINGS = 5

/**
 * What a screen folds of a long document: appendices, long lists, and what lies behind each of many findings. Decided by
 * what the blocks are and how many, so that a document of any age is folded; a file and paper have all of it.
 */
export const foldedOnScreen = (sections: readonly Section[], texts: FoldTexts, isNarrow: boolean): Section[] =>
  sections.map((section) => {
    const blocks = blocksOf(section, texts)
    return { ...section, blocks: isNarrow ? withFoldedFigures(blocks, texts) : blocks }
  })

/** On a phone the first table or figure of a chapter is drawn, and each other opens by its title. */
function withFoldedFigures(blocks: readonly Block[], texts: FoldTexts): readonly Block[] {
  const first = blocks.findIndex(isCaptioned)
  return blocks.map((it, at) =>
    isCaptioned(it) && at !== first
      ? {
          kind: 'section',
          role: 'folded',
          id: `${it.kind}-${it.caption.number}`,
          title: texts.captioned(it),
          blocks: [it],
        }
      : it,
  )
}

const isCaptioned = (block: Block): block is Table | Figure =>
  (block.kind === 'table' || block.kind === 'figure') && block.caption.number !== undefined

function blocksOf(section: Section, texts: FoldTexts): readonly Block[] {
  const { blocks } = section
  if (isAppendix(section)) return afterLead(section, texts.appendix)
  const parts = blocks.filter(isPart)
  if (parts.length > MANY_PARTS && parts.every((it) => findingsIn(it) === 0))
    return [...blocks.filter((it) => !isPart(it)), fold(section, texts.parts(parts.length), parts)]
  const isLong = findingsIn(section) > MANY_FINDINGS
  return blocks.map((it) => (isPart(it) ? { ...it, blocks: blocksOfPart(it, isLong, texts) } : it))
}

function blocksOfPart(part: Section, isLong: boolean, texts: FoldTexts): readonly Block[] {
  const items = itemsIn(part.blocks)
  if (items > MANY_ITEMS) return [fold(part, texts.items(items), part.blocks)]
  if (!isLong) return part.blocks
  return part.blocks.map((it) => (isFinding(it) ? { ...it, role: 'folded' } : it))
}

/** Chapters have numbers, and appendices letters. */
const isAppendix = ({ number }: Section) => number !== undefined && !/^\d/.test(number)

function afterLead(section: Section, title: string): readonly Block[] {
  const { blocks } = section
  const first = blocks.findIndex((it) => it.kind !== 'paragraph')
  return first < 0 ? blocks : [...blocks.slice(0, first), fold(section, title, blocks.slice(first))]
}

const fold = ({ id }: Section, title: string, blocks: readonly Block[]): Section => ({
  kind: 'section',
  role: 'folded',
  id: `${id}-foldat`,
  title,
  blocks,
})

const isPart = (block: Block): block is Section => block.kind === 'section' && block.role === 'part'
const isFinding = (block: Block): block is Section => block.kind === 'section' && block.role === 'finding'

function findingsIn({ blocks }: Section): number {
  return blocks.reduce((sum, it) => sum + (isFinding(it) ? 1 : isPart(it) ? findingsIn(it) : 0), 0)
}

const itemsIn = (blocks: readonly Block[]): number =>
  blocks.reduce(
    (sum, it) => sum + (it.kind === 'list' ? it.items.length : it.kind === 'facts' ? it.facts.length : 0),
    0,
  )
