import { WHOLE_WORDS } from '@kartlaggning/schema/document/layout'
import { plainText, withAddresses, type Run, type Words } from '@kartlaggning/schema/document/words'
import type { Language } from '@kartlaggning/schema/text'
import { languageTag } from '@kartlaggning/schema/document/dates'
import { baseDirection } from './base-direction.ts'

export type PdfDocument = PDFKit.PDFDocument
export type Element = ReturnType<PdfDocument['struct']>
export type Content = ReturnType<PdfDocument['markStructureContent']>
type Font = 'regular' | 'bold'

export interface Style {
  readonly font?: Font
  readonly size?: number
  readonly color?: string
}

interface Place {
  /** From the left margin. */
  readonly indent?: number
  readonly width?: number
  readonly align?: 'left' | 'right' | 'center'
}

export const INK = '#1a1a1a'
export const QUIET = '#4a4a4a'
export const TEXT = 10
export const GAP = 8

/** Writes on a tagged PDF from the top and down; a new page comes by itself. */
export interface Pen {
  /** Of the document: one that was published is laid out as it was. */
  readonly layout: number
  readonly width: number
  /** How much there is left of this page. */
  left(): number
  /** Goes on to a new page, unless so much fits on this one. */
  room(height: number): void
  space(height: number): void
  heightOf(text: string, style?: Style, width?: number): number
  widthOf(word: string, style?: Style): number
  write(text: string, style?: Style, place?: Place): void
  /** An element at the end of the document. */
  add(element: Element): void
  element(tag: string, options: ElementOptions, children: readonly (Element | (() => void))[]): Element
  /** Text in an element of its own, each stretch in its own language. */
  words(tag: string, words: Words, style?: Style, place?: Place): Element
  readonly doc: PdfDocument
}

interface ElementOptions {
  readonly language?: Language | undefined
  readonly alt?: string
  readonly scope?: 'Row' | 'Column'
}

/** One run goes on where the last one ended, which is to its right: words from the right are one run. */
const inOneDirection = (runs: readonly Run[]): readonly Run[] => {
  const text = plainText(runs)
  return runs.length > 1 && baseDirection(text) === 'rtl' ? [{ text }] : runs
}

export function penOn(doc: PdfDocument, root: Element, layout = 1): Pen {
  const left = doc.page.margins.left
  const width = doc.page.width - left - doc.page.margins.right
  const take = ({ font = 'regular', size = TEXT, color = INK }: Style = {}) =>
    doc.font(font).fontSize(size).fillColor(color)
  const placed = ({ indent = 0, width: within = width - indent, align = 'left' }: Place = {}) => ({
    at: left + indent,
    options: { width: within, align },
  })

  // Where a line is made to end, its end would count as a part of its last word, which then has no room.
  const linesOf = (text: string) => (layout < WHOLE_WORDS ? [text] : text.split('\n').map((line) => line || ' '))

  const element: Pen['element'] = (tag, { language, ...options }, children) =>
    // What its types do not know of yet is the scope of a header cell.
    doc.struct(tag, { ...options, ...(language && { lang: languageTag[language] }) } as object, [...children])

  function words(tag: string, said: Words, style: Style = {}, place?: Place): Element {
    const runs = inOneDirection(withAddresses(said))
    const { at, options } = placed(place)
    const draw = (index: number) => () => {
      const run = runs[index]
      const continued = index < runs.length - 1
      take(run?.strong ? { ...style, font: 'bold' } : style)
      const slant = { oblique: Boolean(run?.emphasized) }
      if (index === 0) doc.text(run?.text ?? '', at, doc.y, { ...options, ...slant, continued })
      else doc.text(run?.text ?? '', { ...slant, continued })
    }
    const [only] = runs
    if (runs.length <= 1) return element(tag, { language: only?.language }, [draw(0)])
    const spans = runs.map((run, index) => element('Span', { language: run.language }, [draw(index)]))
    return element(tag, {}, spans)
  }

  return {
    doc,
    layout,
    width,
    left: () => doc.page.height - doc.page.margins.bottom - doc.y,
    room(height) {
      if (doc.y + height > doc.page.height - doc.page.margins.bottom) doc.addPage()
    },
    space(height) {
      doc.y += height
    },
    heightOf: (text, style, within = width) =>
      linesOf(text).reduce((sum, line) => sum + take(style).heightOfString(line, { width: within }), 0),
    widthOf: (word, style) => take(style).widthOfString(word),
    write(text, style, place) {
      const { at, options } = placed(place)
      for (const line of linesOf(text)) take(style).text(line, at, doc.y, options)
    },
    add: (added) => void root.add(added),
    element,
    words,
  }
}
