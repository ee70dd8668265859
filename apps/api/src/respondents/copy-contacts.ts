import { sql } from 'kysely'
import type { Trx } from '../database/database.ts'
import { ProblemError } from '../http/problem-error.ts'

/** Brings those who submitted the previous round to the same respondents of this round, where they have none, and mailboxes. */
export async function copyContacts(trx: Trx, roundId: string): Promise<{ added: number }> {
  const round = await trx.selectFrom('round').where('id', '=', roundId).select('id').executeTakeFirst()
  if (!round) throw new ProblemError('not-found')
  const { rows } = await sql`
    insert into assignment (respondent_id, person_id, name, function)
    select now_asked.id, assignment.person_id, assignment.name, assignment.function
    from respondent as now_asked
    cross join respondent_before(now_asked) as asked_before
    join assignment on assignment.respondent_id = asked_before.id and signatory and ended_at is null
    where now_asked.round_id = ${roundId}
      and not exists (select from assignment as held where held.respondent_id = now_asked.id)
    on conflict do nothing
    returning person_id`.execute(trx)
  await sql`
    select set_mailboxes(array_agg(now_asked.id), array_agg(asked_before.mailbox_id))
    from respondent as now_asked
    cross join respondent_before(now_asked) as asked_before
    where now_asked.round_id = ${roundId} and now_asked.mailbox_id is null and asked_before.mailbox_id is not null
    having count(*) > 0`.execute(trx)
  return { added: rows.length }
}
