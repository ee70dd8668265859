import type { InvitedReader } from '@kartlaggning/schema/report/edition-readers'
import { sql } from 'kysely'
import type { Trx } from '../../database/database.ts'
import { ProblemError } from '../../http/problem-error.ts'
import { readReader } from './list-readers.ts'

interface OneReader {
  readonly roundId: string
  readonly readerId: string
}

/** What the county keeps of somebody who reads no longer: gone. That somebody was invited, and when they read, stays. */
export async function eraseReader(trx: Trx, { roundId, readerId }: OneReader): Promise<InvitedReader> {
  const { personId, usable } = await readReader(trx, roundId, readerId)
  if (usable) throw new ProblemError('person-is-not-closed')
  await sql`select erase_person(county_code, ${personId}) from round where id = ${roundId}`.execute(trx)
  return readReader(trx, roundId, readerId)
}
