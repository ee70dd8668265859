import type { SectionTime } from '@kartlaggning/schema/answers/active-time'
import { sql } from 'kysely'
import type { Trx } from '../database/database.ts'
import { refuseHiddenRound } from '../rounds/read-rounds.ts'

/** How long answering has taken the respondents of a round: medians, where at least three have been measured. */
export async function readTime(trx: Trx, roundId: string): Promise<SectionTime[]> {
  const [{ rows }] = await Promise.all([
    sql<SectionTime>`select * from time_in(${roundId})`.execute(trx),
    refuseHiddenRound(trx, roundId),
  ])
  return rows
}

/** Seconds by section of one respondent. */
export async function readOwnTime(trx: Trx, respondentId: string): Promise<ReadonlyMap<string, number>> {
  const rows = await trx
    .selectFrom('sectionTime')
    .where('respondentId', '=', respondentId)
    .groupBy('section')
    .select(['section', (sum) => sum.fn.sum<number>('seconds').as('seconds')])
    .execute()
  return new Map(rows.map(({ section, seconds }) => [section, Number(seconds)]))
}
