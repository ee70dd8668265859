import type { Language } from '../text.ts'
import type { Block, CompiledDocument, Section } from './document.ts'
import type { Caption } from './table.ts'

const words = {
  table: { sv: 'Tabell', en: 'Table' },
  figure: { sv: 'Figur', en: 'Figure' },
} as const
const anchors = { table: 'tabell', figure: 'figur' } as const

type Kind = keyof typeof words

/** "Figur 3", "Tabell 2"; undefined when it has no number. */
export const labelOf = (kind: Kind, { number }: Caption, language: Language): string | undefined =>
  typeof number === 'number' ? `${words[kind][language]} ${number}` : undefined

/** Where a link leads to it: "figur-3". */
export const anchorOf = (kind: Kind, { number }: Caption): string | undefined =>
  typeof number === 'number' ? `${anchors[kind]}-${number}` : undefined

/** "3. Svarsläge", "3.2 Finns en plan?": a whole number ends with a full stop. */
export const sectionNumber = ({ number }: Section): string =>
  number === undefined ? '' : number.includes('.') ? number : `${number}.`

/** Gives chapters, tables and figures their numbers, in the order they are read. */
export function numbered(document: CompiledDocument): CompiledDocument {
  const last = { table: 0, figure: 0 }
  const captioned = (kind: Kind, caption: Caption): Caption =>
    caption.number === 'next' ? { ...caption, number: ++last[kind] } : caption
  const inside = (block: Block): Block => {
    switch (block.kind) {
      case 'section':
        return { ...block, blocks: block.blocks.map(inside) }
      case 'table':
      case 'figure':
        return { ...block, caption: captioned(block.kind, block.caption) }
      default:
        return block
    }
  }
  return {
    ...document,
    front: document.front.map(inside),
    sections: document.sections.map((section, at) => ({
      ...section,
      number: section.number ?? String(at + 1),
      blocks: section.blocks.map(inside),
    })),
  }
}
