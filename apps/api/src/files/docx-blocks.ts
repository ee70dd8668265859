import type { Block, Facts, List, Paragraph as Said, Section } from '@kartlaggning/schema/document/document'
import { languageTag } from '@kartlaggning/schema/document/dates'
import type { Figure } from '@kartlaggning/schema/document/figure'
import { boxGroups, boxMarks, type Box, type FormSpace } from '@kartlaggning/schema/document/form-space'
import { labelOf, sectionNumber } from '@kartlaggning/schema/document/numbering'
import type { Caption, Table } from '@kartlaggning/schema/document/table'
import { plainText, runsOf, withAddresses, type Words } from '@kartlaggning/schema/document/words'
import type { Language } from '@kartlaggning/schema/text'
import { BorderStyle, HeadingLevel, PageBreak, Paragraph, TextRun, type Table as WordTable } from 'docx'
import { baseDirection } from './base-direction.ts'
import { markText } from './cell-lines.ts'
import { imageOf } from './docx-picture.ts'
import { tableOf } from './docx-table.ts'
import { picturesOf } from './pictures/pictures-of.ts'
import { tablesOfFigure } from './tables-of-figure.ts'

type Part = Paragraph | WordTable

const levels = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
] as const

/** A section under a heading as deep as it lies, and all that is in it. */
export function sectionOf(section: Section, level: number, language: Language): Part[] {
  const heading = levels[Math.min(level, levels.length) - 1] ?? HeadingLevel.HEADING_6
  const text = [sectionNumber(section), section.title, section.aside].filter(Boolean).join(' ')
  const runs = textRuns([{ text, ...(section.language && { language: section.language }) }], language)
  return [
    new Paragraph({ heading, ...fromTheRight(text), children: runs }),
    ...blocksOf(section.blocks, level, language),
  ]
}

export const blocksOf = (blocks: readonly Block[], level: number, language: Language): Part[] =>
  blocks.flatMap((block) => partsOf(block, level, language))

function partsOf(block: Block, level: number, language: Language): Part[] {
  switch (block.kind) {
    case 'section':
      return sectionOf(block, level + 1, language)
    case 'paragraph':
      return [paragraph(strongly(block), language)]
    case 'note':
      return [paragraph(block.words, language)]
    case 'list':
      return listOf(block, language)
    case 'facts':
      return factsOf(block, language)
    case 'table':
      return captioned('table', block.caption, [block], language)
    case 'figure':
      return figureOf(block, language)
    case 'boxes':
    case 'lines':
      return spaceOf(block)
    case 'page-break':
      return [new Paragraph({ children: [new PageBreak()] })]
  }
}

const listOf = ({ items, role }: List, language: Language): Paragraph[] =>
  items.map((words, at) =>
    role === 'steps'
      ? new Paragraph({
          indent: HANGING,
          ...fromTheRight(words),
          children: textRuns([{ text: `${at + 1}. ` }, ...runsOf(words)], language),
        })
      : new Paragraph({ bullet: { level: 0 }, ...fromTheRight(words), children: textRuns(words, language) }),
  )

/** The first line begins further out than those after it. */
const HANGING = { left: 340, hanging: 340 }

export const paragraph = (words: Words, language: Language, keepNext = false) =>
  new Paragraph({ ...fromTheRight(words), ...(keepNext && { keepNext }), children: textRuns(words, language) })

/** A paragraph that begins with a letter from right to left is read from there as a whole. */
const fromTheRight = (words: Words) => baseDirection(plainText(words)) === 'rtl' && { bidirectional: true }

const textRuns = (words: Words, language: Language) =>
  withAddresses(words).map(
    (run) =>
      new TextRun({
        text: run.text,
        ...(baseDirection(run.text) === 'rtl' && { rightToLeft: true }),
        ...(run.strong && { bold: true }),
        ...(run.emphasized && { italics: true }),
        ...(run.language && run.language !== language && { language: { value: languageTag[run.language] } }),
      }),
  )

const strongly = ({ role, words }: Said): Words =>
  role === 'label' ? runsOf(words).map((run) => ({ ...run, strong: true })) : words

/** What it is about in bold, before what is said of it. */
function factsOf({ title, facts, none = '' }: Facts, language: Language): Paragraph[] {
  const said = facts.map(({ name, lines, language: spoken }) => {
    const text = lines.join('; ') || none
    return paragraph(
      [
        { text: `${name}: `, strong: true },
        { text, ...(spoken && { language: spoken }) },
      ],
      language,
    )
  })
  return title === undefined ? said : [paragraph([{ text: title, strong: true }], language), ...said]
}

/** With its number and title above, and under it where it comes from. */
function captioned(
  kind: 'table' | 'figure',
  caption: Caption,
  tables: readonly Table[],
  language: Language,
  drawn: readonly Part[] = [],
  elsewhere?: string,
): Part[] {
  const { summary, legend, source } = caption
  const label = labelOf(kind, caption, language)
  return [
    ...(label === undefined
      ? []
      : [new Paragraph({ style: 'Caption', keepNext: true, text: `${label}. ${caption.title}` })]),
    ...(summary === undefined ? [] : [paragraph(summary, language, true)]),
    ...(legend ? [paragraph(legend.map(markText).join('   '), language, true)] : []),
    ...drawn,
    ...tables.map((table) => tableOf(table, language)),
    ...(elsewhere === undefined ? [] : [paragraph(elsewhere, language)]),
    ...(source === undefined ? [] : [paragraph(source, language)]),
  ]
}

/** A file has the picture, and the data that it is drawn of. */
const figureOf = (figure: Figure, language: Language) =>
  captioned('figure', figure.caption, tablesOfFigure(figure), language, drawnOf(figure), figure.tableElsewhere)

const drawnOf = ({ drawing, alternative }: Figure): Paragraph[] =>
  picturesOf(drawing, TEXT_WIDTH).map((picture) => new Paragraph({ children: [imageOf(picture, alternative)] }))

/** Points between the margins of a page. */
export const TEXT_WIDTH = 482

const spaceOf = (space: FormSpace): Paragraph[] =>
  space.kind === 'lines'
    ? writingLines(space.lines, space.numbered)
    : boxGroups(space.boxes).flatMap(({ title, boxes }) => [
        ...(title === undefined
          ? []
          : [new Paragraph({ keepNext: true, children: [new TextRun({ text: title, bold: true })] })]),
        ...boxes.map((box) => choice(box, boxMarks[space.mark])),
      ])

const choice = ({ text, help }: Box, mark: string) =>
  new Paragraph({
    indent: HANGING,
    spacing: { after: 40 },
    text: `${mark}${help === undefined ? text : `${text} (${help})`}`,
  })

const writingLines = (count: number, numbered: boolean) =>
  Array.from(
    { length: count },
    (_, at) =>
      new Paragraph({
        text: numbered ? `${at + 1}.` : '',
        spacing: { before: 200, after: 0 },
        border: { bottom: { style: BorderStyle.SINGLE, size: 4, color: '808080', space: 1 } },
      }),
  )
