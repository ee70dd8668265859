import type { Round } from '@kartlaggning/schema/rounds/round'
import { sql } from 'kysely'
import type { Trx } from '../database/database.ts'
import { ProblemError } from '../http/problem-error.ts'
import { readRound } from './read-rounds.ts'

/** Opens a planned round for answers. What the law wants recorded first is a constraint of the table. */
export async function openRound(trx: Trx, roundId: string): Promise<Round> {
  const round = await trx.selectFrom('round').where('id', '=', roundId).select('status').forUpdate().executeTakeFirst()
  if (!round) throw new ProblemError('not-found')
  if (round.status !== 'draft' && round.status !== 'consultation') throw new ProblemError('round-is-not-draft')
  const chosen = await trx
    .selectFrom('roundMunicipality')
    .where('roundId', '=', roundId)
    .select('municipalityCode')
    .limit(1)
    .execute()
  if (chosen.length === 0) throw new ProblemError('round-has-no-municipalities')
  await trx
    .updateTable('round')
    .set({ status: 'open', openedAt: sql`clock()` })
    .where('id', '=', roundId)
    .execute()
  return readRound(trx, roundId)
}
