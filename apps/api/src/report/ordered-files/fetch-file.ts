import type { Trx } from '../../database/database.ts'
import { ProblemError } from '../../http/problem-error.ts'
import { nameOfEdition } from '../edition-file.ts'
import { readFrozenEdition } from '../read-editions.ts'
import { readOrderedFile } from './read-ordered-files.ts'

interface OneFile {
  readonly roundId: string
  readonly number: number
  readonly fileId: string
}

/** What was made, while it is kept. */
export async function fetchFile(trx: Trx, { fileId, ...of }: OneFile) {
  const { format, reader } = await readOrderedFile(trx, { ...of, fileId })
  const [frozen, row] = await Promise.all([
    readFrozenEdition(trx, { ...of, reader }),
    trx.selectFrom('orderedFile').where('id', '=', fileId).select('bytes').executeTakeFirst(),
  ])
  if (!row?.bytes) throw new ProblemError('not-found')
  return { format, name: nameOfEdition(frozen, format), bytes: row.bytes }
}
