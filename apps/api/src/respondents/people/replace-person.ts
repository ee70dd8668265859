import type { InputOf } from '@kartlaggning/schema/endpoint'
import { newId } from '@kartlaggning/schema/id'
import type { people, RegisteredPerson } from '@kartlaggning/schema/respondents/people'
import { sql } from 'kysely'
import type { Trx } from '../../database/database.ts'
import { ProblemError } from '../../http/problem-error.ts'
import { enqueueMail } from '../../mail/enqueue-mail.ts'
import { noLongerLetter, type ChangeFacts } from '../people-letter.ts'
import { tellOfChanges } from '../tell-of-changes.ts'
import { handOver, requireNoLess } from './hand-over.ts'
import { inviteWhereItIsOpen } from './invite-where-it-is-open.ts'
import { AT_WORK, keepContact } from './keep-contact.ts'
import { readPerson } from './read-people.ts'

type Input = InputOf<typeof people.replace>

/** Another takes over in one step: the draft stays, the old link is worth nothing, a new one goes out, and all are told. */
export async function replacePerson(
  trx: Trx,
  one: Input['params'],
  { respondents, email, phone, organisation, ...called }: Input['body'],
  publicUrl: string,
): Promise<RegisteredPerson> {
  const before = await readPerson(trx, one)
  const held = before.assignments.filter((it) => it.endedAt === null && respondents.includes(it.respondentId))
  if (held.length < new Set(respondents).size) throw new ProblemError('person-has-no-access')
  const to = await register(trx, { email, ...called })
  if (to === one.personId) throw new ProblemError('mail-address-is-the-same')
  const asked = held.map((it) => it.respondentId)
  await requireNoLess(trx, to, asked)
  const given = await handOver(trx, { from: one.personId, to, respondents: asked, ...called })
  await keepContact(trx, { county: one.county, personId: to }, { phone, organisation, ...AT_WORK })
  const facts = await tellOfChanges(
    trx,
    [
      ...asked.map((respondentId) => ({ respondentId, personId: one.personId, what: 'ended' as const })),
      ...given.map((respondentId) => ({ respondentId, personId: to, what: 'given' as const, after: before.name })),
    ],
    publicUrl,
  )
  await tellThatItHasEnded(
    trx,
    facts.filter((it) => it.what === 'ended'),
    called,
  )
  await inviteWhereItIsOpen(trx, { personId: to, respondents: given }, publicUrl)
  await sql`select end_sessions_without_access(${one.personId})`.execute(trx)
  return readPerson(trx, one)
}

/** To the one whose access has ended: one letter about it all. */
export async function tellThatItHasEnded(
  trx: Trx,
  facts: readonly ChangeFacts[],
  successor?: { readonly name: string },
) {
  const [first, ...others] = facts
  if (first) await enqueueMail(trx, first, noLongerLetter([first, ...others], successor))
}

async function register(trx: Trx, { email, name, function: role }: { email: string; name: string; function: string }) {
  const { rows } = await sql<{ id: string }>`
    select register_person(${newId()}, ${email}, ${name}, ${role}) as id`.execute(trx)
  return rows[0]?.id ?? ''
}
