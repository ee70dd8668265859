import type { LetterKind } from '@kartlaggning/schema/letters/letter-kinds'
import type { Language } from '@kartlaggning/schema/text'
import { sql, type RawBuilder } from 'kysely'
import type { Trx } from '../../database/database.ts'

export type LetterTexts = Awaited<ReturnType<typeof readLetterTexts>>

/** What the county board of a round has written in the place of standard texts: one statement, whatever is to be sent. */
export const readLetterTexts = (trx: Trx, roundId: string | RawBuilder<string>) =>
  trx
    .selectFrom('letterText')
    .innerJoin('round', 'round.countyCode', 'letterText.countyCode')
    .where('round.id', '=', roundId)
    .where((row) => row.or([row('letterText.roundId', 'is', null), row('letterText.roundId', '=', roundId)]))
    .where('subject', 'is not', null)
    .where('body', 'is not', null)
    .select([
      'respondentKind',
      (row) => row.ref('subject').$notNull().as('subject'),
      (row) => row.ref('body').$notNull().as('body'),
    ])
    .select((row) => [
      row.ref('letterText.kind').$castTo<LetterKind>().as('kind'),
      row.ref('letterText.language').$castTo<Language>().as('language'),
      sql<'round' | 'county'>`case when letter_text.round_id is null then 'county' else 'round' end`.as('scope'),
    ])
    .execute()
