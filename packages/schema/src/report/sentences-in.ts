import type { Block, CompiledDocument, List, Paragraph, Section } from '../document/document.ts'
import type { Figure } from '../document/figure.ts'
import type { Sentence } from '../document/sentence.ts'
import type { Table } from '../document/table.ts'
import { plainText, type Words } from '../document/words.ts'

/** A computed sentence, where it stands. */
export interface ComputedSentence {
  readonly id: string
  readonly chapter: string
  readonly text: string
}

/** Every sentence of a document that is computed, in the order they are read. */
export const sentencesIn = ({ sections }: Pick<CompiledDocument, 'sections'>): ComputedSentence[] =>
  sections.flatMap(({ id: chapter, blocks }) => {
    const found: ComputedSentence[] = []
    for (const block of blocks)
      eachSentence(block, (words, sentence) => {
        found.push({ id: sentence.id, chapter, text: plainText(words) })
        return { words, sentence }
      })
    return found
  })

type Change = (words: Words, sentence: Sentence) => { readonly words: Words; readonly sentence: Sentence }

/** The same sections with each computed sentence as `change` makes it. */
export const withSentences = (sections: readonly Section[], change: Change): Section[] =>
  sections.map((section) => ({ ...section, blocks: section.blocks.map((it) => eachSentence(it, change)) }))

function eachSentence(block: Block, change: Change): Block {
  switch (block.kind) {
    case 'section':
      return { ...block, blocks: block.blocks.map((it) => eachSentence(it, change)) }
    case 'paragraph':
      return inParagraph(block, change)
    case 'list':
      return inList(block, change)
    case 'table':
    case 'figure':
      return inCaption(block, change)
    default:
      return block
  }
}

const inParagraph = (block: Paragraph, change: Change): Paragraph =>
  block.sentence ? { ...block, ...change(block.words, block.sentence) } : block

function inList(block: List, change: Change): List {
  const { items, sentences } = block
  if (!sentences) return block
  const changed = items.map((words, at) => {
    const sentence = sentences[at]
    return sentence ? change(words, sentence) : { words, sentence: { id: '' } }
  })
  return { ...block, items: changed.map((it) => it.words), sentences: changed.map((it) => it.sentence) }
}

function inCaption<Captioned extends Table | Figure>(block: Captioned, change: Change): Captioned {
  const { summary, sentence } = block.caption
  if (summary === undefined || !sentence) return block
  const changed = change(summary, sentence)
  return { ...block, caption: { ...block.caption, summary: changed.words, sentence: changed.sentence } }
}
