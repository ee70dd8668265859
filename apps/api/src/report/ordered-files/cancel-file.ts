import { isUnderWay } from '@kartlaggning/schema/report/files-that-take-long'
import type { Trx } from '../../database/database.ts'
import { readOrderedFile, type ReadFile } from './read-ordered-files.ts'

interface OneFile {
  readonly roundId: string
  readonly number: number
  readonly fileId: string
}

/** Whoever makes it hears of it at the next part. What is made, or has failed, stands. */
export async function cancelFile(trx: Trx, of: OneFile): Promise<ReadFile> {
  const file = await readOrderedFile(trx, of)
  if (!isUnderWay(file)) return file
  await trx
    .updateTable('orderedFile')
    .set({ state: 'cancelled' })
    .where('id', '=', of.fileId)
    .where('state', 'in', ['waiting', 'making'])
    .execute()
  return readOrderedFile(trx, of)
}
