import type { ChangedPassage, Passage } from '@kartlaggning/schema/answers/coding/coding'
import type { Actor } from '@kartlaggning/schema/permission'
import { sql } from 'kysely'
import type { Trx } from '../../database/database.ts'
import { ProblemError } from '../../http/problem-error.ts'
import { findQuoted } from './find-quoted.ts'
import { readPassages } from './read-passages.ts'
import { refuseUnknownThemes } from './refuse-unknown-themes.ts'

/** Other themes, another place, taken away or laid back: the passage as it is to be, unless somebody has changed it meanwhile. */
export async function changePassage(
  trx: Trx,
  { personId }: Actor,
  { respondentId, passageId }: { readonly respondentId: string; readonly passageId: string },
  { themes, removed, seen, from, to, ...where }: ChangedPassage,
): Promise<Passage | null> {
  const passage = await trx
    .selectFrom('passage')
    .where('id', '=', passageId)
    .where('respondentId', '=', respondentId)
    .select(['entryId as entry', 'question', 'themes'])
    .executeTakeFirst()
  if (!passage) throw new ProblemError('passage-is-not-there')
  const { entry, question } = passage
  const { hash } = await findQuoted(trx, { respondentId, entry, question, from, to, ...where })
  await refuseUnknownThemes(trx, respondentId, themes, passage.themes)
  const changed = await trx
    .updateTable('passage')
    .set({
      ...where,
      submissionHash: hash,
      starts: from,
      ends: to,
      themes,
      removed,
      changedBy: personId,
      version: seen + 1,
    })
    .where('id', '=', passageId)
    .where('version', '=', seen)
    .executeTakeFirst()
  if (changed.numUpdatedRows === 0n) throw new ProblemError('coding-was-changed-by-another')
  const [now] = await readPassages(trx, sql`passage.id = ${passageId}`)
  return now ?? null
}
