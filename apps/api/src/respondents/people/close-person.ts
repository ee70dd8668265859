import type { RegisteredPerson } from '@kartlaggning/schema/respondents/people'
import { sql } from 'kysely'
import type { Trx } from '../../database/database.ts'
import { ProblemError } from '../../http/problem-error.ts'
import { tellOfChanges } from '../tell-of-changes.ts'
import { keepContact } from './keep-contact.ts'
import { readPerson } from './read-people.ts'
import { tellThatItHasEnded } from './replace-person.ts'

interface OnePerson {
  readonly county: string
  readonly personId: string
}

/** Whoever has left answers for nothing in the county from now. Nothing of what they have done goes. */
export async function closePerson(trx: Trx, one: OnePerson, publicUrl: string): Promise<RegisteredPerson> {
  const before = await readPerson(trx, one)
  if (before.closedAt !== null) throw new ProblemError('person-is-closed')
  if (before.mergedInto !== null) throw new ProblemError('person-is-merged')
  const { personId } = one
  const open = before.assignments.filter((it) => it.endedAt === null).map((it) => it.respondentId)
  if (open.length > 0)
    await trx
      .updateTable('assignment')
      .set({ endedAt: sql`clock()` })
      .where('personId', '=', personId)
      .where('respondentId', 'in', open)
      .execute()
  await keepContact(trx, one, { closedAt: sql<string>`clock()`, closedBy: sql<string>`current_person()` })
  const facts = await tellOfChanges(
    trx,
    open.map((respondentId) => ({ respondentId, personId, what: 'ended' as const })),
    publicUrl,
  )
  await tellThatItHasEnded(trx, facts)
  await sql`select end_sessions_without_access(${personId})`.execute(trx)
  return readPerson(trx, one)
}

/** As if the person had not been closed; what they answered for is given back where it is wanted. */
export async function reopenPerson(trx: Trx, one: OnePerson): Promise<RegisteredPerson> {
  const before = await readPerson(trx, one)
  if (before.closedAt === null || before.erasedAt !== null) throw new ProblemError('person-is-not-closed')
  await keepContact(trx, one, { closedAt: null, closedBy: null })
  return readPerson(trx, one)
}
