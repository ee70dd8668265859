import type { CountCell, CountTable, PublicReport } from './public-report.ts'
import { suppress, type MaskReason, type Numbers, type DisclosedBefore } from './suppress.ts'
import type { Sum } from './sums.ts'

/** A table whose cells are counted and not yet looked through. */
export interface CountedTable {
  readonly id: string
  readonly columns: readonly string[]
  readonly rows: readonly { readonly id: string; readonly counts: readonly number[] }[]
  /** Rows and columns, as parts of the name of a cell, of which too few have answered. */
  readonly closed?: ReadonlySet<string>
}

export interface Counted {
  readonly tables: readonly CountedTable[]
  readonly sums: readonly Sum[]
  /** Numbers that follow from those in the tables. */
  readonly implied: ReadonlyMap<string, number>
  readonly slack: ReadonlyMap<string, number>
  readonly open: ReadonlySet<string>
}

/** A cell that is not shown: never what it holds. */
export interface MaskedCell {
  readonly table: string
  readonly cell: string
  readonly reason: MaskReason
}

/** What a cell is called, the same in every edition. */
export const cellName = (table: string, row: string, column: string) => `${table}/${row}/${column}`

/** The tables without the numbers that are not to be told, and which those are. */
export function withoutFew(counted: Counted, earlier: readonly PublicReport[]) {
  const isClosed = ({ closed }: CountedTable, row: string, column: string) =>
    (closed?.has(row) ?? false) || (closed?.has(column) ?? false)
  const shown = counted.tables.flatMap((table) =>
    table.rows.flatMap(({ id, counts }) =>
      counts.flatMap((count, at) => {
        const column = table.columns[at] ?? ''
        return isClosed(table, id, column) ? [] : [[cellName(table.id, id, column), count] as const]
      }),
    ),
  )
  const values = new Map([...shown, ...counted.implied, ...counted.slack])
  const sums = counted.sums.filter((sum) => [sum.total, ...sum.parts].every((id) => values.has(id)))
  const slack = new Set(counted.slack.keys())
  const numbers: Numbers = {
    values,
    sums,
    implied: new Set([...counted.implied.keys(), ...slack]),
    slack,
    open: counted.open,
  }
  const masks = suppress(numbers, earlier.map(disclosedIn))
  const masked: MaskedCell[] = []
  const tables = counted.tables.map((table): CountTable => ({
    id: table.id,
    columns: [...table.columns],
    rows: table.rows.map(({ id, counts }) => ({
      id,
      cells: counts.map((count, at): CountCell => {
        const column = table.columns[at] ?? ''
        const mask = masks.get(cellName(table.id, id, column))
        const closed = isClosed(table, id, column)
        const reason = closed ? 'few' : mask?.reason
        if (reason) masked.push({ table: table.id, cell: `${id}/${column}`, reason })
        return closed ? 'closed' : (mask?.said ?? count)
      }),
    })),
  }))
  return { tables, masked }
}

/** What an edition has told; where too few had answered, it has told nothing that a later number could be held against. */
function disclosedIn({ tables }: PublicReport): DisclosedBefore {
  const shown = new Map<string, number>()
  const masked = new Set<string>()
  const hidden = new Set<string>()
  for (const { id, columns, rows } of tables)
    for (const row of rows)
      for (const [at, cell] of row.cells.entries()) {
        const name = cellName(id, row.id, columns[at] ?? '')
        if (typeof cell === 'number') shown.set(name, cell)
        else if (cell !== 'closed') masked.add(name)
        if (cell === 'hidden') hidden.add(name)
      }
  return { shown, masked, hidden }
}
