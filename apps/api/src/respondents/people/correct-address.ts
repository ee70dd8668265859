import { newId } from '@kartlaggning/schema/id'
import type { RegisteredPerson } from '@kartlaggning/schema/respondents/people'
import { sql } from 'kysely'
import type { Trx } from '../../database/database.ts'
import { ProblemError } from '../../http/problem-error.ts'
import { enqueueMail } from '../../mail/enqueue-mail.ts'
import { newAddressLetter, oldAddressLetter } from '../people-letter.ts'
import { tellOfChanges } from '../tell-of-changes.ts'
import { inviteWhereItIsOpen } from './invite-where-it-is-open.ts'
import { moveInto } from './merge-people.ts'
import { readPeople, readPerson } from './read-people.ts'

interface OnePerson {
  readonly county: string
  readonly personId: string
}

interface Corrected {
  readonly oldEmail: string
  readonly hadSignedIn: boolean
  readonly waiting: readonly string[]
  readonly invited: readonly string[]
}

const same = (one: string, other: string) => one.toLowerCase() === other.toLowerCase()

/**
 * The same person at another address. Nobody has signed in by the old one: corrected, and the invitation goes out anew. Somebody
 * has: both addresses are told, and where there are answers the new one waits for a colleague's yes or a day.
 */
export async function correctAddress(
  trx: Trx,
  one: OnePerson,
  email: string,
  publicUrl: string,
): Promise<RegisteredPerson> {
  const register = await readPeople(trx, one.county)
  const before = register.find((it) => it.personId === one.personId)
  if (!before) throw new ProblemError('person-not-in-register')
  if (before.closedAt !== null) throw new ProblemError('person-is-closed')
  if (same(before.email, email)) throw new ProblemError('mail-address-is-the-same')
  if (register.some((it) => same(it.email, email))) throw new ProblemError('mail-address-is-known')
  const { rows } = await sql<{ corrected: Corrected | null }>`
    select correct_address(${one.county}, ${one.personId}, ${email}) as corrected`.execute(trx)
  const corrected = rows[0]?.corrected
  if (!corrected) return intoAnother(trx, one, before, email, publicUrl)
  await tell(trx, one.personId, corrected, before, publicUrl)
  return readPerson(trx, one)
}

async function tell(
  trx: Trx,
  personId: string,
  { oldEmail, hadSignedIn, waiting, invited }: Corrected,
  { assignments }: RegisteredPerson,
  publicUrl: string,
) {
  const open = assignments.filter((it) => it.endedAt === null).map((it) => it.respondentId)
  const facts = await tellOfChanges(
    trx,
    open.map((respondentId) => ({ respondentId, personId, what: 'new-address' as const })),
    publicUrl,
  )
  const first = facts.find((it) => waiting.includes(it.respondentId)) ?? facts[0]
  await inviteWhereItIsOpen(trx, { personId, respondents: open.filter((it) => invited.includes(it)) }, publicUrl)
  if (!first || !hadSignedIn) return
  await enqueueMail(trx, first, oldAddressLetter(oldEmail, first))
  if (invited.length === 0) await enqueueMail(trx, first, newAddressLetter(first, publicUrl))
}

/** Where the person, or the one with the new address, answers in another county too, that one's address is not ours to change. */
async function intoAnother(
  trx: Trx,
  one: OnePerson,
  before: RegisteredPerson,
  email: string,
  publicUrl: string,
): Promise<RegisteredPerson> {
  const { rows } = await sql<{ id: string }>`
    select register_person(${newId()}, ${email}, ${before.name}, ${before.function}) as id`.execute(trx)
  const into = rows[0]?.id ?? ''
  await moveInto(trx, { county: one.county, from: before, into, called: before }, publicUrl)
  return readPerson(trx, { ...one, personId: into })
}
