import type { Actor } from '@kartlaggning/schema/permission'
import type { Review, RoundChapters } from '@kartlaggning/schema/report/chapters'
import type { ReviewedReader } from '@kartlaggning/schema/answers/audience'
import { sql } from 'kysely'
import type { Trx } from '../../database/database.ts'
import { ProblemError } from '../../http/problem-error.ts'
import { listChapters } from './list-chapters.ts'

/** Notes what somebody says of sentences they have read. One that reads otherwise now, or of which another has said something
 * since, is refused with all the others. */
export async function reviewSentences(
  trx: Trx,
  actor: Actor,
  roundId: string,
  { reader, sentences }: { readonly reader: ReviewedReader; readonly sentences: readonly Review[] },
): Promise<RoundChapters> {
  const now = await listChapters(trx, roundId, reader)
  const wasRead = ({ id, seen, computed, said }: Review) => {
    const found = now.sentences.find((it) => it.id === id)
    if (!found) throw new ProblemError('not-found')
    if (found.version !== seen) return false
    return computed === null ? said === null : computed === found.computed
  }
  if (!sentences.every(wasRead)) throw new ProblemError('chapter-was-changed-by-another')
  const by = { changedBy: actor.personId, changedByName: actor.name }
  const { numInsertedOrUpdatedRows: saved } = await trx
    .insertInto('reportSentence')
    .values(
      sentences.map(({ id, seen, computed, said }) => ({
        roundId,
        reader,
        sentence: id,
        computed,
        said,
        ...by,
        version: seen + 1,
      })),
    )
    .onConflict((conflict) =>
      conflict
        .columns(['roundId', 'reader', 'sentence'])
        .doUpdateSet((eb) => ({
          computed: eb.ref('excluded.computed'),
          said: eb.ref('excluded.said'),
          changedBy: eb.ref('excluded.changedBy'),
          changedByName: eb.ref('excluded.changedByName'),
          version: eb.ref('excluded.version'),
          changedAt: sql<string>`clock()`,
        }))
        .whereRef('excluded.version', '=', sql`report_sentence.version + 1`),
    )
    .executeTakeFirstOrThrow()
  if (Number(saved) !== sentences.length) throw new ProblemError('chapter-was-changed-by-another')
  return listChapters(trx, roundId, reader)
}
