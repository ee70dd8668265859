import type { Actor } from '@kartlaggning/schema/permission'
import type { RoundChapter } from '@kartlaggning/schema/report/chapters'
import { reportChapters } from '@kartlaggning/schema/report/report-chapters'
import { sql } from 'kysely'
import type { Trx } from '../../database/database.ts'
import { ProblemError } from '../../http/problem-error.ts'
import { readChapters } from './read-chapters.ts'
import { refuseBeforeAnalysis } from './refuse-before-analysis.ts'

interface Written {
  readonly shown: boolean
  readonly words: string | null
  readonly countyBoardOnly: boolean
  readonly seen: number
}

/** Saves a chapter over the version that was seen; one that somebody else has saved since is left as it is. */
export async function writeChapter(
  trx: Trx,
  actor: Actor,
  { roundId, chapter }: { readonly roundId: string; readonly chapter: string },
  { seen, words, ...chosen }: Written,
): Promise<RoundChapter> {
  if (!reportChapters.some(({ id }) => id === chapter)) throw new ProblemError('not-found')
  await refuseBeforeAnalysis(trx, roundId)
  const by = { changedBy: actor.personId, changedByName: actor.name }
  const saved =
    seen === 0
      ? await trx
          .insertInto('reportChapter')
          .values({ roundId, chapter, ...chosen, words, ...by, version: 1 })
          .onConflict((conflict) => conflict.columns(['roundId', 'chapter']).doNothing())
          .executeTakeFirst()
          .then((it) => it.numInsertedOrUpdatedRows)
      : await trx
          .updateTable('reportChapter')
          .set({ ...chosen, ...(words !== null && { words }), ...by, version: seen + 1, changedAt: sql`clock()` })
          .where('roundId', '=', roundId)
          .where('chapter', '=', chapter)
          .where('version', '=', seen)
          .executeTakeFirst()
          .then((it) => it.numUpdatedRows)
  if (!saved) throw new ProblemError('chapter-was-changed-by-another')
  const { chapters } = await readChapters(trx, roundId)
  const written = chapters.find(({ id }) => id === chapter)
  if (!written) throw new ProblemError('internal-error')
  return written
}
