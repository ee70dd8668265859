import type { CompiledDocument, Cover, Fact } from '@kartlaggning/schema/document/document'
import { WHOLE_WORDS } from '@kartlaggning/schema/document/layout'
import { sectionNumber } from '@kartlaggning/schema/document/numbering'
import type { Language } from '@kartlaggning/schema/text'
import { HeadingLevel, PageBreak, Paragraph, TableOfContents, TextRun } from 'docx'
import { paragraph, TEXT_WIDTH } from './docx-blocks.ts'
import { imageOf } from './docx-picture.ts'
import { tilesPicture } from './pictures/tiles-picture.ts'

/** The first page, and after it the chapters, which Word looks up anew when it is asked to. */
export function coverOf(
  { title, fictional, language, sections, letterhead = [], layout = 1 }: CompiledDocument,
  cover: Cover,
) {
  const { sender, subtitle, facts, contents, imprint, tiles } = cover
  const cachedEntries = sections.map((section) => ({
    title: `${sectionNumber(section)} ${section.title}`.trim(),
    level: 1,
  }))
  return [
    new Paragraph({ children: [new TextRun({ text: sender, bold: true, size: 26 })] }),
    ...letterhead.map((it) => new Paragraph({ children: [new TextRun({ text: it, size: 18 })] })),
    ...facts.map((fact) => factOf(fact, language)),
    new Paragraph({ heading: HeadingLevel.TITLE, spacing: { before: 2800 }, text: title }),
    new Paragraph({ children: [new TextRun({ text: subtitle, size: 30 })] }),
    ...(tiles ? tilesOf(tiles, layout) : []),
    ...(fictional === null
      ? []
      : [new Paragraph({ spacing: { before: 400 }, children: [new TextRun({ text: fictional, bold: true })] })]),
    new Paragraph({ children: [new PageBreak()] }),
    new Paragraph({ style: 'ContentsHeading', text: contents }),
    new TableOfContents(contents, { hyperlink: true, headingStyleRange: '1-2', cachedEntries }),
    ...imprint.map((fact) => factOf(fact, language)),
    new Paragraph({ children: [new PageBreak()] }),
  ]
}

/** Of before there was a picture, the words about it stand alone. */
function tilesOf(tiles: NonNullable<Cover['tiles']>, layout: number): Paragraph[] {
  const spacing = { before: 800 }
  if (layout < WHOLE_WORDS) return [new Paragraph({ spacing, text: tiles.summary })]
  const picture = imageOf(tilesPicture(tiles, TEXT_WIDTH), tiles.summary)
  return [new Paragraph({ spacing, keepNext: true, children: [picture] }), new Paragraph({ text: tiles.summary })]
}

const factOf = ({ name, lines, language }: Fact, spoken: Language) =>
  paragraph([{ text: `${name}: ` }, { text: lines.join(', '), ...(language && { language }) }], spoken)
