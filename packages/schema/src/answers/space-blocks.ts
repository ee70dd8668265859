import type { Block } from '../document/document.ts'
import type { Table } from '../document/table.ts'
import type { RowInWords } from './document-in-words.ts'
import type { Space } from './space-on-paper.ts'

interface SpaceWithWords<S extends Space = Space> {
  readonly space: S
  /** What is asked. */
  readonly title: string
  readonly texts: { readonly about: string; readonly answer: string }
  /** What each row was answered last round, and what that column is called. */
  readonly beside: readonly RowInWords[] | undefined
  readonly lastRound: string | null
}

/** The room that a question needs on paper, as parts of a document. */
export function spaceBlocks({ space, ...words }: SpaceWithWords): Block[] {
  switch (space.kind) {
    case 'boxes':
      return [{ kind: 'boxes', boxes: space.boxes, mark: 'box' }]
    case 'lines':
      return [{ kind: 'lines', lines: space.lines, numbered: false }]
    case 'places':
      return [
        ...(space.boxes.length > 0 ? [{ kind: 'boxes', boxes: space.boxes, mark: 'dash' } as const] : []),
        { kind: 'lines', lines: space.places, numbered: true },
      ]
    case 'rows': {
      const letters = space.letters.map((text) => ({ text, help: undefined, group: undefined }))
      const table = matrix({ space, ...words })
      return letters.length > 0 ? [{ kind: 'boxes', boxes: letters, mark: 'none' }, table] : [table]
    }
  }
}

/** A row for each thing asked about, with a box in each column, or room to write when there is none. */
function matrix({ space, title, texts, beside, lastRound }: SpaceWithWords<Space & { kind: 'rows' }>): Table {
  const { rows, columns } = space
  const answers = columns.length > 0 ? columns : [texts.answer]
  const blank = { text: '', space: columns.length > 0 ? 'box' : 'line' } as const
  const earlierOf = (row: string) => beside?.find((it) => it.row === row)?.lines.join(', ') ?? ''
  return {
    kind: 'table',
    caption: { title },
    columns: [
      { title: texts.about, weight: 2 },
      ...answers.map((answer) => ({ title: answer, align: 'center' as const })),
      ...(beside && lastRound !== null ? [{ title: lastRound }] : []),
    ],
    groups: [
      {
        title: null,
        rows: rows.map(({ text, among }) => [
          among === undefined ? text : `${text} (${among})`,
          ...answers.map(() => blank),
          ...(beside ? [{ text: earlierOf(text), language: 'sv' as const }] : []),
        ]),
      },
    ],
    firstColumn: 'names-the-row',
  }
}
