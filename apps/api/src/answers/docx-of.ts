import { linesOf } from '@kartlaggning/schema/answers/document-in-words'
import type { PaperGroup, PaperQuestion, PaperSection } from '@kartlaggning/schema/answers/paper-questionnaire'
import type { Language } from '@kartlaggning/schema/text'
import { Document, Footer, Packer, PageNumber, Paragraph, TextRun, type Table } from 'docx'
import { languageTag } from '../paper/language-tag.ts'
import { blankLines, choices, heading, matrix, said } from './docx-parts.ts'
import { paperTexts } from './paper-texts.ts'

export interface QuestionsOnPaper {
  readonly title: string
  /** "Kartläggningen 2026" */
  readonly within: string
  readonly author: string
  readonly facts: readonly string[]
  readonly sections: readonly PaperSection[]
  /** Of the answers that stand beside the questions, when some do. */
  readonly year: number | null
  readonly copies: number
  readonly language: Language
}

type Part = Paragraph | Table

/** A document in Word's format: its own styles for headings, its language said, its pages numbered. */
export function docxOf(paper: QuestionsOnPaper): Promise<Uint8Array> {
  const { title, within, author, facts, sections, language } = paper
  const document = new Document({
    title: `${title} – ${within}`,
    creator: author,
    styles: {
      default: {
        document: {
          run: { font: 'Calibri', size: 22, language: { value: languageTag[language] } },
          paragraph: { spacing: { after: 80 } },
        },
        title: { run: { size: 44, bold: true, color: '00406B' }, paragraph: { spacing: { after: 160 } } },
        heading1: {
          run: { size: 34, bold: true, color: '00406B' },
          paragraph: { spacing: { before: 360, after: 120 } },
        },
        heading2: { run: { size: 26, bold: true }, paragraph: { spacing: { before: 280, after: 60 }, keepNext: true } },
        heading3: { run: { size: 24, bold: true }, paragraph: { spacing: { before: 240, after: 60 }, keepNext: true } },
      },
    },
    sections: [
      {
        properties: {
          page: { size: { width: 11906, height: 16838 }, margin: { top: 1134, bottom: 1134, left: 1134, right: 1134 } },
        },
        footers: { default: footer(paper) },
        children: [
          heading('Title', title),
          said(within),
          ...facts.map((fact) => said(fact)),
          ...sections.flatMap((section) => sectionOf(section, paper)),
        ],
      },
    ],
  })
  return Packer.toBuffer(document)
}

function footer({ within, title, language }: QuestionsOnPaper): Footer {
  const { page, of } = paperTexts[language]
  const number = [`${within} · ${title} · ${page} `, PageNumber.CURRENT, ` ${of} `, PageNumber.TOTAL_PAGES]
  return new Footer({ children: [new Paragraph({ children: [new TextRun({ size: 16, children: number })] })] })
}

function sectionOf({ title, lead, questions, group }: PaperSection, paper: QuestionsOnPaper): Part[] {
  return [
    heading('Heading1', title),
    ...(lead === undefined ? [] : [said(lead)]),
    ...questions.flatMap((question) => questionOf(question, paper)),
    ...(group ? groupOf(group, paper) : []),
  ]
}

function groupOf({ one, earlier, aboutEarlier, questions }: PaperGroup, paper: QuestionsOnPaper): Part[] {
  const texts = paperTexts[paper.language]
  const label = paper.year === null ? undefined : texts.lastRound(paper.year)
  const carried = earlier.flatMap(({ title, answered }) => [
    heading('Heading2', title),
    ...(label === undefined ? [] : [said(label)]),
    ...answered.filter((it) => linesOf(it).length > 0).map((it) => said(linesOf(it).join('; '), it.question)),
    ...aboutEarlier.flatMap((question) => questionOf(question, paper)),
    said(texts.changed),
    ...blankLines(3),
  ])
  const blank = Array.from({ length: paper.copies }, (_, at) => [
    heading('Heading2', texts.newOne(one, at + 1)),
    ...questions.flatMap((question) => questionOf(question, paper)),
  ])
  return [...carried, ...blank.flat()]
}

function questionOf(question: PaperQuestion, { language, year }: QuestionsOnPaper): Part[] {
  const texts = paperTexts[language]
  const { number, text, help, condition, optional, space, earlier } = question
  const label = year === null ? undefined : texts.lastRound(year)
  const beside = space.kind === 'rows' || !earlier || label === undefined ? [] : [said(earlier.lines.join('; '), label)]
  return [
    heading('Heading3', [number, text, optional ? texts.optional : ''].filter(Boolean).join(' ')),
    ...(condition === undefined ? [] : [said(condition)]),
    ...(help === undefined ? [] : [said(help)]),
    ...(space.hint === undefined ? [] : [said(space.hint)]),
    ...spaceOf(question, label, texts.about, texts.answer),
    ...beside,
  ]
}

function spaceOf({ space, earlier }: PaperQuestion, label: string | undefined, about: string, answer: string): Part[] {
  switch (space.kind) {
    case 'boxes':
      return choices(space.boxes, '☐ ')
    case 'lines':
      return blankLines(space.lines)
    case 'places':
      return [...choices(space.boxes, '– '), ...blankLines(space.places, true)]
    case 'rows': {
      const beside = earlier?.rows && label !== undefined ? { label, rows: earlier.rows } : undefined
      return [...space.letters.map((letter) => said(letter)), matrix(space, { about, answer, beside })]
    }
  }
}
