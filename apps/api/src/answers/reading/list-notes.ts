import type { AnswerNote } from '@kartlaggning/schema/answers/answer-notes'
import { sql } from 'kysely'
import type { Trx } from '../../database/database.ts'

/** Those that have been erased say nothing, and are not listed. */
export const listNotes = (trx: Trx, respondentId: string): Promise<AnswerNote[]> =>
  trx
    .selectFrom('answerNote')
    .innerJoin('respondent', 'respondent.id', 'respondentId')
    .where('respondentId', '=', respondentId)
    .where('note', '<>', '')
    .select(['answerNote.id', 'entryId as entry', 'question', 'note', 'writtenByName as by', 'writtenAt as at'])
    .select(
      sql<boolean>`written_by = current_person() or round_id = any (array(select rounds_i_coordinate()))`.as(
        'mayRemove',
      ),
    )
    .orderBy('writtenAt', 'desc')
    .orderBy('answerNote.id', 'desc')
    .execute()
