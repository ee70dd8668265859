import { sql } from 'kysely'
import type { Database } from '../database/database.ts'

/** The newest hundred mails of the demo's mailbox. */
export function readMailbox(db: Database) {
  return db.transaction().execute(async (trx) => {
    await sql`select set_config('app.job', 'mail', true)`.execute(trx)
    return trx
      .selectFrom('mail')
      .innerJoin('mailContent', 'mailContent.mailId', 'mail.id')
      .select(['mail.id', 'recipient as to', 'subject', 'body', 'createdAt', 'sentAt', 'failure'])
      .orderBy('createdAt', 'desc')
      .orderBy('mail.id', 'desc')
      .limit(100)
      .execute()
  })
}
