import type { Actor } from '@kartlaggning/schema/permission'
import type { Trx } from '../database/database.ts'
import { enqueueMail } from '../mail/enqueue-mail.ts'
import { receiptLetter } from './receipt-letter.ts'
import type { PreparedSubmission } from './prepare-submission.ts'

/** Mails whoever submitted the answers a copy of the receipt. */
export async function sendReceipt(
  trx: Trx,
  { personId, email }: Actor,
  submission: PreparedSubmission,
  publicUrl: string,
) {
  const { answering } = submission
  const letter = receiptLetter(email, answering, submission, publicUrl)
  await enqueueMail(trx, { personId, respondentId: answering.respondentId }, letter)
}
