import type { Trx } from '../../database/database.ts'
import { ProblemError } from '../../http/problem-error.ts'
import { readThemes } from './read-themes.ts'

/** Themes that the county does not have. One that is no longer offered may stay where it was given. */
export async function refuseUnknownThemes(
  trx: Trx,
  respondentId: string,
  codes: readonly string[],
  kept: readonly string[] = [],
) {
  const respondent = await trx
    .selectFrom('respondent')
    .where('id', '=', respondentId)
    .select('roundId')
    .executeTakeFirst()
  if (!respondent) throw new ProblemError('not-found')
  const offered = (await readThemes(trx, respondent.roundId)).filter((it) => it.active && it.mergedInto === null)
  if (codes.some((code) => !kept.includes(code) && !offered.some((it) => it.code === code)))
    throw new ProblemError('input-not-valid', { errors: [{ path: 'themes', code: 'choose-one' }] })
}
