import type { Answer, AnswerEntry } from '@kartlaggning/schema/answers/answers'
import type { PreviousAnswers } from '@kartlaggning/schema/answers/earlier-answers'
import { sql } from 'kysely'
import type { Trx } from '../database/database.ts'
import { namesIn } from '../identity/names-in.ts'
import { readPoliceArea } from './read-police-area.ts'
import { inQuestionnaire, readPrevious } from './read-previous.ts'
import { readAnswering } from './answering.ts'

/** What the respondent has written, in one section or in all; hidden answers and removed entries too: nothing is thrown away. */
export async function readAnswers(trx: Trx, respondentId: string, section?: string) {
  const [answering, answers, entries, previous, policeArea] = await Promise.all([
    readAnswering(trx, respondentId),
    readRows(trx, respondentId, section),
    readEntries(trx, respondentId, section),
    readPrevious(trx, respondentId),
    readPoliceArea(trx, respondentId),
  ])
  return {
    answering,
    answers,
    entries,
    previous: onlyOf(inQuestionnaire(answering, previous), section),
    policeArea: onlyOf(policeArea, section),
  }
}

/** Of answers that lie in one document, those of one section. */
function onlyOf<T extends Pick<PreviousAnswers, 'document'>>(answers: T | null, section: string | undefined): T | null {
  if (answers === null || section === undefined) return answers
  const own = answers.document[section]
  return { ...answers, document: own === undefined ? {} : { [section]: own } }
}

export async function readRows(trx: Trx, respondentId: string, section?: string): Promise<Answer[]> {
  const rows = await trx
    .selectFrom('answer')
    .leftJoin(namesIn(respondentId).as('person'), 'person.personId', 'answeredBy')
    .where('respondentId', '=', respondentId)
    .$if(section !== undefined, (query) => query.where(sql<boolean>`starts_with(question, ${`${section}.`})`))
    .select(['entryId as entry', 'question', 'value', 'version', 'answeredAt', 'person.name as answeredBy'])
    .orderBy('question')
    .orderBy('entryId')
    .execute()
  return rows.map((row) => ({ ...row, value: row.value as Answer['value'], answeredBy: row.answeredBy ?? '' }))
}

/** In the order they were added. */
export function readEntries(trx: Trx, respondentId: string, section?: string): Promise<AnswerEntry[]> {
  return trx
    .selectFrom('entry')
    .leftJoin(namesIn(respondentId).as('remover'), 'remover.personId', 'removedBy')
    .where('respondentId', '=', respondentId)
    .$if(section !== undefined, (query) => query.where('section', '=', section ?? ''))
    .select(['id', 'section', 'carriedFrom', 'createdAt', 'removedAt', 'remover.name as removedBy', 'movedTo'])
    .orderBy('createdAt')
    .orderBy('id')
    .execute()
}
