import type { Naming } from '../../files/list-in.ts'
import type { Cell } from '../../files/sheet.ts'
import { normalized } from '../../questionnaire/fields/similarity.ts'

/** What a column of a list of contacts may hold. */
export const contactColumns = ['respondent', 'name', 'email', 'phone', 'function', 'organisation', 'mailbox'] as const
export type ContactColumn = (typeof contactColumns)[number]

/** Without these no row can be added. */
export const requiredColumns: readonly ContactColumn[] = ['respondent', 'name', 'email']

/** What people call them, in Swedish and English. */
const called: Readonly<Record<ContactColumn, readonly string[]>> = {
  respondent: [
    'kommun',
    'kommunnamn',
    'kommunkod',
    'svarande',
    'gäller',
    'för',
    'lokalpolisområde',
    'lpo',
    'municipality',
    'respondent',
    'police area',
  ],
  name: ['namn', 'kontakt', 'kontaktperson', 'för- och efternamn', 'name', 'contact'],
  email: [
    'e-postadress',
    'e-post',
    'epost',
    'epostadress',
    'mejl',
    'mejladress',
    'mail',
    'e-postadress i tjänsten',
    'email',
    'e-mail',
    'email address',
  ],
  phone: ['telefon', 'telefonnummer', 'tel', 'mobil', 'mobiltelefon', 'phone', 'phone number', 'mobile'],
  function: ['funktion', 'titel', 'roll', 'befattning', 'function', 'title', 'role'],
  organisation: ['organisation', 'förvaltning', 'enhet', 'myndighet', 'arbetsplats', 'organization', 'unit'],
  mailbox: ['funktionsbrevlåda', 'brevlåda', 'kopia till', 'registrator', 'mailbox', 'copy to'],
}

/** What each column seems to hold, each thing once; null where nothing is known. */
export function guessContactColumns(headers: readonly Cell[]): readonly (ContactColumn | null)[] {
  const taken = new Set<ContactColumn>()
  return headers.map((header) => {
    const said = normalized(String(header ?? ''))
    const found = contactColumns.find((it) => !taken.has(it) && called[it].some((name) => normalized(name) === said))
    if (found) taken.add(found)
    return found ?? null
  })
}

export const isAddress = (cell: Cell) => typeof cell === 'string' && cell.includes('@')

/** By the words above; no column is called by an address. */
export const contactNaming: Naming = {
  sureIn: (cells) => guessContactColumns(cells).filter(Boolean).length,
  namesAll: (cells) => requiredColumns.every((it) => guessContactColumns(cells).includes(it)),
  isValue: isAddress,
  isOfList: (cells) => cells.some(isAddress),
}
