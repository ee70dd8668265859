import type { Figure, HeatMap } from '@kartlaggning/schema/document/figure'
import type { Cell, Column, Row, Table } from '@kartlaggning/schema/document/table'

/** Places that a page has room for beside each other: with their names above them, or written from below and up. */
const MOST_PLACES = 8
const MOST_UPRIGHT = 13
const NAME_WEIGHT = 3
const NAME_WEIGHT_OF_UPRIGHT = 5
const WEIGHT_OF_SUM = 1.8
/** Narrow, and no line ends there. */
const NARROW = '\u202f'

/**
 * The data of a figure as a file has it: of a heat map the rows and columns that it is drawn in, in signs; of one that has a
 * picture, nothing when its table stands elsewhere.
 */
export function tablesOfFigure({ drawing, table, tableElsewhere }: Figure): readonly Table[] {
  if (drawing.kind === 'heat-map') return partsOf(drawing, table)
  return tableElsewhere === undefined ? [table] : []
}

function partsOf({ columns: [first, ...places], groups, ...drawing }: HeatMap, { caption }: Table): Table[] {
  const isUpright = drawing.upright === true && places.length > 2 * MOST_PLACES
  const parts = Math.ceil(places.length / (isUpright ? MOST_UPRIGHT : MOST_PLACES))
  const weight = isUpright ? NAME_WEIGHT_OF_UPRIGHT : NAME_WEIGHT
  const signs = inSigns(isUpright ? NARROW : ' ')
  return Array.from({ length: parts }, (_, part): Table => {
    const [from, to] = [part, part + 1].map((it) => Math.round((it * places.length) / parts))
    const within = <T>(all: readonly T[]) => all.slice(from, to)
    return {
      kind: 'table',
      caption,
      columns: [
        ...(first ? [{ ...first, weight }] : []),
        ...within(places).map((place) => (isUpright ? upright(place, place === places.at(-1)) : centred(place))),
      ],
      groups: groups.map(({ title, rows }) => ({
        title,
        rows: rows.map(([name = null, ...cells]): Row => [name, ...within(cells).map(signs)]),
      })),
      firstColumn: 'names-the-row',
    }
  })
}

/** The last counts, and so has more to say than those before it. */
const upright = (column: Column, isSum: boolean): Column => ({
  ...centred(column),
  upright: true,
  weight: column.weight ?? (isSum ? WEIGHT_OF_SUM : 1),
})

const centred = (column: Column): Column => ({ ...column, align: 'center' })

/** "3 ≠ 1" */
const inSigns =
  (between: string) =>
  (cell: Cell): Cell =>
    cell !== null && typeof cell === 'object' && cell.marks
      ? { ...cell, marks: [{ sign: cell.marks.map(({ sign }) => sign).join(between), text: '', aloud: cell.text }] }
      : cell
