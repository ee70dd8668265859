import { languageTag } from '@kartlaggning/schema/document/dates'
import type { Presentation } from '@kartlaggning/schema/document/presentation'
import type { Language } from '@kartlaggning/schema/text'
import { bodyProperties, tree } from './pptx-shapes.ts'
import { DRAWING, emu, escaped, HEAD, placed, SPACES, type Box } from './pptx-xml.ts'
import { GROUND, opening, places, SLIDE } from './slide-layout.ts'
import { SMALLEST } from './text-fitting.ts'

const TITLE_SIZE = 30

interface Placeholder {
  readonly name: string
  readonly placeholder: string
  readonly box: Box
  readonly size: number
  readonly isTitle?: boolean
  readonly color?: string
  readonly field?: string
  readonly align?: 'l' | 'r'
}

/** A place that slides fill, with how it looks there. */
function placeholderShape(it: Placeholder, id: number, tag: string) {
  const { name, placeholder, box, size, isTitle, field, align, color = isTitle ? 'accent1' : 'tx1' } = it
  const look = `<a:lvl1pPr marL="0" indent="0" algn="${align ?? 'l'}"><a:buNone/><a:defRPr sz="${size * 100}" b="${isTitle ? 1 : 0}"><a:solidFill><a:schemeClr val="${color}"/></a:solidFill><a:latin typeface="+mn-lt"/></a:defRPr></a:lvl1pPr>`
  const anchor = isTitle ? 'b' : 't'
  const body = bodyProperties(anchor).replace('<a:lstStyle/>', `<a:lstStyle>${look}</a:lstStyle>`)
  const text = field ?? `<a:r><a:rPr lang="${tag}"/><a:t>${escaped(name)}</a:t></a:r>`
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${escaped(name)}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${placeholder}/></p:nvPr></p:nvSpPr><p:spPr>${placed(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody>${body}<a:p>${text}</a:p></p:txBody></p:sp>`
}

export const numberField = (tag: string, number: number | string) =>
  `<a:fld id="{8A1F4F5C-5B53-4B0B-9F0B-3C1D6E1A7C01}" type="slidenum"><a:rPr lang="${tag}" sz="${SMALLEST * 100}"/><a:t>${number}</a:t></a:fld>`

const titlePlace = (placeholder: string, box: Box, size = TITLE_SIZE): Placeholder => ({
  name: 'Titel',
  placeholder,
  box,
  size,
  isTitle: true,
})
const footPlaces = (tag: string): Placeholder[] => [
  { name: 'Foot', placeholder: 'type="ftr" sz="quarter" idx="11"', box: places.foot, size: SMALLEST },
  {
    name: 'Number',
    placeholder: 'type="sldNum" sz="quarter" idx="12"',
    box: places.number,
    size: SMALLEST,
    align: 'r',
    field: numberField(tag, '‹#›'),
  },
]

const COLOURS =
  '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>'
const BACKGROUND = '<p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>'

/** A band of the deep blue along the upper edge. */
const band = (id: number, height: number) =>
  `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="Band"><a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst></p:cNvPr><p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr><p:spPr>${placed({ x: 0, y: 0, width: SLIDE.width, height })}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:solidFill><a:schemeClr val="accent1"/></a:solidFill><a:ln><a:noFill/></a:ln></p:spPr></p:sp>`

/** What every slide has: its title, its text, its foot and number. */
export function masterPart(language: Language): string {
  const tag = languageTag[language]
  const shapes: Placeholder[] = [
    titlePlace('type="title"', places.title),
    { name: 'Text', placeholder: 'type="body" idx="1"', box: places.wholeBody, size: 22 },
    ...footPlaces(tag),
  ]
  const level = (size: number, isBold: boolean) =>
    `<a:lvl1pPr algn="l"><a:buNone/><a:defRPr sz="${size * 100}" b="${isBold ? 1 : 0}"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/></a:defRPr></a:lvl1pPr>`
  const styles = `<p:txStyles><p:titleStyle>${level(TITLE_SIZE, true)}</p:titleStyle><p:bodyStyle>${level(22, false)}</p:bodyStyle><p:otherStyle>${level(SMALLEST, false)}</p:otherStyle></p:txStyles>`
  return `${HEAD}<p:sldMaster ${SPACES}><p:cSld>${BACKGROUND}${tree([
    band(2, 10),
    ...shapes.map((it, at) => placeholderShape(it, at + 3, tag)),
  ])}</p:cSld>${COLOURS}<p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/><p:sldLayoutId id="2147483650" r:id="rId2"/></p:sldLayoutIdLst>${styles}</p:sldMaster>`
}

const layoutPart = (type: string, name: string, shapes: readonly string[]) =>
  `${HEAD}<p:sldLayout ${SPACES} type="${type}" preserve="1"><p:cSld name="${escaped(name)}">${tree(shapes)}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`

/** The first slide, and all the others. */
export function layoutParts({ names, language }: Presentation): readonly [string, string] {
  const tag = languageTag[language]
  const first: Placeholder[] = [
    { ...titlePlace('type="ctrTitle"', opening.title, 44), color: 'bg1' },
    { name: 'Subtitle', placeholder: 'type="subTitle" idx="1"', box: opening.subtitle, size: 24, color: 'bg1' },
  ]
  const others: Placeholder[] = [
    titlePlace('type="title"', places.title),
    { name: 'Lead', placeholder: 'type="body" sz="quarter" idx="13"', box: places.lead, size: 22 },
    { name: 'Content', placeholder: 'idx="1"', box: places.body, size: 22 },
    ...footPlaces(tag),
  ]
  const drawn = (all: readonly Placeholder[]) => all.map((it, at) => placeholderShape(it, at + 3, tag))
  return [
    layoutPart('title', names.titleSlide, [band(2, GROUND), ...drawn(first)]),
    layoutPart('obj', names.contentSlide, drawn(others)),
  ]
}

const NOTES = { width: 540, height: 720 }
const slideOnNotes: Box = { x: 54, y: 54, width: 432, height: 243 }
const textOnNotes: Box = { x: 54, y: 320, width: 432, height: 350 }
export const notesSize = `<p:notesSz cx="${emu(NOTES.width)}" cy="${emu(NOTES.height)}"/>`

export const imageOfSlide = (id: number, box?: Box) =>
  `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="Slide"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg"/></p:nvPr></p:nvSpPr><p:spPr>${box ? `${placed(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/><a:ln w="12700"><a:solidFill><a:schemeClr val="tx2"/></a:solidFill></a:ln>` : ''}</p:spPr></p:sp>`

/** What the speaker's pages have: the slide, and what is said of it. */
export function notesMasterPart({ language, names }: Presentation): string {
  const text: Placeholder = {
    name: names.notes,
    placeholder: 'type="body" sz="quarter" idx="1"',
    box: textOnNotes,
    size: 12,
  }
  return `${HEAD}<p:notesMaster ${SPACES}><p:cSld>${BACKGROUND}${tree([
    imageOfSlide(2, slideOnNotes),
    placeholderShape(text, 3, languageTag[language]),
  ])}</p:cSld>${COLOURS}</p:notesMaster>`
}

const colour = (name: string, value: string) => `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`
const COLOUR_SCHEME = [
  ['dk1', '1A1A1A'],
  ['lt1', 'FFFFFF'],
  ['dk2', '4A4A4A'],
  ['lt2', 'E6EEF4'],
  ['accent1', '00406B'],
  ['accent2', '7DB3D9'],
  ['accent3', '3D7FB0'],
  ['accent4', 'B4530A'],
  ['accent5', '4A4A4A'],
  ['accent6', 'C9D3DA'],
  ['hlink', '00406B'],
  ['folHlink', '4A4A4A'],
] as const

const font = (name: 'majorFont' | 'minorFont') =>
  `<a:${name}><a:latin typeface="Arial"/><a:ea typeface=""/><a:cs typeface=""/></a:${name}>`
const PLAIN = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
const line = (width: number) => `<a:ln w="${width}">${PLAIN}</a:ln>`
const EFFECT = '<a:effectStyle><a:effectLst/></a:effectStyle>'

/** Colours and letters, the same as in the other files of a report. */
export const THEME = `${HEAD}<a:theme xmlns:a="${DRAWING}/main" name="Kartläggning"><a:themeElements><a:clrScheme name="Kartläggning">${COLOUR_SCHEME.map(([name, value]) => colour(name, value)).join('')}</a:clrScheme><a:fontScheme name="Kartläggning">${font('majorFont')}${font('minorFont')}</a:fontScheme><a:fmtScheme name="Kartläggning"><a:fillStyleLst>${PLAIN.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${line(6350)}${line(12_700)}${line(19_050)}</a:lnStyleLst><a:effectStyleLst>${EFFECT.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${PLAIN.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`
