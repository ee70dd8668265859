import type { OrderedFile } from '@kartlaggning/schema/report/ordered-file'
import { sql } from 'kysely'
import type { Trx } from '../../database/database.ts'
import { ProblemError } from '../../http/problem-error.ts'

interface OneEdition {
  readonly roundId: string
  readonly number: number
}

/** Whoever makes a file says so every few seconds; of one who has not for so long, nobody makes it any more. */
const SILENT_AFTER = '20 seconds'

/** A file that one has ordered, with whether nobody is making it though it is under way. */
export type ReadFile = OrderedFile & { readonly isLeft: boolean }

/** What one has ordered of an edition, the last first; what was cancelled is no more. */
export const readOrderedFiles = (trx: Trx, of: OneEdition): Promise<ReadFile[]> =>
  own(trx, of).where('state', '!=', 'cancelled').orderBy('orderedAt', 'desc').orderBy('id').execute()

export async function readOrderedFile(trx: Trx, of: OneEdition & { readonly fileId: string }): Promise<ReadFile> {
  const file = await own(trx, of).where('id', '=', of.fileId).executeTakeFirst()
  if (!file) throw new ProblemError('not-found')
  return file
}

const own = (trx: Trx, { roundId, number }: OneEdition) =>
  trx
    .selectFrom('orderedFile')
    .where('roundId', '=', roundId)
    .where('number', '=', number)
    .select(['id', 'partsMade', 'parts'])
    .select((row) => [
      row.ref('reader').$castTo<OrderedFile['reader']>().as('reader'),
      row.ref('format').$castTo<OrderedFile['format']>().as('format'),
      row.ref('language').$castTo<OrderedFile['language']>().as('language'),
      row.ref('state').$castTo<OrderedFile['state']>().as('state'),
    ])
    .select(sql<number | null>`length(bytes)`.as('size'))
    .select(sql<boolean>`state in ('waiting', 'making') and heard_at < now() - ${SILENT_AFTER}::interval`.as('isLeft'))

/** Takes over what nobody is making: of two that would, one does. */
export async function takeOver(trx: Trx, fileId: string): Promise<boolean> {
  const taken = await trx
    .updateTable('orderedFile')
    .set({ heardAt: sql<string>`now()` })
    .where('id', '=', fileId)
    .where('state', 'in', ['waiting', 'making'])
    .where(sql<boolean>`heard_at < now() - ${SILENT_AFTER}::interval`)
    .returning('id')
    .executeTakeFirst()
  return taken !== undefined
}
