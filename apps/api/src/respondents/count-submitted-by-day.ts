import type { SubmittedByDay } from '@kartlaggning/schema/respondents/submitted-by-day'
import { sql } from 'kysely'
import type { Trx } from '../database/database.ts'
import { refuseHiddenRound } from '../rounds/read-rounds.ts'

interface Row extends SubmittedByDay {
  readonly id: string
}

/** Counts from what was submitted when: no draft is read. A previous round of another county is not counted. */
export async function countSubmittedByDay(trx: Trx, roundId: string) {
  const [, { rows }] = await Promise.all([
    refuseHiddenRound(trx, roundId),
    sql<Row>`
      with followed as (
        select id, name, (opened_at at time zone 'Europe/Stockholm')::date as opened_on from round
        where opened_at is not null
          -- A file that does not tell when they answered says nothing of how it went.
          and not exists (select from round_import where round_id = round.id and not is_dated)
          and (id = ${roundId} or id = (select previous_round_id from round where id = ${roundId}))),
      firsts as (
        select round_id, respondent_id, (min(submission.submitted_at) at time zone 'Europe/Stockholm')::date as on_day
        from respondent join submission on submission.respondent_id = respondent.id
        where round_id in (select id from followed)
        group by round_id, respondent_id),
      grown as (
        select round_id, on_day, sum(count(*)) over (partition by round_id order by on_day)::int as submitted
        from firsts group by round_id, on_day)
      select followed.id, name, opened_on as "openedOn",
        (select count(*)::int from respondent where round_id = followed.id) as respondents,
        (select coalesce(jsonb_agg(jsonb_build_object('day', greatest(on_day - opened_on, 0), 'submitted', submitted)
          order by on_day), '[]') from grown where round_id = followed.id) as days
      from followed`.execute(trx),
  ])
  const of = ({ name, respondents, openedOn, days }: Row): SubmittedByDay => ({ name, respondents, openedOn, days })
  const current = rows.find((it) => it.id === roundId)
  const previous = rows.find((it) => it.id !== roundId)
  return { current: current ? of(current) : null, previous: previous ? of(previous) : null }
}
