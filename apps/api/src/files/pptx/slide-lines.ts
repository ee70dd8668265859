import type { Words } from '@kartlaggning/schema/document/words'
import type { Language } from '@kartlaggning/schema/text'
import { textShape } from './pptx-shapes.ts'
import { paragraph, type Box } from './pptx-xml.ts'
import { fitted, heightOf, linesOf } from './text-fitting.ts'

export interface Line {
  readonly name: string
  readonly placeholder?: string
  readonly box: Box
  readonly sizes: readonly number[]
  readonly isBold?: boolean
  readonly color?: string
  readonly anchor?: 't' | 'b'
}

/** Words in as large letters as there is room for, and how high they are. */
export function fittedLine(words: Words, { box, sizes, isBold }: Line) {
  const look = fitted(words, sizes, box.height, { width: box.width, ...(isBold && { isBold }) })
  const lines = linesOf(look.words, { width: box.width, size: look.size, ...(isBold && { isBold }) })
  return { ...look, height: heightOf(lines, look.size) }
}

/** A place of its own for words that belong together. */
export function lineShape(words: Words, line: Line, id: number, language: Language): string {
  const { name, placeholder, box, isBold, color, anchor } = line
  const look = fittedLine(words, line)
  const run = { size: look.size, ...(isBold && { isBold }), ...(color && { color }) }
  return textShape({
    id,
    name,
    box,
    ...(placeholder && { placeholder }),
    ...(anchor && { anchor }),
    paragraphs: [paragraph(look.words, language, run)],
  })
}
