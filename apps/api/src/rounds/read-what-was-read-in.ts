import { sql } from 'kysely'
import type { Trx } from '../database/database.ts'

/** The questions that somebody has answered in a round that was read in: of the rest nobody was asked. */
export async function readWhatWasReadIn(trx: Trx, roundId: string): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ question: string }>`
    with answered as (
      select section.key as section, section.value as own
      from submission join respondent on respondent.id = respondent_id, jsonb_each(document::jsonb) as section
      where round_id = ${roundId}
    )
    select section || '.' || jsonb_object_keys(own) as question from answered
    union
    select section || '.' || jsonb_object_keys(entry)
    from answered, jsonb_array_elements(coalesce(own -> 'entries', '[]')) as entry`.execute(trx)
  return new Set(rows.map(({ question }) => question))
}
