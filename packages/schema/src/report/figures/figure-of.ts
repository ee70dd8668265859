import type { Drawing, Figure } from '../../document/figure.ts'
import type { About } from '../../document/about.ts'
import { columnsOf, type Column, type Mark, type Row } from '../../document/table.ts'
import { OUTLINE_WITH_WHOLE_WORDS } from '../outline.ts'
import type { ReportWriting } from '../report-writing.ts'

interface Drawn {
  readonly title: string
  readonly summary: string
  readonly drawing: Drawing
  readonly legend?: readonly Mark[]
  readonly columns: readonly (string | Column)[]
  readonly rows: readonly Row[]
  /** What each row is about, in the same order. */
  readonly about?: readonly (About | null)[]
}

/** A figure of the report: numbered, with its sentence, where it comes from and who is missing, and its table. */
export function figureOf({ source, report }: ReportWriting, drawn: Drawn): Figure {
  const { title, summary, drawing, legend, columns, rows, about } = drawn
  return {
    kind: 'figure',
    caption: { number: 'next', title, summary, ...(legend && { legend }), source },
    alternative: `${title}. ${summary}`,
    drawing: (report.outline ?? 1) >= OUTLINE_WITH_WHOLE_WORDS ? asDrawnNow(drawing) : drawing,
    table: {
      kind: 'table',
      caption: { title },
      columns: columnsOf(columns),
      groups: [{ title: null, rows, ...(about && { about }) }],
      firstColumn: 'names-the-row',
    },
  }
}

function asDrawnNow(drawing: Drawing): Drawing {
  switch (drawing.kind) {
    case 'bars':
    case 'dumbbells':
    case 'squares':
      return { ...drawing, wholeNames: true }
    case 'network':
      return { ...drawing, isDrawn: true }
    default:
      return drawing
  }
}
