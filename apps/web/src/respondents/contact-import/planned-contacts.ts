import { ContactRow } from '@kartlaggning/schema/respondents/people'
import type { Respondent } from '@kartlaggning/schema/respondents/respondent'
import { isEmptyCell, type Cell, type SheetRow } from '../../files/sheet.ts'
import { contactColumns, type ContactColumn } from './contact-columns.ts'

/** Why a row cannot be added, as far as the row itself tells. */
export interface RowFault {
  readonly column: ContactColumn
  readonly code: string
  readonly said: string
}

/** What would be made of a row. */
export interface PlannedContact {
  readonly number: number
  readonly respondent: Respondent | undefined
  readonly values: Readonly<Record<ContactColumn, string>>
  readonly faults: readonly RowFault[]
  /** As it is sent; undefined where it has faults. */
  readonly row: ContactRow | undefined
}

/** The row of a template that shows how to fill it in. */
export const EXAMPLE_ADDRESS = 'namn@example.org'

export function plannedContacts(
  rows: readonly SheetRow[],
  columns: readonly (ContactColumn | null)[],
  named: (said: string) => Respondent | undefined,
): readonly PlannedContact[] {
  return rows
    .map((row) => ({ number: row.number, values: valuesIn(row.cells, columns) }))
    .filter(({ values }) => contactColumns.some((it) => values[it] !== '') && values.email !== EXAMPLE_ADDRESS)
    .map(({ number, values }) => plannedContact(number, values, named(values.respondent)))
}

function valuesIn(cells: readonly Cell[], columns: readonly (ContactColumn | null)[]) {
  const valueOf = (column: ContactColumn) => {
    const cell = cells[columns.indexOf(column)] ?? null
    if (isEmptyCell(cell)) return ''
    // A number written as one has lost its nought.
    if (column === 'phone' && typeof cell === 'number') return `0${cell}`
    return String(cell).trim()
  }
  return Object.fromEntries(contactColumns.map((it) => [it, columns.includes(it) ? valueOf(it) : ''])) as Readonly<
    Record<ContactColumn, string>
  >
}

function plannedContact(
  number: number,
  values: Readonly<Record<ContactColumn, string>>,
  respondent: Respondent | undefined,
): PlannedContact {
  const { respondent: said, ...told } = values
  const parsed = ContactRow.omit({ respondentId: true }).safeParse({ row: number, ...told })
  const unknown = respondent
    ? []
    : [{ column: 'respondent' as const, code: said === '' ? 'write-something' : 'not-found', said }]
  const faults = [...unknown, ...(parsed.success ? [] : parsed.error.issues.map((it) => faultOf(it, values)))]
  const row = parsed.success && respondent ? { ...parsed.data, respondentId: respondent.id } : undefined
  return { number, respondent, values, faults, row }
}

function faultOf(
  { path, message }: { readonly path: readonly PropertyKey[]; readonly message: string },
  values: Readonly<Record<ContactColumn, string>>,
): RowFault {
  const column = contactColumns.find((it) => it === path[0]) ?? 'name'
  const said = values[column]
  if (said === '') return { column, code: 'write-something', said }
  const isAddress = column === 'email' || column === 'mailbox'
  return { column, code: isAddress ? 'mail-address-not-valid' : message, said }
}
