import { asWritten, keepApart } from './as-written.ts'
import { baseDirection, RIGHT_TO_LEFT, type Direction } from './base-direction.ts'
import { fallbackFamilies, type FallbackFamily } from './fallback-families.ts'
import type { PdfDocument } from './pdf-pen.ts'
import { visualRuns } from './visual-runs.ts'

interface Stretch {
  text: string
  readonly family: FallbackFamily | undefined
  readonly isRightToLeft: boolean
}

/** Beyond what the fonts of every document surely have. */
const UNSURE = /[^\0-\u058f\u2000-\u206f\u20ac\u2100-\u27bf]/u
const characters = new Intl.Segmenter('sv', { granularity: 'grapheme' })

/**
 * Lets what the document's fonts have no shapes for be drawn with others, and words from right to left in their order.
 * A document without either is drawn as it always was, and no other font is read.
 */
export function fallBack(doc: PdfDocument, text: string) {
  // To ask a font is to open it, and the first one opened is named first in the file.
  if (!UNSURE.test(text) && !fallbackFamilies.some((family) => family.has.test(text))) return
  const beyond = new Set(text.match(/[^\0-\u05ff\u2000-\u206f]|[\u0590-\u05ff]/gu))
  const missing = new Set([...beyond].filter((it) => !has(doc, it)))
  const wanted = fallbackFamilies.filter((family) => [...missing].some((it) => family.has.test(it)))
  if (missing.size === 0 && !RIGHT_TO_LEFT.test(text)) return
  for (const { name, regular, bold } of wanted) {
    doc.registerFont(`${name} regular`, regular).registerFont(`${name} bold`, bold)
  }
  const draws = (family: FallbackFamily, character: string) =>
    Array.from(character).some((it) => (family.isJoined ?? missing.has(it)) && family.has.test(it))
  const drawn = (character: string) => named(character, (it) => !missing.has(it), doc)
  drawInStretches(doc, (line, base) => stretchesIn(line, base, { wanted, draws, drawn }))
}

/** What no font has a shape for: as the letter it stands for where there is one, otherwise as its number in Unicode. */
const named = (character: string, isDrawn: (it: string) => boolean, doc: PdfDocument) =>
  Array.from(character.replaceAll(/[\ufe0e\ufe0f\u20e3]/gu, ''))
    .map((it) => {
      const plain = it.normalize('NFKC')
      if (isDrawn(it)) return it
      return plain !== it && Array.from(plain).every((one) => has(doc, one)) ? plain : `[${numberOf(it)}]`
    })
    .join('')
const numberOf = (character: string) =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

const has = (doc: PdfDocument, character: string) => {
  const own = doc._font
  doc.font('regular')
  const found = doc._font.font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0)
  doc._font = own
  return found
}

interface Fonts {
  readonly wanted: readonly FallbackFamily[]
  readonly draws: (family: FallbackFamily, character: string) => boolean
  readonly drawn: (character: string) => string
}

/** As they stand from left to right. */
function stretchesIn(line: string, base: Direction, { wanted, draws, drawn }: Fonts): readonly Stretch[] {
  const unbroken = line.replaceAll(BREAK, '')
  const isTurned = base === 'rtl' || RIGHT_TO_LEFT.test(line)
  const runs = isTurned ? visualRuns(unbroken, base) : [{ text: unbroken, isRightToLeft: false }]
  return runs.flatMap(({ text, isRightToLeft }) => {
    const stretches: Stretch[] = []
    for (const { segment } of characters.segment(text)) {
      const last = stretches.at(-1)
      // A mark that many scripts have stays with the words it ends.
      const stays = last?.family && (draws(last.family, segment) || (last.family.isJoined && segment === ' '))
      const family = stays ? last.family : wanted.find((it) => draws(it, segment))
      const own = family ? segment : drawn(segment)
      if (last && last.family === family) last.text += own
      else stretches.push({ text: own, family, isRightToLeft })
    }
    return isRightToLeft ? stretches.toReversed() : stretches
  })
}

const WITHOUT_SPACES = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]{2,}/gu
const BREAK = '\u200b'
const words = new Intl.Segmenter('th', { granularity: 'word' })

/** Where a line may be broken though nothing is written between the words. */
const withBreaks = (text: string) =>
  text.replaceAll(WITHOUT_SPACES, (run) => Array.from(words.segment(run), (it) => it.segment).join(BREAK))

