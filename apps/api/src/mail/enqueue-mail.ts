import { newId } from '@kartlaggning/schema/id'
import type { Trx } from '../database/database.ts'
import { queueDeliveries } from './queue-deliveries.ts'

export interface Letter {
  readonly to: string
  readonly subject: string
  readonly body: string
}

interface About {
  readonly personId: string
  readonly respondentId: string | null
}

interface Mail {
  readonly about: About
  readonly letter: Letter
}

/** Puts a mail in the outbox, in the transaction of its cause. It is delivered after commit, or never. */
export const enqueueMail = (trx: Trx, about: About, letter: Letter) => enqueueMails(trx, [{ about, letter }])

/** The same for many at once. */
export async function enqueueMails(trx: Trx, mails: readonly Mail[]) {
  if (mails.length === 0) return
  const put = mails.map((mail) => ({ id: newId(), ...mail }))
  await Promise.all([
    trx
      .insertInto('mail')
      .values(put.map(({ id, about: { personId, respondentId } }) => ({ id, personId, respondentId })))
      .execute(),
    trx
      .insertInto('mailContent')
      .values(put.map(({ id, letter: { to, subject, body } }) => ({ mailId: id, recipient: to, subject, body })))
      .execute(),
    queueDeliveries(
      trx,
      put.map(({ id }) => id),
    ),
  ])
}
