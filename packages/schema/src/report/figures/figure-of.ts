import type { Drawing, Figure } from '../../document/figure.ts'
import type { Mark, Row } from '../../document/table.ts'
import type { ReportWriting } from '../report-writing.ts'

interface Drawn {
  readonly title: string
  readonly summary: string
  readonly drawing: Drawing
  readonly legend?: readonly Mark[]
  readonly columns: readonly string[]
  readonly rows: readonly Row[]
  /** Page where the answers behind it are read, for those who may. */
  readonly evidence?: string
}

/** A figure of the report: numbered, with its sentence, where it comes from and who is missing, and its table. */
export function figureOf({ source, say, isForOthers }: ReportWriting, drawn: Drawn): Figure {
  const { title, summary, drawing, legend, columns, rows, evidence } = drawn
  return {
    kind: 'figure',
    caption: { number: 'next', title, summary, ...(legend && { legend }), source },
    alternative: `${title}. ${summary}`,
    drawing,
    table: {
      kind: 'table',
      caption: { title },
      columns: columns.map((column) => ({ title: column })),
      groups: [{ title: null, rows }],
      firstColumn: 'names-the-row',
    },
    ...(evidence !== undefined && !isForOthers && { evidence: { text: say('evidence'), to: evidence } }),
  }
}
