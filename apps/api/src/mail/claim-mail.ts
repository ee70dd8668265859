import type { Language } from '@kartlaggning/schema/text'
import { sql } from 'kysely'
import type { Trx } from '../database/database.ts'
import { MAX_ATTEMPTS } from './queue-deliveries.ts'

/** Longer than a sender waits for a server. A mail that is claimed and not recorded within it is sent again. */
export const LEASE = '5 minutes'

export interface ClaimedMail {
  readonly id: string
  readonly attempts: number
  readonly recipient: string
  readonly subject: string
  readonly body: string
  readonly language: Language
}

/** Takes a mail to send, in a transaction of its own; nothing where there is none to send. */
export async function claimMail(trx: Trx, id: string): Promise<ClaimedMail | undefined> {
  const { rows } = await sql<{ claimed: ClaimedMail | null }>`
    select claim_mail(${id}, ${MAX_ATTEMPTS}, ${LEASE}::interval) as claimed`.execute(trx)
  return rows[0]?.claimed ?? undefined
}
