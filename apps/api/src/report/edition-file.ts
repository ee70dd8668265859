import { editionPresentation } from '@kartlaggning/schema/report/presentation/edition-presentation'
import { frozenDocument } from '@kartlaggning/schema/report/public/frozen-document'
import type { PublicReport } from '@kartlaggning/schema/report/public/public-report'
import type { Edition, Report } from '@kartlaggning/schema/report/report'
import type { Language } from '@kartlaggning/schema/text'
import { files, type Format, type Waited } from '../files/file-pool.ts'
import { ProblemError } from '../http/problem-error.ts'
import type { NamedFile } from '../http/send-file.ts'

/** An edition as a file of its own: the same edition, the same bytes. Made apart from any transaction. */
export async function editionFile(
  { edition, report }: { edition: Edition; report: Report | PublicReport },
  format: Format,
  language: Language,
  waited?: Waited,
): Promise<NamedFile> {
  const name = nameOfEdition(edition, report, format)
  if (format !== 'pptx')
    return { name, bytes: await files.make(format, frozenDocument(edition, report, language), waited) }
  // There is none for everyone: it is shown at a meeting.
  if (report.reader === 'public') throw new ProblemError('not-found')
  return { name, bytes: await files.make(format, editionPresentation(edition, report, language), waited) }
}

/** In letters that every system takes. */
export function nameOfEdition({ number }: Pick<Edition, 'number'>, report: Report | PublicReport, format: Format) {
  const { round, reader } = report
  const whose = reader === 'public' || reader === 'lansbra' ? `-${reader}` : ''
  return `kartlaggning-${round.county}-${round.year}-utgava-${number}${whose}.${format}`
}
