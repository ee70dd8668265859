import type { AnswerEntry } from '@kartlaggning/schema/answers/answers'
import { may, type Actor } from '@kartlaggning/schema/permission'
import { sql } from 'kysely'
import type { Trx } from '../database/database.ts'
import { ProblemError } from '../http/problem-error.ts'
import { namesIn } from '../identity/names-in.ts'
import { respondentQuestions } from './respondent-questions.ts'
import { readRespondentQuestionnaire } from './read-respondent-questionnaire.ts'

/** Adds an entry under the id its author made, empty or as a copy of another of the same section. Repeating it is harmless. */
export async function addEntry(
  trx: Trx,
  actor: Actor,
  { respondentId, entryId }: { respondentId: string; entryId: string },
  { section, copyOf }: { section: string; copyOf: string | null },
): Promise<AnswerEntry> {
  const asked = await readRespondentQuestionnaire(trx, respondentId)
  if (!respondentQuestions(asked).sections.some((it) => it.id === section && it.entries))
    throw new ProblemError('answer-not-asked')
  if (!may(actor, 'answers.write', { respondentId, section })) throw new ProblemError('not-found')
  const added = await trx
    .insertInto('entry')
    .values({ id: entryId, respondentId, section, createdBy: actor.personId })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (added && copyOf) {
    if ((await readEntry(trx, respondentId, copyOf)).section !== section) throw new ProblemError('entry-not-found')
    await copyAnswers(trx, actor, { respondentId, entryId, copyOf })
  }
  return readEntry(trx, respondentId, entryId)
}

async function copyAnswers(
  trx: Trx,
  actor: Actor,
  { respondentId, entryId, copyOf }: { respondentId: string; entryId: string; copyOf: string },
) {
  await sql`
    insert into answer (respondent_id, entry_id, question, value, version, answered_by, writer, sequence)
    select respondent_id, ${entryId}, question, value, 1, ${actor.personId}, ${entryId}, 0 from answer
    where respondent_id = ${respondentId} and entry_id = ${copyOf} and value is not null`.execute(trx)
}

export async function readEntry(trx: Trx, respondentId: string, entryId: string): Promise<AnswerEntry> {
  const entry = await trx
    .selectFrom('entry')
    .leftJoin(namesIn(respondentId).as('remover'), 'remover.personId', 'removedBy')
    .where('respondentId', '=', respondentId)
    .where('id', '=', entryId)
    .select(['id', 'section', 'carriedFrom', 'createdAt', 'removedAt', 'remover.name as removedBy', 'movedTo'])
    .executeTakeFirst()
  if (!entry) throw new ProblemError('entry-not-found')
  return entry
}
