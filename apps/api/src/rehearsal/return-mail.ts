import { sql } from 'kysely'
import type { Trx } from '../database/database.ts'

/** What a server says that does not know the address. */
const SAID = '550 5.1.1 User unknown (övning)'

/** The letters to these addresses come back, as from a server that does not know them. Returns how many did. */
export async function returnMail(trx: Trx, roundId: string, addresses: readonly string[]): Promise<number> {
  if (addresses.length === 0) return 0
  const { rows } = await sql<{ returned: string | null }>`
    select note_bounce(mail.id, null, ${roundId}, ${SAID}) as returned
    from mail join rehearsed_letters(${roundId}) on mail_id = mail.id
    where bounced_at is null and lower(recipient) = any (${[...addresses]}::text[])`.execute(trx)
  return rows.filter(({ returned }) => returned !== null).length
}
