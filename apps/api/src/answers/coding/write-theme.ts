import type { Theme, WrittenTheme } from '@kartlaggning/schema/answers/coding/coding'
import { newId } from '@kartlaggning/schema/id'
import type { Trx } from '../../database/database.ts'
import { ProblemError } from '../../http/problem-error.ts'
import { readThemes } from './read-themes.ts'

/**
 * Writes a theme as it is to be: new, renamed, merged or no longer offered. Undone, it is written as it was. What is coded to it
 * stays, whatever it is called.
 */
export async function writeTheme(
  trx: Trx,
  { roundId, theme: code }: { readonly roundId: string; readonly theme: string },
  { seen, ...written }: WrittenTheme,
): Promise<Theme> {
  const round = await trx.selectFrom('round').where('id', '=', roundId).select('countyCode').executeTakeFirst()
  if (!round) throw new ProblemError('not-found')
  const themes = await readThemes(trx, roundId)
  if (written.mergedInto !== null) {
    const into = themes.find((it) => it.code === written.mergedInto)
    if (!into || into.code === code || into.mergedInto !== null) throw new ProblemError('themes-cannot-merge')
  }
  const saved = await trx
    .insertInto('theme')
    .values({ id: newId(), countyCode: round.countyCode, code, ...written })
    .onConflict((conflict) =>
      conflict
        .columns(['countyCode', 'code'])
        .doUpdateSet({ ...written, version: seen + 1 })
        .where('theme.version', '=', seen),
    )
    .returning('version')
    .executeTakeFirst()
  if (saved?.version !== seen + 1) throw new ProblemError('coding-was-changed-by-another')
  const theme = (await readThemes(trx, roundId)).find((it) => it.code === code)
  if (!theme) throw new ProblemError('not-found')
  return theme
}
