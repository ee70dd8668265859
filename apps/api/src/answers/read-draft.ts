import type { Answer, AnswerEntry } from '@kartlaggning/schema/answers/answers'
import { sql } from 'kysely'
import type { Trx } from '../database/database.ts'

type DraftAnswer = Pick<Answer, 'entry' | 'question' | 'value'>
type DraftEntry = Pick<AnswerEntry, 'id' | 'section' | 'carriedFrom'>

export interface Draft {
  readonly answers: readonly DraftAnswer[]
  /** Those that have not been removed. */
  readonly entries: readonly DraftEntry[]
  /** Where answers from the last round stand that nobody has confirmed. */
  readonly unconfirmed: readonly Pick<Answer, 'entry' | 'question'>[]
}

interface Scope {
  readonly entry: string | null
  readonly values: Readonly<Record<string, Answer['value']>>
  readonly unconfirmed: readonly string[] | null
}

/**
 * What a submission is folded from. A whole answer has many hundred rows, and writing and parsing them one by one costs
 * more than all else in submitting them, so they come as one value for the respondent and one for each entry.
 */
export async function readDraft(trx: Trx, respondentId: string): Promise<Draft> {
  const [{ rows: scopes }, entries] = await Promise.all([
    sql<Scope>`
      select entry_id as entry, json_object_agg(question, value) as values,
        json_agg(question) filter (where version = 0) as unconfirmed
      from answer where respondent_id = ${respondentId}
      group by entry_id`.execute(trx),
    trx
      .selectFrom('entry')
      .where('respondentId', '=', respondentId)
      .where('removedAt', 'is', null)
      .select(['id', 'section', 'carriedFrom'])
      .orderBy('createdAt')
      .orderBy('id')
      .execute(),
  ])
  return {
    entries,
    answers: scopes.flatMap(({ entry, values }) =>
      Object.entries(values).map(([question, value]) => ({ entry, question, value })),
    ),
    unconfirmed: scopes.flatMap(({ entry, unconfirmed }) =>
      (unconfirmed ?? []).map((question) => ({ entry, question })),
    ),
  }
}
