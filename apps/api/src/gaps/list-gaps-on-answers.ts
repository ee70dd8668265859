import type { GapOnAnswer } from '@kartlaggning/schema/gaps/gap-on-answer'
import { isGap } from '@kartlaggning/schema/gaps/finding-kind'
import { sql } from 'kysely'
import type { Trx } from '../database/database.ts'
import { ProblemError } from '../http/problem-error.ts'

/** Which gaps rest on which answers of a respondent: the way back from an answer to what was built on it. */
export async function listGapsOnAnswers(trx: Trx, respondentId: string): Promise<GapOnAnswer[]> {
  const [respondent, found] = await Promise.all([
    trx.selectFrom('respondent').where('id', '=', respondentId).select('id').executeTakeFirst(),
    trx
      .selectFrom('gap')
      .where('roundId', '=', (round) =>
        round.selectFrom('respondent').where('id', '=', respondentId).select('respondent.roundId'),
      )
      .where('gone', '=', false)
      .where(sql<boolean>`evidence @> ${JSON.stringify([{ respondentId }])}::jsonb`)
      .select(['id', 'rule', 'problem', 'municipalities', 'assessed', 'severity', 'evidence'])
      .orderBy('key')
      .execute(),
  ])
  if (!respondent) throw new ProblemError('not-found')
  return found
    .filter(isGap)
    .flatMap(({ id, rule, problem, evidence }) =>
      evidence
        .filter((it) => it.respondentId === respondentId)
        .map(({ entry, question }) => ({ gapId: id, rule, problem, entry, question })),
    )
}
