import type { InputOf } from '@kartlaggning/schema/endpoint'
import type { people, RegisteredPerson } from '@kartlaggning/schema/respondents/people'
import { sql } from 'kysely'
import type { Trx } from '../../database/database.ts'
import { ProblemError } from '../../http/problem-error.ts'
import { keepContact } from './keep-contact.ts'
import { readPerson } from './read-people.ts'

type Input = InputOf<typeof people.describe>

/** What the county calls a person and where it rings them. */
export async function describePerson(trx: Trx, one: Input['params'], body: Input['body']): Promise<RegisteredPerson> {
  const before = await readPerson(trx, one)
  if (before.closedAt !== null) throw new ProblemError('person-is-closed')
  const { name, function: role, phone, organisation } = body
  if (name !== before.name || role !== before.function)
    await sql`select correct_name(${one.county}, ${one.personId}, ${name}, ${role})`.execute(trx)
  await keepContact(trx, one, { phone, organisation })
  return readPerson(trx, one)
}
