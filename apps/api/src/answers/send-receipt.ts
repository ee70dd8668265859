import type { Actor } from '@kartlaggning/schema/permission'
import type { Language } from '@kartlaggning/schema/text'
import { sql, type RawBuilder } from 'kysely'
import type { Trx } from '../database/database.ts'
import { enqueueMail } from '../mail/enqueue-mail.ts'
import { readLetterTexts } from '../mail/letters/read-letter-texts.ts'
import { receiptLetter } from './receipt-letter.ts'
import type { PreparedSubmission } from './prepare-submission.ts'

type ReadForReceipt = Awaited<ReturnType<typeof readForReceipt>>

/** What the letter is written from, beside what is submitted. */
export async function readForReceipt(trx: Trx, respondentId: string) {
  const roundId = sql<string>`(select round_id from respondent where id = ${respondentId})`
  const [texts, to] = await Promise.all([readLetterTexts(trx, roundId), readRecipient(trx, roundId)])
  return { texts, to }
}

/** Mails whoever submitted the answers a copy of the receipt: one letter, however many were submitted at once. */
export async function sendReceipt(
  trx: Trx,
  { personId, email, name }: Actor,
  submissions: readonly PreparedSubmission[],
  { texts, to }: ReadForReceipt,
  publicUrl: string,
) {
  const [first, ...others] = submissions
  if (!first) return
  const { respondentId } = first.answering
  const letter = receiptLetter(texts, { ...to, name, email }, [first, ...others], publicUrl)
  const about = {
    personId,
    respondentId,
    respondentIds: submissions.map(({ answering }) => answering.respondentId),
    occasion: `receipt ${first.id}`,
  }
  await enqueueMail(trx, about, letter)
}

/** Whoever asks: who that is is told in the same flight. */
const readRecipient = (trx: Trx, roundId: RawBuilder<string>) =>
  trx
    .selectFrom('person')
    .innerJoin('round', (join) => join.on('round.id', '=', roundId))
    .where('person.id', '=', sql<string>`current_person()`)
    .select(['registryNumber', (row) => row.ref('person.language').$castTo<Language>().as('language')])
    .executeTakeFirstOrThrow()
