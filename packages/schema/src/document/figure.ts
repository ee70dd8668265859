import type { Caption, Column, RowGroup, Table } from './table.ts'

/** A picture of data, with the table it is drawn from. */
export interface Figure {
  readonly kind: 'figure'
  readonly caption: Caption
  /** Says what the picture shows to whoever cannot see it. */
  readonly alternative: string
  readonly drawing: Drawing
  readonly table: Table
  /** Where the answers behind it can be read, for those who may. */
  readonly evidence?: { readonly text: string; readonly to: string }
}

/** One kind for each way of drawing; a renderer that lacks one shows the table. */
type Drawing = HeatMap

/** A row for each thing, a column for each place, and in each cell what two sides say, with a mark between them where they differ. */
export interface HeatMap {
  readonly kind: 'heat-map'
  readonly columns: readonly Column[]
  readonly groups: readonly RowGroup[]
}
