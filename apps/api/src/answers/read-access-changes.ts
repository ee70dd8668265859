import type { AccessChange } from '@kartlaggning/schema/answers/colleagues'
import { sql } from 'kysely'
import type { Trx } from '../database/database.ts'

/** What others than the one who asks have done about who answers, in the last two weeks; who waits, however long. */
export async function readAccessChanges(trx: Trx, respondentId: string): Promise<AccessChange[]> {
  const { rows } = await sql<AccessChange>`
    with change as (
      select assignment.*, case when ended_at is not null then 'ended' when is_open(assignment) then 'given' else 'waits' end as what
      from assignment
      where respondent_id = ${respondentId} and person_id <> current_person()
    )
    select change.person_id, change.name, what, doer.name as by, coalesce(ended_at, change.created_at) as at,
      case when what = 'waits' then opens_at end as opens_at
    from change
    left join names_in(${respondentId}) as doer on doer.person_id = case when what = 'ended' then ended_by else given_by end
    where what = 'waits' or (coalesce(ended_at, change.created_at) > clock() - interval '14 days'
      and (case when what = 'ended' then ended_by else given_by end) <> current_person())
    order by at desc`.execute(trx)
  return rows
}