/** What pdfkit draws a line with, and measures it with. */
declare global {
  namespace PDFKit {
    interface PDFDocument {
      _font: {
        readonly ascender: number
        readonly font: { hasGlyphForCodePoint(code: number): boolean }
      }
      _fontSize: number
      addContent(content: string): unknown
      _fragment(text: string, x: number, y: number, options: LineOptions): void
    }
  }
}

type LineOptions = PDFKit.Mixins.TextOptions & { readonly lineWidth?: number; readonly textWidth?: number }

function drawInStretches(doc: PdfDocument, stretchesOf: (line: string, base: Direction) => readonly Stretch[]) {
  doc.font('bold')
  const bold = doc._font
  const draw = doc._fragment.bind(doc)
  const measure = doc.widthOfString.bind(doc)
  const write = doc.text.bind(doc) as (text: string, ...rest: unknown[]) => PdfDocument
  let base: Direction = 'ltr'
  let isTurned = false
  const within = <Result>({ family, isRightToLeft }: Stretch, act: (lower: number) => Result): Result => {
    const own = doc._font
    if (family) doc.font(`${family.name} ${own === bold ? 'bold' : 'regular'}`)
    isTurned = isRightToLeft
    keepApart(doc._font, () => isTurned)
    const result = act(((own.ascender - doc._font.ascender) / 1000) * doc._fontSize)
    doc._font = own
    return result
  }
  // Features make a stretch be laid out as a whole, and so from right to left; otherwise each word is by itself.
  const laidOut = <Options extends object>(options: Options, { isRightToLeft, family }: Stretch) =>
    isRightToLeft || family?.features ? { ...options, features: family?.features ?? [] } : options
  const widthOf = (stretch: Stretch, options: PDFKit.Mixins.TextOptions = {}) =>
    within(stretch, () => measure(shapeless(stretch), laidOut(options, stretch)))
  doc.text = (text: string, ...rest: unknown[]) => {
    base = baseDirection(text)
    return write(withBreaks(text), ...(base === 'rtl' ? rest.map(fromTheRight) : rest))
  }
  const heightOf = doc.heightOfString.bind(doc)
  doc.heightOfString = (text, options) => heightOf(withBreaks(text), options)
  doc.widthOfString = (text, options) =>
    stretchesOf(text, base).reduce((width, stretch) => width + widthOf(stretch, options), 0)
  const drawStretch = ({ text, family }: Stretch, drawn: () => void) =>
    family?.isReordered ? asWritten(doc, text, drawn) : drawn()
  doc._fragment = (text, x, y, options) => {
    const line = text.replaceAll('\n', '')
    // Where a line is broken, the space lies to its left.
    const stretches = stretchesOf(base === 'rtl' && !options.continued ? line.trimEnd() : line, base)
    const { width, align, lineWidth = 0 } = options
    const left = width ? lineWidth - doc.widthOfString(text.trimEnd(), options) : 0
    let at = x + (align === 'right' ? left : align === 'center' ? left / 2 : 0)
    const placed = stretches.map((stretch) => {
      const textWidth = widthOf(stretch, options)
      at += textWidth
      return { stretch, textWidth, from: at - textWidth }
    })
    // In the order in which they are read: some programs go by it.
    for (const { stretch, textWidth, from } of base === 'rtl' ? placed.toReversed() : placed) {
      within(stretch, (lower) =>
        drawStretch(stretch, () =>
          draw(
            shapeless(stretch),
            from,
            y + lower,
            laidOut({ ...options, width: 0, align: 'left', textWidth }, stretch),
          ),
        ),
      )
    }
  }
}

/** A paragraph begins where it is read from, unless it is told where to stand. */
const fromTheRight = (argument: unknown) =>
  typeof argument === 'object' && argument !== null && 'width' in argument && 'align' in argument
    ? { ...argument, align: argument.align === 'left' ? 'right' : argument.align }
    : argument

/** A font begins from the right where it sees letters, or digits, of such a script. */
const ARABIC_DIGIT = /[\u0660-\u0669\u06f0-\u06f9]/u
const shapeless = ({ text, isRightToLeft, family }: Stretch) =>
  isRightToLeft === (RIGHT_TO_LEFT.test(text) || ARABIC_DIGIT.test(text))
    ? (family?.ordered?.(text) ?? text)
    : Array.from(text).toReversed().join('')
