import { sql } from 'kysely'
import type { Trx } from '../../database/database.ts'
import { enqueueMails, type Letter } from '../../mail/enqueue-mail.ts'

/** Mails the county's coordinators what the contacts have done; one of them wrote. */
export async function tellWriter(trx: Trx, respondentId: string, write: (to: string) => Letter): Promise<void> {
  const { rows } = await sql<{ personId: string; email: string }>`
    select asked.person_id, asked.email from respondent join round on round.id = round_id,
      coordinators_to_ask(round.county_code) as asked
    where respondent.id = ${respondentId}`.execute(trx)
  await enqueueMails(
    trx,
    rows.map(({ personId, email }) => ({ about: { personId, respondentId }, letter: write(email) })),
  )
}
