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
  const [answering, total, steps] = await Promise.all([
    readAnswering(trx, respondentId),
    countSteps(trx, respondentId),
    readSteps(trx, respondentId, (page - 1) * ON_A_PAGE),
  ])
  return {
    answering,
    steps,
    titles: await readTitles(trx, respondentId, titleQuestionsOf(answering), steps),
    total,
    pages: Math.max(1, Math.ceil(total / ON_A_PAGE)),
  }
}

async function countSteps(trx: Trx, respondentId: string): Promise<number> {
  const { rows } = await sql<{ position: number }>`
    select position from trail_head where chain = ${respondentId}`.execute(trx)
  return rows[0]?.position ?? 0
}

/** Positions have no gaps, so a page is a range of them. */
async function readSteps(trx: Trx, respondentId: string, newer: number): Promise<TrailStep[]> {
  const { rows } = await sql<TrailRow>`
    select trail.position, encode(trail.hash, 'hex') as hash, at, coalesce(person.name, '') as by, relation, operation, old, new,
      concerned.name as about, relation = 'submission' and exists (select from submission as first
        where first.respondent_id = ${respondentId} and first.proxy_id = (new ->> 'proxy_id')::uuid
          and first.version < (new ->> 'version')::int) as partly
    from trail_head join trail using (chain) left join names_in(${respondentId}) as person using (person_id)
    left join names_in(${respondentId}) as concerned on relation = 'assignment' and concerned.person_id = (coalesce(new, old) ->> 'person_id')::uuid
    where chain = ${respondentId} and trail.position <= trail_head.position - ${newer}::int
      and trail.position > trail_head.position - ${newer + ON_A_PAGE}::int
    order by trail.position desc`.execute(trx)
  return rows.map(stepInTrail)
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
