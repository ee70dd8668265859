import type { ActorUnderReview } from '@kartlaggning/schema/respondents/actor'
import { wayOf } from '@kartlaggning/schema/respondents/same-actor'
import { sql } from 'kysely'
import type { Trx } from '../database/database.ts'
import { asActor } from './list-actors.ts'

/** The register of a county as its coordinator reviews it: its own actors, and those of the country. */
export async function readActorRegister(trx: Trx, county: string): Promise<ActorUnderReview[]> {
  const [rows, mentions] = await Promise.all([
    trx
      .selectFrom('actor')
      .where((actor) => actor.or([actor('countyCode', '=', county), actor('countyCode', 'is', null)]))
      .selectAll()
      .execute(),
    readMentions(trx, county),
  ])
  const uses = countUses(mentions, wayOf(rows))
  return rows
    .map((row) => ({
      ...asActor(row),
      mine: row.countyCode === county,
      proposedAt: row.proposedBy && row.createdAt,
      reviewed: decided(row.reviewedByName, row.reviewedAt),
      merged: decided(row.mergedByName, row.mergedAt),
      uses: uses.get(row.id)?.size ?? 0,
      version: row.version,
    }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'sv'))
}

const decided = (by: string | null, at: string | null) => (by !== null && at !== null ? { by, at } : null)

interface Mention {
  readonly respondent: string
  readonly actor: string
}

/** Which respondents name which actors in what they last submitted. No draft is read. */
async function readMentions(trx: Trx, county: string): Promise<Mention[]> {
  const { rows } = await sql<Mention>`
    select distinct newest.respondent_id as respondent, actor.id as actor
    from (
      select distinct on (respondent_id) respondent_id, document
      from submission
      join respondent on respondent.id = respondent_id
      join round on round.id = round_id
      where round.county_code = ${county}
      order by respondent_id, submission.version desc
    ) as newest
    cross join lateral jsonb_path_query(document::jsonb, 'strict $.** ? (@.type() == "string")') as said
    join actor on actor.id::text = said #>> '{}'`.execute(trx)
  return rows
}

function countUses(mentions: readonly Mention[], wayOfActor: (id: string) => readonly string[]) {
  const uses = new Map<string, Set<string>>()
  for (const { respondent, actor } of mentions) {
    for (const id of wayOfActor(actor)) uses.set(id, (uses.get(id) ?? new Set()).add(respondent))
  }
  return uses
}
