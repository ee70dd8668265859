import { editionPresentation } from '@kartlaggning/schema/report/presentation/edition-presentation'
import { frozenDocument } from '@kartlaggning/schema/report/public/frozen-document'
import type { PublicReport } from '@kartlaggning/schema/report/public/public-report'
import type { Edition, Report } from '@kartlaggning/schema/report/report'
import type { Language } from '@kartlaggning/schema/text'
import { files, type Format } from '../files/file-pool.ts'
import { ProblemError } from '../http/problem-error.ts'
import type { NamedFile } from '../http/send-file.ts'

/** An edition as a file of its own: the same edition, the same bytes. Made apart from any transaction. */
export async function editionFile(
  { edition, report }: { edition: Edition; report: Report | PublicReport },
  format: Format,
  language: Language,
): Promise<NamedFile> {
  const { round } = report
  const whose = report.reader === 'public' || report.reader === 'lansbra' ? `-${report.reader}` : ''
  const name = `kartlaggning-${round.county}-${round.year}-utgava-${edition.number}${whose}.${format}`
  if (format !== 'pptx') return { name, bytes: await files.make(format, frozenDocument(edition, report, language)) }
  // There is none for everyone: it is shown at a meeting.
  if (report.reader === 'public') throw new ProblemError('not-found')
  return { name, bytes: await files.make(format, editionPresentation(edition, report, language)) }
}
