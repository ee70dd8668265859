import { languageTag } from '@kartlaggning/schema/document/dates'
import type { Presentation, Slide } from '@kartlaggning/schema/document/presentation'
import type { Language } from '@kartlaggning/schema/text'
import { strToU8 } from 'fflate'
import { cleanedDocument } from '../cleaned-document.ts'
import { zipOf } from '../repeatable-zip.ts'
import { chartPart, chartWorkbook } from './pptx-chart.ts'
import { imageOfSlide, layoutParts, masterPart, notesMasterPart, notesSize, THEME } from './pptx-master.ts'
import { textShape, tree, wordsIn } from './pptx-shapes.ts'
import { slidePart } from './pptx-slide.ts'
import { contentTypes, emu, escaped, HEAD, relations, SPACES, type Relation } from './pptx-xml.ts'
import { SLIDE } from './slide-layout.ts'

type Parts = Map<string, string | Uint8Array>

/**
 * A presentation in PowerPoint's format: titles that are titles, charts that can be changed, an alternative text to each of them
 * and to each table, and what the speaker needs in the notes. The same presentation is the same bytes.
 */
export async function pptxOf(presentation: Presentation): Promise<Uint8Array> {
  const it = cleanedDocument(presentation, ' ')
  const parts: Parts = new Map()
  for (const [at, slide] of it.slides.entries()) await addSlide(parts, slide, at + 1, it)
  addMasters(parts, it)
  parts.set('ppt/presentation.xml', presentationXml(it))
  parts.set('ppt/_rels/presentation.xml.rels', relations(relationsOf(it)))
  parts.set('docProps/core.xml', coreProperties(it))
  parts.set('docProps/app.xml', APPLICATION)
  const all = [
    ['[Content_Types].xml', contentTypes(typesOf(parts))],
    ['_rels/.rels', relations(ROOT)],
    ...parts,
  ] as const
  const bytes = all.map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part] as const)
  return zipOf(Object.fromEntries(bytes), it.at)
}

const ROOT: readonly Relation[] = [
  { type: 'officeDocument', target: 'ppt/presentation.xml' },
  { type: 'metadata/core-properties', target: 'docProps/core.xml' },
  { type: 'extended-properties', target: 'docProps/app.xml' },
]

async function addSlide(parts: Parts, slide: Slide, number: number, { language, foot, at }: Presentation) {
  const { body } = slide
  const layout = body.kind === 'opening' ? 1 : 2
  const { xml, chart } = slidePart(slide, { language, foot, number })
  parts.set(`ppt/slides/slide${number}.xml`, xml)
  parts.set(
    `ppt/slides/_rels/slide${number}.xml.rels`,
    relations([
      { type: 'slideLayout', target: `../slideLayouts/slideLayout${layout}.xml` },
      { type: 'notesSlide', target: `../notesSlides/notesSlide${number}.xml` },
      ...(chart ? [{ type: 'chart', target: `../charts/chart${number}.xml` }] : []),
    ]),
  )
  addNotes(parts, slide, number, language)
  if (!chart) return
  parts.set(`ppt/charts/chart${number}.xml`, chartPart(chart, language))
  parts.set(
    `ppt/charts/_rels/chart${number}.xml.rels`,
    relations([{ type: 'package', target: `../embeddings/chart${number}.xlsx` }]),
  )
  parts.set(`ppt/embeddings/chart${number}.xlsx`, await chartWorkbook(chart, at))
}

function addNotes(parts: Parts, { notes }: Slide, number: number, language: Language) {
  const paragraphs = wordsIn(notes, language, { size: 12 })
  const said = textShape({ id: 3, name: 'Notes', placeholder: 'type="body" sz="quarter" idx="1"', paragraphs })
  parts.set(
    `ppt/notesSlides/notesSlide${number}.xml`,
    `${HEAD}<p:notes ${SPACES}><p:cSld>${tree([imageOfSlide(2), said])}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>`,
  )
  parts.set(
    `ppt/notesSlides/_rels/notesSlide${number}.xml.rels`,
    relations([
      { type: 'notesMaster', target: '../notesMasters/notesMaster1.xml' },
      { type: 'slide', target: `../slides/slide${number}.xml` },
    ]),
  )
}

