import type { SecretAnswers } from '@kartlaggning/schema/answers/secret-answer'
import { sql, type RawBuilder } from 'kysely'
import type { Trx } from '../database/database.ts'

interface Row {
  readonly respondentId: string
  readonly entry: string | null
  readonly question: string
}

/** Which answers of a round are marked as secret, for whoever works with the round or takes part in it. */
export async function readSecretAnswers(trx: Trx, roundId: RawBuilder<unknown>): Promise<SecretAnswers> {
  const { rows } = await sql<Row>`
    select respondent_id as "respondentId", entry_id as entry, question from secret_answers(${roundId})`.execute(trx)
  return Map.groupBy(rows, ({ respondentId }) => respondentId)
}

export const roundOfRespondent = (respondentId: string) =>
  sql<string>`(select round_id from respondent where id = ${respondentId})`
