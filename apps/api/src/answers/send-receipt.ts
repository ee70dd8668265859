import type { Actor } from '@kartlaggning/schema/permission'
import type { Trx } from '../database/database.ts'
import { enqueueMail } from '../mail/enqueue-mail.ts'
import { receiptForSeveral, receiptLetter } from './receipt-letter.ts'
import type { PreparedSubmission } from './prepare-submission.ts'

/** Mails whoever submitted the answers a copy of the receipt. */
export const sendReceipt = (trx: Trx, actor: Actor, submission: PreparedSubmission, publicUrl: string) =>
  sendReceipts(trx, actor, [submission], publicUrl)

/** One letter, however many were submitted at once. */
export async function sendReceipts(
  trx: Trx,
  { personId, email }: Actor,
  submissions: readonly PreparedSubmission[],
  publicUrl: string,
) {
  const [first, ...others] = submissions
  if (!first) return
  const letter =
    others.length === 0
      ? receiptLetter(email, first.answering, first, publicUrl)
      : receiptForSeveral(email, [first, ...others], publicUrl)
  const about = {
    personId,
    respondentId: first.answering.respondentId,
    respondentIds: submissions.map(({ answering }) => answering.respondentId),
    occasion: `receipt ${first.id}`,
  }
  await enqueueMail(trx, about, letter)
}
