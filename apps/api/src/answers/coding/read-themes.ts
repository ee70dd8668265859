import type { Theme } from '@kartlaggning/schema/answers/coding/coding'
import { themeList } from '@kartlaggning/schema/answers/coding/theme-list'
import type { Trx } from '../../database/database.ts'

/** The county's code book: the themes every county begins with, as it has written them, and its own after them. */
export async function readThemes(trx: Trx, roundId: string): Promise<Theme[]> {
  const rows = await trx
    .selectFrom('theme')
    .innerJoin('round', 'round.countyCode', 'theme.countyCode')
    .where('round.id', '=', roundId)
    .select(['code', 'theme.name', 'definition', 'active', 'mergedInto', 'theme.version'])
    .orderBy('theme.id')
    .execute()
  const written = rows.map(({ name, definition, ...theme }): Theme => ({
    ...theme,
    name: inBoth(name),
    definition: inBoth(definition),
  }))
  const listed = themeList.map(
    (it): Theme =>
      written.find(({ code }) => code === it.code) ?? { ...it, active: true, mergedInto: null, version: 0 },
  )
  return [...listed, ...written.filter(({ code }) => !themeList.some((it) => it.code === code))]
}

/** Written once, in the county's own language. */
const inBoth = (words: string) => ({ sv: words, en: words })
