import type { Answer, AnswerEntry } from '@kartlaggning/schema/answers/answers'
import type { Trx } from '../database/database.ts'
import { readPoliceArea } from './read-police-area.ts'
import { inQuestionnaire, readPrevious } from './read-previous.ts'
import { readAnswering } from './answering.ts'

/** Everything the respondent has written, hidden answers and removed entries too: nothing is thrown away. */
export async function readAnswers(trx: Trx, respondentId: string) {
  const [answering, answers, entries, previous, policeArea] = await Promise.all([
    readAnswering(trx, respondentId),
    readRows(trx, respondentId),
    readEntries(trx, respondentId),
    readPrevious(trx, respondentId),
    readPoliceArea(trx, respondentId),
  ])
  return { answering, answers, entries, previous: inQuestionnaire(answering, previous), policeArea }
}

export async function readRows(trx: Trx, respondentId: string): Promise<Answer[]> {
  const rows = await trx
    .selectFrom('answer')
    .leftJoin('person', 'person.id', 'answeredBy')
    .where('respondentId', '=', respondentId)
    .select(['entryId as entry', 'question', 'value', 'version', 'answeredAt', 'person.name as answeredBy'])
    .orderBy('question')
    .orderBy('entryId')
    .execute()
  return rows.map((row) => ({ ...row, value: row.value as Answer['value'], answeredBy: row.answeredBy ?? '' }))
}

/** In the order they were added. */
export function readEntries(trx: Trx, respondentId: string): Promise<AnswerEntry[]> {
  return trx
    .selectFrom('entry')
    .where('respondentId', '=', respondentId)
    .select(['id', 'section', 'carriedFrom', 'createdAt', 'removedAt'])
    .orderBy('createdAt')
    .orderBy('id')
    .execute()
}
