import type { Label } from './picture.ts'

/** Of the size of a letter, how wide one is in a text of some length. */
const LETTER = 0.55
/** Of the size of a letter, from one line to the next. */
const LEADING = 1.15

/** A name in as many lines as it needs, at the most `most`, about the middle where one would stand. */
export function nameLines(label: Label, most: number): Label[] {
  const letters = Math.floor(label.width / (label.size * LETTER))
  const lines = linesOf(label.text, letters, most)
  const step = label.size * LEADING
  return lines.map((text, at) => ({ ...label, text, y: label.y + (at - (lines.length - 1) / 2) * step }))
}

/** Words, as many on a line as it has room for; what is left when there are no more lines stands on the last. */
function linesOf(text: string, letters: number, most: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && (`${last} ${word}`.length <= letters || lines.length === most))
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
