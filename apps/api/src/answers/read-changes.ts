import type { ReplyOf } from '@kartlaggning/schema/endpoint'
import type { receipts, TrailStep } from '@kartlaggning/schema/answers/receipt'
import { sql } from 'kysely'
import type { Trx } from '../database/database.ts'
import { readAnswering } from './answering.ts'
import { respondentQuestions } from './respondent-questions.ts'
import { stepInTrail, type TrailRow } from './step-in-trail.ts'

type Reply = ReplyOf<typeof receipts.changes>

const ON_A_PAGE = 50

/** Everything that has been changed for a respondent, newest first: the trail, said in the words of the answers. */
export async function readChanges(trx: Trx, respondentId: string, page: number): Promise<Reply> {
  const answering = await readAnswering(trx, respondentId)
  const { rows: heads } = await sql<{ position: number }>`
    select position from trail_head where chain = ${respondentId}`.execute(trx)
  const total = heads[0]?.position ?? 0
  // Positions have no gaps, so a page is a range of them.
  const newest = total - (page - 1) * ON_A_PAGE
  const { rows } = await sql<TrailRow>`
    select position, encode(hash, 'hex') as hash, at, coalesce(name, '') as by, relation, operation, old, new
    from trail left join person on person.id = person_id
    where chain = ${respondentId} and position <= ${newest} and position > ${newest - ON_A_PAGE}
    order by position desc`.execute(trx)
  const steps = rows.map(stepInTrail)
  return {
    answering,
    steps,
    titles: await readTitles(trx, respondentId, titleQuestionsOf(answering), steps),
    total,
    pages: Math.max(1, Math.ceil(total / ON_A_PAGE)),
  }
}

const titleQuestionsOf = (answering: Reply['answering']) =>
  respondentQuestions(answering).sections.flatMap(({ id, entries }) =>
    entries ? [`${id}.${entries.titleQuestion}`] : [],
  )

async function readTitles(
  trx: Trx,
  respondentId: string,
  questions: readonly string[],
  steps: readonly TrailStep[],
): Promise<Reply['titles']> {
  const entries = [...new Set(steps.flatMap(({ entry }) => entry ?? []))]
  if (entries.length === 0 || questions.length === 0) return {}
  const rows = await trx
    .selectFrom('answer')
    .where('respondentId', '=', respondentId)
    .where('entryId', 'in', entries)
    .where('question', 'in', questions)
    .select(['entryId', 'value'])
    .execute()
  return Object.fromEntries(
    rows.map(({ entryId, value }) => [entryId ?? '', value as Reply['titles'][string]] as const),
  )
}
