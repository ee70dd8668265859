import type { Trx } from '../../database/database.ts'
import { ProblemError } from '../../http/problem-error.ts'
import { nameOfEdition } from '../edition-file.ts'
import { readWhatIsNamed } from '../read-editions.ts'
import { readOrderedFile } from './read-ordered-files.ts'

interface OneFile {
  readonly roundId: string
  readonly number: number
  readonly fileId: string
}

/** What was made, while it is kept. */
export async function fetchFile(trx: Trx, { fileId, ...of }: OneFile) {
  const { format, reader } = await readOrderedFile(trx, { ...of, fileId })
  const [named, row] = await Promise.all([
    readWhatIsNamed(trx, { ...of, reader }),
    trx.selectFrom('orderedFile').where('id', '=', fileId).select('bytes').executeTakeFirst(),
  ])
  if (!row?.bytes) throw new ProblemError('not-found')
  return { format, name: nameOfEdition(named, format), bytes: row.bytes }
}
