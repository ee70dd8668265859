import { newId } from '@kartlaggning/schema/id'
import type { Actor } from '@kartlaggning/schema/permission'
import type { Abstention } from '@kartlaggning/schema/respondents/abstention'
import type { Trx } from '../../database/database.ts'
import { ProblemError } from '../../http/problem-error.ts'
import { tellContacts } from '../tell-contacts.ts'
import { declinedLetter } from './declined-letter.ts'
import { readDeclining } from './read-declining.ts'

/** Declines for a respondent: one who submits for it, or the county board, which was told by somebody there. */
export async function decline(
  trx: Trx,
  actor: Actor,
  respondentId: string,
  { reason, note, source }: Pick<Abstention, 'reason' | 'note' | 'source'>,
  publicUrl: string,
) {
  const { open, mayBeNoted, isDuty, submitted, byProxy } = await readDeclining(trx, respondentId)
  if (source === null ? !open : !mayBeNoted) throw new ProblemError('round-is-not-open')
  if (isDuty) throw new ProblemError('answering-is-a-duty')
  if (submitted) throw new ProblemError('answers-are-submitted')
  if (byProxy) throw new ProblemError('answers-are-given-by-proxy')
  const id = newId()
  await trx
    .insertInto('abstention')
    .values({
      id,
      respondentId,
      reason,
      note,
      source,
      declinedBy: actor.personId,
      declinedByName: actor.name,
    })
    .execute()
  await tellContacts(
    trx,
    respondentId,
    (to, facts) => declinedLetter(to, { ...facts, reason, source, open }, publicUrl),
    `declined ${id}`,
  )
  return {}
}
