import { languageTag } from '@kartlaggning/schema/document/dates'
import { plainText, runsOf, type Words } from '@kartlaggning/schema/document/words'
import type { Language } from '@kartlaggning/schema/text'
import { baseDirection } from '../base-direction.ts'

export const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const OPEN = 'http://schemas.openxmlformats.org'
export const OFFICE = `${OPEN}/officeDocument/2006/relationships`
const PACKAGE = `${OPEN}/package/2006`
export const DRAWING = `${OPEN}/drawingml/2006`
/** What every part of a presentation begins with. */
export const SPACES = `xmlns:a="${DRAWING}/main" xmlns:r="${OFFICE}" xmlns:p="${OPEN}/presentationml/2006/main"`

/** Lengths are written in the 12700 parts of a point. */
export const emu = (points: number) => Math.round(points * 12_700)

export const escaped = (text: string) =>
  text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign).replaceAll(/\s*\n\s*/g, ' ')

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

export interface Relation {
  readonly type: string
  readonly target: string
}

export const relations = (targets: readonly Relation[]) =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${targets
    .map(({ type, target }, at) => {
      const whose = type.startsWith('metadata/') ? PACKAGE : `${OPEN}/officeDocument/2006`
      return `<Relationship Id="rId${at + 1}" Type="${whose}/relationships/${type}" Target="${target}"/>`
    })
    .join('')}</Relationships>`

export const contentTypes = (parts: readonly (readonly [name: string, type: string])[]) =>
  `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="xlsx" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"/>${parts
    .map(
      ([name, type]) =>
        `<Override PartName="/${name}" ContentType="application/vnd.openxmlformats-${type.startsWith('package.') ? '' : 'officedocument.'}${type}+xml"/>`,
    )
    .join('')}</Types>`

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface Look {
  readonly size: number
  readonly isBold?: boolean
  readonly color?: string
}

export const placed = ({ x, y, width, height }: Box, name: 'a:xfrm' | 'p:xfrm' = 'a:xfrm') =>
  `<${name}><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/></${name}>`

/** Words as runs, each in its own language. */
function runs(words: Words, language: Language, { size, isBold, color }: Look): string {
  return runsOf(words)
    .map((run) => {
      const bold = isBold || run.strong ? ' b="1"' : ''
      const fill = color ? `<a:solidFill><a:schemeClr val="${color}"/></a:solidFill>` : ''
      const tag = languageTag[run.language ?? language]
      const italic = run.emphasized ? ' i="1"' : ''
      return `<a:r><a:rPr lang="${tag}" sz="${size * 100}"${bold}${italic}>${fill}</a:rPr><a:t>${escaped(run.text)}</a:t></a:r>`
    })
    .join('')
}

export const paragraph = (words: Words, language: Language, look: Look, properties = '') =>
  `<a:p>${directed(words, properties)}${runs(words, language, look)}</a:p>`

/** A paragraph that begins with a letter from right to left is read from there as a whole. */
const directed = (words: Words, properties: string) =>
  baseDirection(plainText(words)) === 'rtl'
    ? (properties || '<a:pPr/>').replace('<a:pPr', '<a:pPr algn="r" rtl="1"')
    : properties
