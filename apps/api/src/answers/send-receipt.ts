import type { Actor } from '@kartlaggning/schema/permission'
import type { Language } from '@kartlaggning/schema/text'
import type { Trx } from '../database/database.ts'
import { enqueueMail } from '../mail/enqueue-mail.ts'
import { readLetterTexts } from '../mail/letters/read-letter-texts.ts'
import { receiptLetter } from './receipt-letter.ts'
import type { PreparedSubmission } from './prepare-submission.ts'

/** Mails whoever submitted the answers a copy of the receipt. */
export const sendReceipt = (trx: Trx, actor: Actor, submission: PreparedSubmission, publicUrl: string) =>
  sendReceipts(trx, actor, [submission], publicUrl)

/** One letter, however many were submitted at once. */
export async function sendReceipts(
  trx: Trx,
  { personId, email, name }: Actor,
  submissions: readonly PreparedSubmission[],
  publicUrl: string,
) {
  const [first, ...others] = submissions
  if (!first) return
  const { roundId, respondentId } = first.answering
  const [texts, to] = await Promise.all([readLetterTexts(trx, roundId), readRecipient(trx, personId, roundId)])
  const letter = receiptLetter(texts, { ...to, name, email }, [first, ...others], publicUrl)
  const about = {
    personId,
    respondentId,
    respondentIds: submissions.map(({ answering }) => answering.respondentId),
    occasion: `receipt ${first.id}`,
  }
  await enqueueMail(trx, about, letter)
}

const readRecipient = (trx: Trx, personId: string, roundId: string) =>
  trx
    .selectFrom('person')
    .innerJoin('round', (join) => join.on('round.id', '=', roundId))
    .where('person.id', '=', personId)
    .select(['registryNumber', (row) => row.ref('person.language').$castTo<Language>().as('language')])
    .executeTakeFirstOrThrow()
