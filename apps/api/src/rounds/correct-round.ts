import { newestQuestionnaire } from '@kartlaggning/schema/questionnaires/registry'
import type { Round } from '@kartlaggning/schema/rounds/round'
import { sql } from 'kysely'
import type { Trx } from '../database/database.ts'
import { ProblemError } from '../http/problem-error.ts'
import { readRound } from './read-rounds.ts'

/** Moves an open round to a corrected questionnaire. Each draft follows when it is next opened: nobody else may see it. */
export async function correctRound(trx: Trx, roundId: string, to: string): Promise<Round> {
  if (to !== newestQuestionnaire().version)
    throw new ProblemError('input-not-valid', { errors: [{ path: 'to', code: 'choose-one' }] })
  await sql`select correct_questionnaire(${roundId}, ${to})`.execute(trx)
  return readRound(trx, roundId)
}
