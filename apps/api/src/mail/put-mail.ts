import { newId } from '@kartlaggning/schema/id'
import type { Trx } from '../database/database.ts'

export interface Letter {
  readonly to: string
  readonly subject: string
  readonly body: string
}

/** Puts a mail in the outbox, in the transaction of its cause. It is delivered after commit, or never. */
export async function putMail(trx: Trx, about: { personId: string; respondentId: string | null }, letter: Letter) {
  const id = newId()
  await trx
    .insertInto('mail')
    .values({ id, ...about })
    .execute()
  await trx
    .insertInto('mailContent')
    .values({ mailId: id, recipient: letter.to, subject: letter.subject, body: letter.body })
    .execute()
}
