import type { CompiledDocument } from '../../document/document.ts'
import type { Language } from '../../text.ts'
import { editionDocument } from '../edition-document.ts'
import type { Edition, Report } from '../report.ts'
import { publicDocument } from './public-document.ts'
import type { PublicReport } from './public-report.ts'

/** An edition as a publication of its own, for whichever reader it was frozen. */
export const frozenDocument = (edition: Edition, report: Report | PublicReport, language: Language): CompiledDocument =>
  report.reader === 'public' ? publicDocument(edition, report, language) : editionDocument(edition, report, language)
