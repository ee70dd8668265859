import type { Figure, HeatMap } from '@kartlaggning/schema/document/figure'
import type { Cell, Column, Row, Table } from '@kartlaggning/schema/document/table'

/** Places that a page has room for beside each other. */
const MOST_PLACES = 8
const NAME_WEIGHT = 3

/**
 * The data of a figure as a file has it: of a heat map the rows and columns that it is drawn in, in signs; of one that has a
 * picture, nothing when its table stands elsewhere.
 */
export function tablesOfFigure({ drawing, table, tableElsewhere }: Figure): readonly Table[] {
  if (drawing.kind === 'heat-map') return partsOf(drawing, table)
  return tableElsewhere === undefined ? [table] : []
}

function partsOf({ columns: [first, ...places], groups }: HeatMap, { caption }: Table): Table[] {
  const parts = Math.ceil(places.length / MOST_PLACES)
  return Array.from({ length: parts }, (_, part): Table => {
    const [from, to] = [part, part + 1].map((it) => Math.round((it * places.length) / parts))
    const within = <T>(all: readonly T[]) => all.slice(from, to)
    return {
      kind: 'table',
      caption,
      columns: [...(first ? [{ ...first, weight: NAME_WEIGHT }] : []), ...within(places).map(centred)],
      groups: groups.map(({ title, rows }) => ({
        title,
        rows: rows.map(([name = null, ...cells]): Row => [name, ...within(cells).map(inSigns)]),
      })),
      firstColumn: 'names-the-row',
    }
  })
}

const centred = (column: Column): Column => ({ ...column, align: 'center' })

/** "3 ≠ 1" */
const inSigns = (cell: Cell): Cell =>
  cell !== null && typeof cell === 'object' && cell.marks
    ? { ...cell, marks: [{ sign: cell.marks.map(({ sign }) => sign).join(' '), text: '', aloud: cell.text }] }
    : cell
