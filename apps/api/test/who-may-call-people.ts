import type { people } from '@kartlaggning/schema/respondents/people'
import { newId } from '@kartlaggning/schema/id'

interface Row {
  readonly may: readonly ('coordinator' | 'analyst')[]
  readonly body?: (about: { readonly respondentId: string }) => object
  readonly params?: object
}

const coordinatorOnly: Row = { may: ['coordinator'] }
const staffOnly: Row = { may: ['coordinator', 'analyst'] }
const aPerson = { county: '19', personId: newId() }
const aRow = {
  name: 'Bo Ny',
  email: 'bo.ny@example.org',
  function: '',
  phone: '',
  organisation: '',
  mailbox: '',
}

/** Of the county's people; whoever is named is in nobody's register. */
export const whoMayCallPeople: { [E in keyof typeof people]: Row } = {
  register: { ...staffOnly, params: { county: '19' } },
  describe: {
    ...coordinatorOnly,
    params: aPerson,
    body: () => ({ name: 'Anna Ek', function: '', phone: '', organisation: '' }),
  },
  correctAddress: { ...coordinatorOnly, params: aPerson, body: () => ({ email: 'anna@example.org' }) },
  replace: {
    ...coordinatorOnly,
    params: aPerson,
    body: ({ respondentId }) => ({ ...aRow, respondents: [respondentId] }),
  },
  close: { ...coordinatorOnly, params: aPerson },
  reopen: { ...coordinatorOnly, params: aPerson },
  merge: { ...coordinatorOnly, params: aPerson, body: () => ({ into: newId() }) },
  separate: { ...coordinatorOnly, params: aPerson },
  erasure: { ...coordinatorOnly, params: aPerson },
  erase: { ...coordinatorOnly, params: aPerson },
  tryImport: { ...coordinatorOnly, body: ({ respondentId }) => ({ rows: [{ ...aRow, row: 2, respondentId }] }) },
  import: { ...coordinatorOnly, body: ({ respondentId }) => ({ rows: [{ ...aRow, row: 2, respondentId }] }) },
  readMailbox: coordinatorOnly,
  mailbox: { ...coordinatorOnly, body: () => ({ email: 'kommun@example.org' }) },
}
