import type { Answer, AnswerEntry } from '@kartlaggning/schema/answers/answers'
import { sql } from 'kysely'
import type { Trx } from '../database/database.ts'

export type DraftRow = Pick<Answer, 'entry' | 'question' | 'value' | 'version'>
type DraftEntry = Pick<AnswerEntry, 'id' | 'section' | 'carriedFrom'>

/**
 * What a submission is folded from: every answer, and the entries that have not been removed. A whole answer has many
 * hundred rows, and parsing them one by one costs more than all else in submitting them, so they come as one value.
 */
export async function readDraft(trx: Trx, respondentId: string): Promise<{ rows: DraftRow[]; entries: DraftEntry[] }> {
  const [answers, entries] = await Promise.all([
    sql<{ rows: DraftRow[] }>`
      select coalesce(json_agg(json_build_object('entry', entry_id, 'question', question, 'value', value, 'version', version)
        order by question, entry_id), '[]') as rows
      from answer where respondent_id = ${respondentId}`.execute(trx),
    trx
      .selectFrom('entry')
      .where('respondentId', '=', respondentId)
      .where('removedAt', 'is', null)
      .select(['id', 'section', 'carriedFrom'])
      .orderBy('createdAt')
      .orderBy('id')
      .execute(),
  ])
  return { rows: answers.rows[0]?.rows ?? [], entries }
}
