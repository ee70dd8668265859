import { mirrored } from './visual-runs.ts'
import type { PdfDocument } from './pdf-pen.ts'

/** What pdfkit keeps of a font in a file, and of the shapes that are used of it. */
interface EmbeddedFont {
  readonly font: { getGlyph(id: number, codePoints?: readonly number[]): Glyph }
  readonly scale: number
  readonly subset: { readonly glyphs: number[]; includeGlyph(id: number): number }
  readonly unicode: (readonly number[] | undefined)[]
  readonly widths: (number | undefined)[]
  layout(text: string, features?: unknown): { readonly glyphs: readonly Glyph[]; readonly positions: unknown }
  encode(text: string, features?: unknown): [string[], unknown]
}

interface Glyph {
  readonly id: number
  readonly advanceWidth: number
  readonly codePoints: readonly number[]
}

const known = new WeakSet<object>()

/**
 * Letters that share a shape, as those that only dots tell apart do, each get it under a number of their own. Otherwise
 * whoever copies one gets the first of them.
 */
export function keepApart(font: object, isTurned: () => boolean) {
  if (known.has(font)) return
  known.add(font)
  const embedded = font as EmbeddedFont
  rememberNoLetters(embedded.font)
  const numbers = new Map<string, number>()
  const numberOf = ({ id, advanceWidth, codePoints }: Glyph) => {
    // Letters in one shape are turned with their line when they are read.
    const read = isTurned() ? codePoints.map(asRead).toReversed() : codePoints
    const key = `${id} ${read.join(' ')}`
    const before = numbers.get(key)
    if (before !== undefined) return before
    const { subset, unicode, widths, scale } = embedded
    const first = subset.includeGlyph(id)
    const number = unicode[first] === undefined ? first : subset.glyphs.push(id) - 1
    unicode[number] = read
    widths[number] = advanceWidth * scale
    numbers.set(key, number)
    return number
  }
  embedded.encode = (text, features) => {
    const { glyphs, positions } = embedded.layout(text, features)
    return [glyphs.map((it) => numberOf(it).toString(16).padStart(4, '0')), positions]
  }
}

/** A shape that has been used before is otherwise said to be the letter it was then. */
function rememberNoLetters(font: EmbeddedFont['font']) {
  const getGlyph = font.getGlyph.bind(font)
  font.getGlyph = (id, codePoints = []) =>
    Object.create(getGlyph(id, codePoints), { codePoints: { value: codePoints } }) as Glyph
}

/** A bracket is drawn turned round, and read as it was written. */
const asRead = (code: number) => mirrored(String.fromCodePoint(code)).codePointAt(0) ?? code

/** What is drawn in another order is read, searched for and copied as it was written. */
export function asWritten(doc: PdfDocument, text: string, drawn: () => void) {
  const units = Buffer.from(`\ufeff${text}`, 'utf16le').swap16().toString('hex')
  const add = doc.addContent.bind(doc)
  // Within the text object: what a reader takes the place of the words from.
  doc.addContent = (content) => {
    if (content === 'ET') add('EMC')
    const added = add(content)
    if (content === 'BT') add(`/Span <</ActualText <${units}>>> BDC`)
    return added
  }
  drawn()
  doc.addContent = add
}
