import type { RowInWords } from '@kartlaggning/schema/answers/document-in-words'
import type { Box, Space } from '@kartlaggning/schema/answers/space-on-paper'
import {
  BorderStyle,
  HeadingLevel,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx'

const levels = {
  Title: HeadingLevel.TITLE,
  Heading1: HeadingLevel.HEADING_1,
  Heading2: HeadingLevel.HEADING_2,
  Heading3: HeadingLevel.HEADING_3,
} as const

export const heading = (level: keyof typeof levels, text: string) => new Paragraph({ heading: levels[level], text })

/** A line of text; what it is about stands before it in bold. */
export const said = (text: string, label?: string) =>
  new Paragraph({
    children: [...(label ? [new TextRun({ text: `${label}: `, bold: true })] : []), new TextRun(text)],
  })

/** Options to tick, under the headings they have. */
export const choices = (boxes: readonly Box[], mark: string) =>
  boxes.flatMap(({ text, help, group }, at) => [
    ...(group !== undefined && group !== boxes[at - 1]?.group
      ? [new Paragraph({ keepNext: true, children: [new TextRun({ text: group, bold: true })] })]
      : []),
    new Paragraph({
      indent: { left: 340, hanging: 340 },
      spacing: { after: 40 },
      text: `${mark}${help === undefined ? text : `${text} (${help})`}`,
    }),
  ])

/** Lines to write on, numbered when the order tells. */
export const blankLines = (count: number, numbered = false) =>
  Array.from(
    { length: count },
    (_, at) =>
      new Paragraph({
        text: numbered ? `${at + 1}.` : '',
        spacing: { before: 200, after: 0 },
        border: { bottom: { style: BorderStyle.SINGLE, size: 4, color: '808080', space: 1 } },
      }),
  )

interface Columns {
  readonly about: string
  readonly answer: string
  readonly beside: { readonly label: string; readonly rows: readonly RowInWords[] } | undefined
}

/** A row for each thing asked about, with a box in each column, or room to write when there is none. */
export function matrix({ rows, columns }: Space & { kind: 'rows' }, { about, answer, beside }: Columns): Table {
  const answers = columns.length > 0 ? columns : [answer]
  const head = [about, ...answers, ...(beside ? [beside.label] : [])]
  const earlierOf = (row: string) => beside?.rows.find((it) => it.row === row)?.lines.join(', ') ?? ''
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: head.map((text) => cell(text, true)) }),
      ...rows.map(
        ({ text, among }) =>
          new TableRow({
            cantSplit: true,
            children: [
              cell(among === undefined ? text : `${text} (${among})`),
              ...answers.map(() => cell(columns.length > 0 ? '☐' : '')),
              ...(beside ? [cell(earlierOf(text))] : []),
            ],
          }),
      ),
    ],
  })
}

const cell = (text: string, bold = false) =>
  new TableCell({
    verticalAlign: VerticalAlign.CENTER,
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    children: [new Paragraph({ spacing: { after: 0 }, children: [new TextRun({ text, bold, size: 19 })] })],
  })
