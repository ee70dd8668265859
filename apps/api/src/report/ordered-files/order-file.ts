import type { EditionReader } from '@kartlaggning/schema/answers/audience'
import type { Actor } from '@kartlaggning/schema/permission'
import type { OrderedFile } from '@kartlaggning/schema/report/ordered-file'
import type { ReportReader } from '@kartlaggning/schema/report/report'
import { sql } from 'kysely'
import type { Trx } from '../../database/database.ts'
import { ProblemError } from '../../http/problem-error.ts'
import { readReaderOf } from '../read-editions.ts'
import { readOrderedFile, type ReadFile } from './read-ordered-files.ts'

interface Ordering extends Pick<OrderedFile, 'id' | 'format' | 'language'> {
  readonly roundId: string
  readonly number: number
  readonly reader?: ReportReader | undefined
}

/** More than anybody waits for at the same time. */
const MOST_UNDER_WAY = 4
const RETRY_AFTER = 10

/** Notes that a file of an edition is wanted. What was ordered with the same id already stands as it does. */
export async function orderFile(trx: Trx, actor: Actor, { id, roundId, number, ...of }: Ordering): Promise<ReadFile> {
  const reader = await readReaderOf(trx, { roundId, number, reader: of.reader })
  // Several at the same time would each count before any is there.
  await sql`select lock_person(${actor.personId}), forget_ordered_files()`.execute(trx)
  const { underWay } = await trx
    .selectFrom('orderedFile')
    .where('personId', '=', actor.personId)
    .where('state', 'in', ['waiting', 'making'])
    .where('id', '!=', id)
    .select((row) => row.fn.countAll<number>().as('underWay'))
    .executeTakeFirstOrThrow()
  if (underWay >= MOST_UNDER_WAY) throw new ProblemError('too-many-requests', { retryAfter: RETRY_AFTER })
  const wanted = { format: of.format, language: of.language, reader }
  const ordered = await trx
    .insertInto('orderedFile')
    .values({ id, personId: actor.personId, roundId, number, ...wanted })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (ordered) await forgetFormer(trx, { id, personId: actor.personId, roundId, number, ...wanted })
  return readOrderedFile(trx, { roundId, number, fileId: id })
}

interface Wanted extends Omit<Ordering, 'reader'> {
  readonly personId: string
  readonly reader: EditionReader
}

/** The same edition is the same bytes: what was made of it for them before is not kept beside it. */
const forgetFormer = (trx: Trx, { id, ...of }: Wanted) =>
  trx
    .updateTable('orderedFile')
    .set({ state: 'cancelled', bytes: null })
    .where((row) => row.and(of))
    .where('state', '=', 'made')
    .where('id', '!=', id)
    .execute()
