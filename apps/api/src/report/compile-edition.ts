import { editionPresentation } from '@kartlaggning/schema/report/presentation/edition-presentation'
import { frozenDocument } from '@kartlaggning/schema/report/public/frozen-document'
import type { PublicReport } from '@kartlaggning/schema/report/public/public-report'
import type { Edition, Report } from '@kartlaggning/schema/report/report'
import type { Language } from '@kartlaggning/schema/text'
import type { Compile } from '../files/file-pool.ts'

interface EditionToCompile {
  readonly edition: Edition
  /** As it was frozen. */
  readonly document: string
  readonly language: Language
}

/** What a file of an edition is made of. */
export const compile: Compile<EditionToCompile> = (format, { edition, document, language }) => {
  const report = JSON.parse(document) as Report | PublicReport
  return format === 'pptx'
    ? editionPresentation(edition, report as Report, language)
    : frozenDocument(edition, report, language)
}
