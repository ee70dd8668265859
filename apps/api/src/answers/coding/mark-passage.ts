import type { NewPassage, Passage } from '@kartlaggning/schema/answers/coding/coding'
import type { Actor } from '@kartlaggning/schema/permission'
import { sql } from 'kysely'
import type { Trx } from '../../database/database.ts'
import { ProblemError } from '../../http/problem-error.ts'
import { findQuoted } from './find-quoted.ts'
import { readPassages } from './read-passages.ts'
import { refuseUnknownThemes } from './refuse-unknown-themes.ts'

/** Marks words of an answer as it was submitted last, and codes them. The id is the caller's, so that it can be sent again. */
export async function markPassage(
  trx: Trx,
  { personId, name }: Actor,
  { respondentId, passageId }: { readonly respondentId: string; readonly passageId: string },
  { from, to, entry, themes, ...where }: NewPassage,
): Promise<Passage> {
  const { hash, isNewest } = await findQuoted(trx, { respondentId, from, to, entry, ...where })
  if (!isNewest) throw new ProblemError('passage-is-not-there')
  await refuseUnknownThemes(trx, respondentId, themes)
  const by = { markedBy: personId, markedByName: name }
  await trx
    .insertInto('passage')
    .values({
      id: passageId,
      respondentId,
      submissionHash: hash,
      entryId: entry,
      starts: from,
      ends: to,
      themes,
      ...where,
      ...by,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute()
  const [passage] = await readPassages(trx, sql`passage.id = ${passageId} and passage.respondent_id = ${respondentId}`)
  if (!passage) throw new ProblemError('not-found')
  return passage
}
