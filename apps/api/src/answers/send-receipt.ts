import type { Actor } from '@kartlaggning/schema/permission'
import type { Trx } from '../database/database.ts'
import { putMail } from '../mail/put-mail.ts'
import { readAnswering } from './answering.ts'
import { receiptLetter } from './receipt-letter.ts'

/** Mails whoever submitted the answers a copy of the receipt. */
export async function sendReceipt(trx: Trx, { personId, email }: Actor, respondentId: string, publicUrl: string) {
  const answering = await readAnswering(trx, respondentId)
  if (!answering.submission) return
  await putMail(trx, { personId, respondentId }, receiptLetter(email, answering, answering.submission, publicUrl))
}
