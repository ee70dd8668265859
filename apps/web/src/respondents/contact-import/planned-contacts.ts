import { hasRoom } from '@kartlaggning/schema/characters'
import { readMailAddress, type MailAddressFault } from '@kartlaggning/schema/read-mail-address'
import { contactLimits } from '@kartlaggning/schema/respondents/contact-limits'
import type { ContactRow } from '@kartlaggning/schema/respondents/people'
import type { Respondent } from '@kartlaggning/schema/respondents/respondent'
import { isEmptyCell, type Cell } from '../../files/sheet.ts'
import { contactColumns, requiredColumns, type ContactColumn } from './contact-columns.ts'
import type { OpenedList } from './opened-list.ts'

/** Why a row cannot be added, as far as the row itself tells. */
interface RowFault {
  readonly column: ContactColumn
  readonly code: 'write-something' | 'not-found' | MailAddressFault | 'text-too-long'
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

export function plannedContacts(
  { rows, columns, asides }: Pick<OpenedList, 'rows' | 'columns' | 'asides'>,
  named: (said: string) => Respondent | undefined,
): readonly PlannedContact[] {
  return rows
    .filter(({ number }) => !asides.has(number))
    .map((row) => ({ number: row.number, values: valuesIn(row.cells, columns) }))
    .filter(({ values }) => contactColumns.some((it) => values[it] !== ''))
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
  const faults = contactColumns.flatMap((column) => {
    const code =
      column === 'respondent' ? respondentFault(values.respondent, respondent) : faultOf(column, values[column])
    return code === undefined ? [] : [{ column, code, said: values[column] }]
  })
  const { respondent: _said, ...details } = values
  const addresses = { email: addressIn(values.email), mailbox: addressIn(values.mailbox) }
  const row =
    respondent && faults.length === 0
      ? { row: number, respondentId: respondent.id, ...details, ...addresses }
      : undefined
  return { number, respondent, values, faults, row }
}

const addressIn = (said: string) => (said === '' ? '' : readMailAddress(said).address)

const respondentFault = (said: string, respondent: Respondent | undefined): RowFault['code'] | undefined => {
  if (respondent) return undefined
  return said === '' ? 'write-something' : 'not-found'
}

function faultOf(column: Exclude<ContactColumn, 'respondent'>, said: string): RowFault['code'] | undefined {
  if (said === '') return requiredColumns.includes(column) ? 'write-something' : undefined
  if (column === 'email' || column === 'mailbox') return readMailAddress(said).fault
  return hasRoom(said, contactLimits[column]) ? undefined : 'text-too-long'
}
