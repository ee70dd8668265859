import type { Round } from '@kartlaggning/schema/rounds/round'
import { sql } from 'kysely'
import type { Trx } from '../database/database.ts'
import { readRound } from './read-rounds.ts'

/** Makes an open round a draft again, as long as nobody has begun to answer. */
export async function takeBackRound(trx: Trx, roundId: string, { reason }: { reason: string }): Promise<Round> {
  await sql`select take_back_round(${roundId}, ${reason})`.execute(trx)
  return readRound(trx, roundId)
}
