import type { Database } from '../database/database.ts'
import type { Transactions } from '../database/transaction.ts'
import { asNobody } from '../database/as-nobody.ts'

/** The newest hundred mails of the demo's mailbox, which only the delivery of mail may read. */
export function readMailbox(db: Database, transactions: Transactions) {
  return transactions.read(asNobody(db), (trx) =>
    trx
      .selectFrom('mail')
      .innerJoin('mailContent', 'mailContent.mailId', 'mail.id')
      .select(['mail.id', 'recipient as to', 'subject', 'body', 'createdAt', 'sentAt', 'failure'])
      .orderBy('createdAt', 'desc')
      .orderBy('mail.id', 'desc')
      .limit(100)
      .execute(),
  )
}
