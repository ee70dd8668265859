import type { AnswerNote } from '@kartlaggning/schema/answers/answer-notes'
import type { Trx } from '../../database/database.ts'
import { ProblemError } from '../../http/problem-error.ts'
import { listNotes } from './list-notes.ts'

interface OneNote {
  readonly respondentId: string
  readonly noteId: string
}

/**
 * Takes a note away; the trail keeps that there was one, and not what it said. One that is gone already is no error, one that
 * is for its writer or a coordinator to remove stays.
 */
export async function removeNote(trx: Trx, { respondentId, noteId }: OneNote): Promise<AnswerNote[]> {
  await trx.deleteFrom('answerNote').where('id', '=', noteId).where('respondentId', '=', respondentId).execute()
  const left = await listNotes(trx, respondentId)
  if (left.some(({ id }) => id === noteId)) throw new ProblemError('not-allowed')
  return left
}
