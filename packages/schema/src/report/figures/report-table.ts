import { columnsOf, type Column, type Mark, type RowGroup, type Table } from '../../document/table.ts'
import type { ReportWriting } from '../report-writing.ts'

interface Contents {
  readonly title: string
  readonly summary: string
  readonly legend?: readonly Mark[]
  readonly columns: readonly (string | Column)[]
  readonly groups: readonly RowGroup[]
}

/** A table of the report: numbered, with its sentence, where it comes from and who is missing. */
export const reportTable = (
  { source }: ReportWriting,
  { title, summary, legend, columns, groups }: Contents,
): Table => ({
  kind: 'table',
  caption: { number: 'next', title, summary, ...(legend && { legend }), source },
  columns: columnsOf(columns),
  groups,
  firstColumn: 'names-the-row',
})
