import type { Reconciliation } from '@kartlaggning/schema/reconciliation/reconciliation'
import { sql } from 'kysely'
import type { Trx } from '../database/database.ts'
import { enqueueMails } from '../mail/enqueue-mail.ts'
import type { Recipient } from '../respondents/tell-contacts.ts'
import { movedOnLetter, type Occasion } from './moved-on-letter.ts'

/** Mails those who answer for the other side, once for each occasion: whoever calls knows that it is the first time. */
export async function tellOtherSide(trx: Trx, current: Reconciliation, occasion: Occasion, publicUrl: string) {
  const { own, counterpart, roundId, until } = current
  if (!counterpart) return
  const { respondentId } = counterpart
  const [round, people] = await Promise.all([
    trx
      .selectFrom('round')
      .where('id', '=', roundId)
      .select(['name as round', 'contactName', 'contactEmail', 'fictional'])
      .executeTakeFirstOrThrow(),
    sql<Recipient & { readonly personId: string }>`select * from people_across(${respondentId})`.execute(trx),
  ])
  await enqueueMails(
    trx,
    people.rows.map(({ personId, ...to }) => ({
      about: { personId, respondentId, holdsWhile: 'access' as const },
      letter: movedOnLetter({ ...round, ...to, respondentId, by: own.name, until, occasion }, publicUrl),
    })),
  )
}
