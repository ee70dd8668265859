import type { OwnCommunicatedNeed } from '@kartlaggning/schema/needs/commenting'
import type { Actor } from '@kartlaggning/schema/permission'
import { isAboutNoOne } from '@kartlaggning/schema/questionnaire/question'
import type { Trx } from '../../database/database.ts'
import { ProblemError } from '../../http/problem-error.ts'
import { readOwnNeeds } from './read-own-needs.ts'

interface Comment {
  readonly respondentId: string
  readonly commentId: string
  readonly needId: string
  readonly words: string
}

/** Says something of a need that the respondent has been shown. The id is the caller's, so that it can be sent again. */
export async function commentOnNeed(
  trx: Trx,
  actor: Actor,
  { respondentId, commentId, needId, words }: Comment,
): Promise<OwnCommunicatedNeed> {
  const communicated = await readOwnNeeds(trx, respondentId)
  if (!communicated.needs.some((it) => it.needId === needId)) throw new ProblemError('not-found')
  if (!communicated.open) throw new ProblemError('comments-are-closed')
  if (!isAboutNoOne(words))
    throw new ProblemError('input-not-valid', { errors: [{ path: 'words', code: 'personal-number' }] })
  await trx
    .insertInto('needComment')
    .values({ id: commentId, respondentId, needId, words, saidBy: actor.personId, saidByName: actor.name })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute()
  const said = (await readOwnNeeds(trx, respondentId)).needs.find((it) => it.needId === needId)
  if (!said) throw new ProblemError('not-found')
  return said
}
