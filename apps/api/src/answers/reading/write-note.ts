import type { AnswerDocument } from '@kartlaggning/schema/answers/answer-document'
import type { AnswerNote, NewNote } from '@kartlaggning/schema/answers/answer-notes'
import { newId } from '@kartlaggning/schema/id'
import type { Actor } from '@kartlaggning/schema/permission'
import type { Trx } from '../../database/database.ts'
import { questionAt } from '../completion/question-at.ts'
import { readSubmission } from '../read-submission.ts'
import { respondentQuestions } from '../respondent-questions.ts'
import { listNotes } from './list-notes.ts'

/** Notes something for the county board itself about what has been submitted. */
export async function writeNote(
  trx: Trx,
  { personId, name }: Actor,
  respondentId: string,
  { entry, question, note }: NewNote,
): Promise<AnswerNote[]> {
  const { answering, document } = await readSubmission(trx, respondentId)
  if (question !== null)
    questionAt(respondentQuestions(answering).sections, document as AnswerDocument, { entry, question })
  await trx
    .insertInto('answerNote')
    .values({
      id: newId(),
      respondentId,
      entryId: question === null ? null : entry,
      question,
      note,
      writtenBy: personId,
      writtenByName: name,
    })
    .execute()
  return listNotes(trx, respondentId)
}