function addMasters(parts: Parts, presentation: Presentation) {
  const theme = { type: 'theme', target: '../theme/theme1.xml' }
  const master = { type: 'slideMaster', target: '../slideMasters/slideMaster1.xml' }
  parts.set('ppt/slideMasters/slideMaster1.xml', masterPart(presentation.language))
  const layouts = layoutParts(presentation)
  const toLayouts = layouts.map((_, at) => ({
    type: 'slideLayout',
    target: `../slideLayouts/slideLayout${at + 1}.xml`,
  }))
  parts.set('ppt/slideMasters/_rels/slideMaster1.xml.rels', relations([...toLayouts, theme]))
  for (const [at, layout] of layouts.entries()) {
    parts.set(`ppt/slideLayouts/slideLayout${at + 1}.xml`, layout)
    parts.set(`ppt/slideLayouts/_rels/slideLayout${at + 1}.xml.rels`, relations([master]))
  }
  parts.set('ppt/notesMasters/notesMaster1.xml', notesMasterPart(presentation))
  parts.set(
    'ppt/notesMasters/_rels/notesMaster1.xml.rels',
    relations([{ type: 'theme', target: '../theme/theme2.xml' }]),
  )
  // Each master has a theme of its own, though they are alike.
  parts.set('ppt/theme/theme1.xml', THEME)
  parts.set('ppt/theme/theme2.xml', THEME)
}

const relationsOf = ({ slides }: Presentation): Relation[] => [
  { type: 'slideMaster', target: 'slideMasters/slideMaster1.xml' },
  { type: 'notesMaster', target: 'notesMasters/notesMaster1.xml' },
  { type: 'theme', target: 'theme/theme1.xml' },
  ...slides.map((_, at) => ({ type: 'slide', target: `slides/slide${at + 1}.xml` })),
]

const BEFORE_SLIDES = 4
/** The lowest that a slide may have. */
const FIRST_ID = 256

function presentationXml({ slides, language }: Presentation): string {
  const ids = slides.map((_, at) => `<p:sldId id="${FIRST_ID + at}" r:id="rId${BEFORE_SLIDES + at}"/>`).join('')
  const size = `<p:sldSz cx="${emu(SLIDE.width)}" cy="${emu(SLIDE.height)}"/>`
  const text = `<p:defaultTextStyle><a:defPPr><a:defRPr lang="${languageTag[language]}"/></a:defPPr></p:defaultTextStyle>`
  return `${HEAD}<p:presentation ${SPACES}><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst><p:notesMasterIdLst><p:notesMasterId r:id="rId2"/></p:notesMasterIdLst><p:sldIdLst>${ids}</p:sldIdLst>${size}${notesSize}${text}</p:presentation>`
}

const types = [
  [/^ppt\/presentation\.xml$/, 'presentationml.presentation.main'],
  [/^ppt\/slides\//, 'presentationml.slide'],
  [/^ppt\/slideLayouts\//, 'presentationml.slideLayout'],
  [/^ppt\/slideMasters\//, 'presentationml.slideMaster'],
  [/^ppt\/notesMasters\//, 'presentationml.notesMaster'],
  [/^ppt\/notesSlides\//, 'presentationml.notesSlide'],
  [/^ppt\/theme\//, 'theme'],
  [/^ppt\/charts\//, 'drawingml.chart'],
  [/^docProps\/core/, 'package.core-properties'],
  [/^docProps\/app/, 'extended-properties'],
] as const

const typesOf = (parts: Parts) =>
  [...parts.keys()].flatMap((name): [string, string][] => {
    const type = name.endsWith('.xml') ? types.find(([path]) => path.test(name))?.[1] : undefined
    return type ? [[name, type]] : []
  })

function coreProperties({ title, within, author, language, at }: Presentation): string {
  const spaces =
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
  const time = (name: string) =>
    at === null ? '' : `<dcterms:${name} xsi:type="dcterms:W3CDTF">${at}</dcterms:${name}>`
  return `${HEAD}<cp:coreProperties ${spaces}><dc:title>${escaped(title)}</dc:title><dc:subject>${escaped(within)}</dc:subject><dc:creator>${escaped(author)}</dc:creator><dc:language>${languageTag[language]}</dc:language><cp:lastModifiedBy>${escaped(author)}</cp:lastModifiedBy>${time('created')}${time('modified')}</cp:coreProperties>`
}

const APPLICATION = `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Kartläggning</Application></Properties>`
