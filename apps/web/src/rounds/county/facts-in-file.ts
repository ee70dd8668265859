import type { Cell, Sheet, SheetRow } from '../../files/sheet.ts'
import type { FactField, TypedFact } from './typed-fact.ts'

/** What a column may be called, in small letters. */
const names: Readonly<Record<FactField, readonly string[]>> = {
  municipality: ['kommun', 'kommunkod', 'municipality'],
  population: ['folkmängd', 'invånare', 'antal invånare', 'population'],
  on: ['räknad', 'per den', 'datum', 'counted'],
  group: ['kommungrupp', 'grupp', 'municipality group', 'group'],
  neighbour: ['granne', 'grannkommun', 'neighbour'],
  policeArea: ['lokalpolisområde', 'police area', 'local police area'],
  from: ['från', 'från och med', 'from'],
  to: ['till', 'till och med', 'to'],
  source: ['källa', 'source'],
}
const fields = Object.keys(names) as FactField[]
const kinds = ['population', 'group', 'neighbour', 'policeArea'] as const

export interface FileRow {
  /** As the program that made the file numbers it. */
  readonly row: number
  /** None where the row says nothing; more than one where it says several things. */
  readonly facts: readonly TypedFact[]
}

/** What the rows under the headings say; undefined where no row says which columns there are. */
export function factsInFile(sheets: readonly Sheet[]): readonly FileRow[] | undefined {
  for (const { rows } of sheets) {
    const header = rows.findIndex((row) => columnsIn(row).has('municipality') && columnsIn(row).has('source'))
    const headings = rows[header]
    if (headings) return rows.slice(header + 1).map((row) => factsIn(row, columnsIn(headings)))
  }
  return undefined
}

const columnsIn = ({ cells }: SheetRow) =>
  new Map(
    fields.flatMap((field) => {
      const at = cells.findIndex((it) =>
        names[field].includes(
          String(it ?? '')
            .trim()
            .toLocaleLowerCase('sv'),
        ),
      )
      return at < 0 ? [] : [[field, at] as const]
    }),
  )

function factsIn(row: SheetRow, columns: ReadonlyMap<FactField, number>): FileRow {
  const said = Object.fromEntries(
    fields.map((field) => {
      const cell = row.cells[columns.get(field) ?? -1] ?? null
      return [field, field === 'on' || field === 'from' || field === 'to' ? dayOf(cell, row.since1904) : textOf(cell)]
    }),
  ) as Readonly<Record<FactField, string>>
  return { row: row.number, facts: kinds.filter((kind) => said[kind] !== '').map((kind) => ({ ...said, kind })) }
}

const textOf = (cell: Cell) => String(cell ?? '').trim()

/** 30 December 1899, from which Excel counts its days; the calendar of old Macs begins later. */
const EXCEL_BEGINS = Date.UTC(1899, 11, 30)
const UNTIL_1904 = 1462

/** A date that the program keeps as a number of days, as it is written; 20260101 is more days than any calendar has. */
function dayOf(cell: Cell, since1904 = false): string {
  if (typeof cell !== 'number' || cell > 200_000) return textOf(cell)
  const days = Math.floor(cell) + (since1904 ? UNTIL_1904 : 0)
  return new Date(EXCEL_BEGINS + days * 86_400_000).toISOString().slice(0, 10)
}
