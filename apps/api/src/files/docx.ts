import type { CompiledDocument } from '@kartlaggning/schema/document/document'
import { languageTag } from '@kartlaggning/schema/document/dates'
import {
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  TabStopPosition,
  TabStopType,
  TextRun,
  type IStylesOptions,
} from 'docx'
import { coverOf } from './docx-cover.ts'
import { cleanedDocument } from './cleaned-document.ts'
import { unreported, type FileProgress } from './file-progress.ts'
import { letterheadLine } from './letterhead-line.ts'
import { withTimeOf } from './repeatable-zip.ts'
import { blocksOf, paragraph, sectionOf } from './docx-blocks.ts'
import { withWidths } from './with-widths.ts'

/**
 * A document in Word's format: its own styles for headings, its language said, its pages numbered. The same document is the
 * same bytes.
 */
export async function docxOf(document: CompiledDocument, onPart: FileProgress = unreported): Promise<Uint8Array> {
  const compiled = withWidths(cleanedDocument(document))
  const { title, within, author, language, at, fictional, front, sections, foot, cover } = compiled
  const reached = letterheadLine(compiled)
  const chapters: ReturnType<typeof sectionOf> = []
  for (const [index, section] of sections.entries()) {
    chapters.push(...sectionOf(section, 1, language))
    // The last part is to put them together.
    await onPart(index + 1, sections.length + 1)
  }
  const file = new Document({
    title: `${title} – ${within}`,
    creator: author,
    lastModifiedBy: author,
    styles: stylesFor(languageTag[language]),
    hyphenation: { autoHyphenation: true },
    sections: [
      {
        properties: { page, ...(cover && { titlePage: true }) },
        ...(cover && { headers: { default: header(within, cover.sender) } }),
        footers: { default: footer(foot.join(' · '), reached) },
        children: [
          ...(cover ? coverOf(compiled, cover) : titleOf(compiled)),
          ...(fictional === null || cover ? [] : [paragraph(fictional, language)]),
          ...blocksOf(front, 1, language),
          ...chapters,
        ],
      },
    ],
  })
  return withTimeOf(await Packer.toBuffer(file), at)
}

const page = {
  size: { width: 11906, height: 16838 },
  margin: { top: 1134, bottom: 1134, left: 1134, right: 1134 },
}

const titleOf = ({ title, within, language }: CompiledDocument) => [
  new Paragraph({ heading: HeadingLevel.TITLE, text: title }),
  paragraph(within, language),
]

const header = (within: string, sender: string) =>
  new Header({
    children: [
      new Paragraph({
        tabStops: [{ type: TabStopType.RIGHT, position: TabStopPosition.MAX }],
        children: [new TextRun({ size: 16, text: `${within}\t${sender}` })],
      }),
    ],
  })

function footer(foot: string, reached: string | null): Footer {
  const children = [`${foot} · `, PageNumber.CURRENT, ' (', PageNumber.TOTAL_PAGES, ')']
  const lines = [
    new TextRun({ size: 16, children }),
    ...(reached === null ? [] : [new TextRun({ size: 14, text: reached })]),
  ]
  return new Footer({ children: lines.map((it) => new Paragraph({ children: [it] })) })
}

const stylesFor = (tag: string): IStylesOptions => ({
  paragraphStyles: [
    {
      id: 'ContentsHeading',
      name: 'Contents Heading',
      basedOn: 'Normal',
      run: { size: 34, bold: true, color: '00406B' },
      paragraph: { spacing: { after: 160 } },
    },
  ],
  default: {
    document: {
      run: { font: 'Calibri', size: 22, language: { value: tag } },
      paragraph: { spacing: { after: 80 } },
    },
    title: { run: { size: 44, bold: true, color: '00406B' }, paragraph: { spacing: { after: 160 } } },
    heading1: {
      run: { size: 34, bold: true, color: '00406B' },
      paragraph: { spacing: { before: 360, after: 120 }, keepNext: true },
    },
    heading2: { run: { size: 26, bold: true }, paragraph: { spacing: { before: 280, after: 60 }, keepNext: true } },
    heading3: { run: { size: 24, bold: true }, paragraph: { spacing: { before: 240, after: 60 }, keepNext: true } },
    heading4: { run: { size: 22, bold: true }, paragraph: { spacing: { before: 200, after: 60 }, keepNext: true } },
  },
})
