import { sql } from 'kysely'
import type { Trx } from '../../database/database.ts'
import { ProblemError } from '../../http/problem-error.ts'
import { listActors } from '../../respondents/list-actors.ts'
import type { AnsweredInitiatives } from './answered-initiatives.ts'
import { joinInitiatives } from './join-initiatives.ts'

/** Every shared initiative of a county, for those who take part in it. */
export async function readSharedInitiatives(trx: Trx, county: string) {
  const [place, { rows }, actors, asked] = await Promise.all([
    trx.selectFrom('county').where('code', '=', county).select(['name', 'authority']).executeTakeFirst(),
    sql<AnsweredInitiatives>`
      select round, respondent_id as "respondentId", kind, municipality, name, official_name as "officialName",
        is_as_frozen as "isAsFrozen", share_level as "shareLevel", shared, secret, carried_from as "carriedFrom",
        on_behalf as "onBehalf"
      from shared_initiatives_in(${county})`.execute(trx),
    listActors(trx),
    readOwnQuestions(trx, county),
  ])
  if (!place) throw new ProblemError('not-found')
  if (rows.some((it) => !it.isAsFrozen)) throw new ProblemError('document-was-altered')
  const rounds = new Map(rows.map(({ round: { id, name, year } }) => [id, { id, name, year }] as const))
  return {
    countyName: place.name,
    authority: place.authority,
    fictional: rows.some(({ round }) => round.fictional),
    rounds: [...rounds.values()].toReversed(),
    ...joinInitiatives(rows, actors, asked),
  }
}

/** When whoever reads has asked, by the entry that it was about. */
async function readOwnQuestions(trx: Trx, county: string): Promise<ReadonlyMap<string, string>> {
  const rows = await trx
    .selectFrom('initiativeQuestion')
    .where('countyCode', '=', county)
    .where('askedBy', '=', sql<string>`current_person()`)
    .select(['entryId', sql<string>`iso(max(asked_at))`.as('at')])
    .groupBy('entryId')
    .execute()
  return new Map(rows.map(({ entryId, at }) => [entryId, at]))
}
