import { plainText, runsOf, type Words } from '@kartlaggning/schema/document/words'

export interface Room {
  /** In points. */
  readonly width: number
  readonly size: number
  readonly isBold?: boolean
}

/** The smallest that is read from the back of a room. */
export const SMALLEST = 18
const LINE_HEIGHT = 1.2

export const heightOf = (lines: number, size: number) => lines * size * LINE_HEIGHT

/** Of the size of a letter, as Arial draws it and a little more: a line too many is no harm, one too few runs over. */
const widths = [
  [/^[ilj'’‘|]$/u, 0.24],
  [/^[\sIft.,:;!/\\]$/u, 0.29],
  [/^[r()[\]{}"”“*-]$/u, 0.37],
  [/^[ckszvxyJ]$/u, 0.52],
  [/^[mwWM@%—…]$/u, 0.95],
  [/^[CDHNRUGOQÖ]$/u, 0.79],
  [/^[\p{Lu}&]$/u, 0.69],
  [/^[ -\u024F–•]$/u, 0.57],
] as const
const OTHER = 1.1
const BOLD = 1.08

const letters = (text: string) => [...new Intl.Segmenter('sv', { granularity: 'grapheme' }).segment(text)]

function widthOf(text: string, { size, isBold }: Room): number {
  const width = letters(text).reduce(
    (sum, { segment }) => sum + (widths.find(([sign]) => sign.test(segment))?.[1] ?? OTHER),
    0,
  )
  return width * size * (isBold ? BOLD : 1)
}

/** How many lines a text takes; a word that is longer than a line is broken. */
export function linesOf(words: Words, room: Room): number {
  const space = widthOf(' ', room)
  let lines = 1
  let at = 0
  for (const word of plainText(words).split(/\s+/)) {
    const width = widthOf(word, room)
    if (at > 0 && at + space + width > room.width) {
      lines += 1
      at = 0
    }
    lines += Math.max(0, Math.ceil(width / room.width) - 1)
    at = at === 0 ? width % room.width || width : at + space + width
  }
  return lines
}

/** The words in so many lines; what does not fit gives way to three dots, and stands whole in the notes. */
export function clipped(words: Words, lines: number, room: Room): Words {
  if (linesOf(words, room) <= lines) return words
  const all = letters(plainText(words).trim()).map(({ segment }) => segment)
  let [fits, tooLong] = [0, all.length]
  while (tooLong - fits > 1) {
    const middle = Math.floor((fits + tooLong) / 2)
    if (linesOf(`${all.slice(0, middle).join('')}…`, room) <= lines) fits = middle
    else tooLong = middle
  }
  const cut = all.slice(0, fits).join('')
  const atWord = cut.slice(0, Math.max(cut.lastIndexOf(' '), 0)) || cut
  const language = runsOf(words)[0]?.language
  return [{ text: `${atWord.replace(/[\s,;:–-]+$/, '')}…`, ...(language && { language }) }]
}

/** The largest of the sizes in which the words have room, or the smallest with the words cut. */
export function fitted(words: Words, sizes: readonly number[], height: number, room: Omit<Room, 'size'>) {
  const fits = sizes.find((size) => heightOf(linesOf(words, { ...room, size }), size) <= height)
  const size = fits ?? sizes.at(-1) ?? SMALLEST
  const lines = Math.max(1, Math.floor(height / heightOf(1, size)))
  return { size, words: clipped(words, lines, { ...room, size }) }
}
