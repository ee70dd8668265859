import type { Language } from '@kartlaggning/schema/text'
import { escaped, paragraph, placed, type Box, type Look } from './pptx-xml.ts'
import type { Words } from '@kartlaggning/schema/document/words'

/** How the text of a shape lies in it: it keeps its size, and the shape its own. */
export const bodyProperties = (anchor: 't' | 'ctr' | 'b' = 't') =>
  `<a:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" anchor="${anchor}"><a:noAutofit/></a:bodyPr><a:lstStyle/>`

interface Shape {
  /** Its place among all of its slide, from 2. */
  readonly id: number
  readonly name: string
  /** Which of the layout's it fills: `type="title"`. */
  readonly placeholder?: string
  /** When not where the layout has it. */
  readonly box?: Box
  readonly anchor?: 't' | 'ctr' | 'b'
  readonly fill?: string
  readonly paragraphs: readonly string[]
}

/** A shape that holds words. */
export function textShape({ id, name, placeholder, box, anchor, fill, paragraphs }: Shape): string {
  const kind = placeholder === undefined ? '<p:cNvSpPr txBox="1"/>' : '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>'
  const application = placeholder === undefined ? '<p:nvPr/>' : `<p:nvPr><p:ph ${placeholder}/></p:nvPr>`
  const filled = fill ? `<a:solidFill><a:schemeClr val="${fill}"/></a:solidFill>` : ''
  const outline = placeholder === undefined ? '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>' : ''
  const shape = `<p:spPr>${box ? placed(box) : ''}${box ? outline : ''}${filled}</p:spPr>`
  const text = `<p:txBody>${bodyProperties(anchor)}${paragraphs.join('') || '<a:p/>'}</p:txBody>`
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${escaped(name)}"/>${kind}${application}</p:nvSpPr>${shape}${text}</p:sp>`
}

/** A plain box of words, one paragraph each. */
export const wordsIn = (words: readonly Words[], language: Language, look: Look, properties = '') =>
  words.map((it) => paragraph(it, language, look, properties))

interface Frame {
  readonly id: number
  readonly name: string
  readonly alternative: string
  readonly box: Box
  readonly uri: string
  readonly content: string
}

/** What is no text: a table or a chart, with what it shows to whoever cannot see it. */
export const graphicFrame = ({ id, name, alternative, box, uri, content }: Frame) =>
  `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="${id}" name="${escaped(name)}" descr="${escaped(alternative)}"/><p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>${placed(box, 'p:xfrm')}<a:graphic><a:graphicData uri="${uri}">${content}</a:graphicData></a:graphic></p:graphicFrame>`

/** Everything on a slide, in the order in which it is read. */
export const tree = (shapes: readonly string[]) =>
  `<p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>${shapes.join('')}</p:spTree>`
