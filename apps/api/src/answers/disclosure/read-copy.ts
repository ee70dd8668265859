import { dateInTable } from '@kartlaggning/schema/document/dates'
import { createHash } from 'node:crypto'
import type { Trx } from '../../database/database.ts'
import { ProblemError } from '../../http/problem-error.ts'
import type { NamedFile } from '../../http/send-file.ts'

interface OneDisclosure {
  readonly respondentId: string
  readonly disclosureId: string
}

/** A copy in the bytes that were handed out. */
export async function readCopy(
  trx: Trx,
  { respondentId, disclosureId }: OneDisclosure,
  format: 'pdf' | 'docx',
): Promise<NamedFile> {
  const row = await trx
    .selectFrom('disclosureFile')
    .innerJoin('disclosure', 'disclosure.id', 'disclosureId')
    .innerJoin('submission', 'submission.id', 'disclosure.submissionId')
    .where('disclosureId', '=', disclosureId)
    .where('disclosureFile.respondentId', '=', respondentId)
    .where('format', '=', format)
    .select(['reference', 'disclosedAt', 'bytes', 'disclosureFile.hash'])
    .executeTakeFirst()
  if (!row) throw new ProblemError('not-found')
  if (createHash('sha256').update(row.bytes).digest('hex') !== row.hash) throw new ProblemError('document-was-altered')
  return { name: `${row.reference}-kopia-${dateInTable(row.disclosedAt)}.${format}`, bytes: row.bytes }
}
