import { sql } from 'kysely'
import type { Trx } from '../database/database.ts'
import { refuseHiddenRound } from '../rounds/read-rounds.ts'

const MOST = 200

interface Letter {
  readonly mailId: string
  readonly recipient: string
  readonly subject: string
  readonly body: string
}

/** The newest letters of the rehearsal; none of a round that is none. */
export async function readRehearsedMail(trx: Trx, roundId: string) {
  const [, mails] = await Promise.all([
    refuseHiddenRound(trx, roundId),
    trx
      .selectFrom('rehearsal')
      .innerJoin('mail', 'mail.rehearsal', 'rehearsal.countyCode')
      .innerJoin(sql<Letter>`rehearsed_letters(${roundId})`.as('letter'), 'letter.mailId', 'mail.id')
      .where('rehearsal.roundId', '=', roundId)
      .select(['mail.id', 'recipient as to', 'subject', 'body', 'mail.createdAt', 'sentAt', 'bounce as failure'])
      .orderBy('mail.createdAt', 'desc')
      .orderBy('mail.id', 'desc')
      .limit(MOST)
      .execute(),
  ])
  return mails
}
