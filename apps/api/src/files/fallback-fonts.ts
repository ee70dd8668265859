import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { PdfDocument } from './pdf-pen.ts'

const require = createRequire(import.meta.url)

// Of these no file but its program may be asked for.
const hans = join(dirname(require.resolve('@embedpdf/fonts-sc')), '../fonts')
const korean = join(dirname(require.resolve('@embedpdf/fonts-kr')), '../fonts')

/** For what the fonts of every document have no shapes for. */
const families = [
  {
    name: 'NotoSansEthiopic',
    has: /\p{Script=Ethiopic}/u,
    regular: require.resolve('@expo-google-fonts/noto-sans-ethiopic/400Regular/NotoSansEthiopic_400Regular.ttf'),
    bold: require.resolve('@expo-google-fonts/noto-sans-ethiopic/700Bold/NotoSansEthiopic_700Bold.ttf'),
  },
  {
    name: 'NotoSansThai',
    has: /\p{Script=Thai}/u,
    regular: require.resolve('@expo-google-fonts/noto-sans-thai/400Regular/NotoSansThai_400Regular.ttf'),
    bold: require.resolve('@expo-google-fonts/noto-sans-thai/700Bold/NotoSansThai_700Bold.ttf'),
  },
  {
    name: 'NotoSansKR',
    has: /\p{Script=Hangul}/u,
    regular: join(korean, 'NotoSansKR-Regular.otf'),
    bold: join(korean, 'NotoSansKR-Bold.otf'),
  },
  {
    name: 'NotoSansHans',
    has: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303f\uff00-\uffef]/u,
    regular: join(hans, 'NotoSansHans-Regular.otf'),
    bold: join(hans, 'NotoSansHans-Bold.otf'),
  },
  {
    name: 'NotoEmoji',
    has: /[\p{Extended_Pictographic}\p{Regional_Indicator}]/u,
    regular: require.resolve('@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf'),
    bold: require.resolve('@expo-google-fonts/noto-emoji/700Bold/NotoEmoji_700Bold.ttf'),
  },
] as const

interface Stretch {
  text: string
  readonly family: string | undefined
  readonly isRightToLeft: boolean
}

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u
const characters = new Intl.Segmenter('sv', { granularity: 'grapheme' })

/**
 * Lets what the document's fonts have no shapes for be drawn with others, and words from right to left in their order.
 * A document without either is drawn as it always was, and no other font is read.
 */
export function fallBack(doc: PdfDocument, text: string) {
  // To ask a font is to open it, and the first one opened is named first in the file.
  if (!RIGHT_TO_LEFT.test(text) && !families.some((family) => family.has.test(text))) return
  const beyond = new Set(text.match(/[^\0-\u05ff\u2000-\u206f]|[\u0590-\u05ff]/gu))
  const without = [...beyond].filter((it) => !has(doc, it))
  const wanted = families.filter((family) => without.some((it) => family.has.test(it)))
  if (wanted.length === 0 && !RIGHT_TO_LEFT.test(text)) return
  for (const { name, regular, bold } of wanted) {
    doc.registerFont(`${name} regular`, regular).registerFont(`${name} bold`, bold)
  }
  const missing = new Set(without)
  const familyOf = (character: string) =>
    wanted.find((family) => Array.from(character).some((it) => missing.has(it) && family.has.test(it)))?.name
  drawInStretches(doc, (line) => stretchesIn(line, familyOf))
}

const has = (doc: PdfDocument, character: string) => {
  doc.font('regular')
  return doc._font.font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0)
}

function stretchesIn(line: string, familyOf: (character: string) => string | undefined): readonly Stretch[] {
  const stretches: Stretch[] = []
  for (const { segment, index } of characters.segment(line)) {
    const last = stretches.at(-1)
    const isBetween = segment === ' ' && last?.isRightToLeft && RIGHT_TO_LEFT.test(line.charAt(index + 1))
    const isRightToLeft = isBetween || RIGHT_TO_LEFT.test(segment)
    const family = familyOf(segment)
    if (last && last.family === family && last.isRightToLeft === isRightToLeft) last.text += segment
    else stretches.push({ text: segment, family, isRightToLeft })
  }
  return stretches
}

/** What pdfkit draws a line with, and measures it with. */
declare global {
  namespace PDFKit {
    interface PDFDocument {
      _font: {
        readonly ascender: number
        readonly font: { hasGlyphForCodePoint(code: number): boolean }
      }
      _fontSize: number
      _fragment(text: string, x: number, y: number, options: LineOptions): void
    }
  }
}

type LineOptions = PDFKit.Mixins.TextOptions & { readonly lineWidth?: number; readonly textWidth?: number }

function drawInStretches(doc: PdfDocument, stretchesOf: (line: string) => readonly Stretch[]) {
  doc.font('bold')
  const bold = doc._font
  const draw = doc._fragment.bind(doc)
  const measure = doc.widthOfString.bind(doc)
  const within = <Result>({ family }: Stretch, act: (lower: number) => Result): Result => {
    const own = doc._font
    if (family) doc.font(`${family} ${own === bold ? 'bold' : 'regular'}`)
    const result = act(((own.ascender - doc._font.ascender) / 1000) * doc._fontSize)
    doc._font = own
    return result
  }
  // Features make a stretch be laid out as a whole, and so from right to left; otherwise each word is by itself.
  const laidOut = <Options extends object>(options: Options, { isRightToLeft }: Stretch) =>
    isRightToLeft ? { ...options, features: [] } : options
  const widthOf = (stretch: Stretch, options: PDFKit.Mixins.TextOptions = {}) =>
    within(stretch, () => measure(stretch.text, laidOut(options, stretch)))

  doc.widthOfString = (text, options) =>
    stretchesOf(text).reduce((width, stretch) => width + widthOf(stretch, options), 0)
  doc._fragment = (text, x, y, options) => {
    const stretches = stretchesOf(text.replaceAll('\n', ''))
    const { width, align, lineWidth = 0 } = options
    const left = width ? lineWidth - doc.widthOfString(text.trimEnd(), options) : 0
    let at = x + (align === 'right' ? left : align === 'center' ? left / 2 : 0)
    for (const stretch of stretches) {
      const textWidth = widthOf(stretch, options)
      within(stretch, (lower) =>
        draw(stretch.text, at, y + lower, laidOut({ ...options, width: 0, align: 'left', textWidth }, stretch)),
      )
      at += textWidth
    }
  }
}
