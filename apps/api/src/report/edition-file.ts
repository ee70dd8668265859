import { editionDocument } from '@kartlaggning/schema/report/edition-document'
import { editionPresentation } from '@kartlaggning/schema/report/presentation/edition-presentation'
import type { Edition, Report } from '@kartlaggning/schema/report/report'
import type { Language } from '@kartlaggning/schema/text'
import { files, type Format } from '../files/file-pool.ts'
import type { NamedFile } from '../http/send-file.ts'

/** An edition as a file of its own: the same edition, the same bytes. Made apart from any transaction. */
export async function editionFile(
  { edition, report }: { edition: Edition; report: Report },
  format: Format,
  language: Language,
): Promise<NamedFile> {
  const { round } = report
  const name = `kartlaggning-${round.county}-${round.year}-utgava-${edition.number}.${format}`
  const bytes =
    format === 'pptx'
      ? files.make(format, editionPresentation(edition, report, language))
      : files.make(format, editionDocument(edition, report, language))
  return { name, bytes: await bytes }
}
