import type { Erasure } from '@kartlaggning/schema/respondents/erasure'
import type { RegisteredPerson } from '@kartlaggning/schema/respondents/people'
import { sql } from 'kysely'
import type { Trx } from '../../database/database.ts'
import { ProblemError } from '../../http/problem-error.ts'
import { readPerson } from './read-people.ts'

interface OnePerson {
  readonly county: string
  readonly personId: string
}

/** What would go and what would stay, before anything does. */
export async function readErasure(trx: Trx, one: OnePerson): Promise<Erasure> {
  const { rows } = await sql<{ erasure: Erasure | null }>`
    select erasure_of(${one.county}, ${one.personId}) as erasure`.execute(trx)
  const erasure = rows[0]?.erasure
  if (!erasure) throw new ProblemError('not-found')
  return erasure
}

/** What the county keeps of somebody who has been closed: gone, and nothing of what they have submitted. */
export async function erasePerson(trx: Trx, one: OnePerson): Promise<RegisteredPerson> {
  const { closedAt, erasedAt } = await readPerson(trx, one)
  if (closedAt === null || erasedAt !== null) throw new ProblemError('person-is-not-closed')
  await sql`select erase_person(${one.county}, ${one.personId})`.execute(trx)
  return readPerson(trx, one)
}
