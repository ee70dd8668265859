import type { Passage } from '@kartlaggning/schema/answers/coding/coding'
import { findAgain } from '@kartlaggning/schema/answers/coding/text-range'
import { sql, type Expression, type SqlBool } from 'kysely'
import type { Trx } from '../../database/database.ts'
import { readActorNames } from '../../respondents/read-actor-names.ts'

/** The passages that are coded in a round, or those of them that are asked for, as they stand in what is submitted last. */
export async function readPassages(trx: Trx, only: Expression<SqlBool>): Promise<Passage[]> {
  const [rows, actorName] = await Promise.all([selectPassages(trx).where(only).execute(), readActorNames(trx)])
  return rows.map((row) => asPassage(row, actorName))
}

export const inRound = (roundId: string) => sql<SqlBool>`respondent.round_id = ${roundId}::uuid`

const newest = sql`(select document from submission as last where last.respondent_id = passage.respondent_id order by version desc limit 1)`

function selectPassages(trx: Trx) {
  return trx
    .selectFrom('passage')
    .innerJoin('respondent', 'respondent.id', 'passage.respondentId')
    .innerJoin('submission', 'submission.id', 'passage.submissionId')
    .where('removed', '=', false)
    .select(['passage.id', 'passage.respondentId', 'submissionId', 'submission.version as submissionVersion'])
    .select(['entryId as entry', 'question', 'starts as from', 'ends as to', 'quote', 'themes'])
    .select(['markedByName as markedBy', 'markedAt', 'passage.version'])
    .select(
      sql<string | null>`text_at(submission.document, entry_id, split_part(question, '.', 1) || '.name')`.as('named'),
    )
    .select(
      sql<string | null>`text_at(submission.document, entry_id, split_part(question, '.', 1) || '.actor')`.as('actor'),
    )
    .select(sql<string | null>`text_at(submission.document, entry_id, question)`.as('then'))
    .select(sql<string | null>`text_at(${newest}, entry_id, question)`.as('now'))
    .orderBy('passage.respondentId')
    .orderBy('starts')
    .orderBy('passage.id')
}

type Row = Awaited<ReturnType<ReturnType<typeof selectPassages>['execute']>>[number]

function asPassage({ then, now, named, actor, ...passage }: Row, actorName: (id: string) => string | null): Passage {
  const whereNow: Passage['whereNow'] =
    then === now
      ? { state: 'as-marked' }
      : { state: 'answer-changed', found: now === null ? null : findAgain(now, passage.quote, passage.from) }
  const called = named ?? (actor && actorName(actor))
  return { ...passage, entryName: passage.entry === null ? null : called, whereNow }
}
