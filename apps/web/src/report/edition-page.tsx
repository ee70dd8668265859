import { pages } from '@kartlaggning/schema/pages'
import { takesLong } from '@kartlaggning/schema/report/files-that-take-long'
import { reportTitle } from '@kartlaggning/schema/report/report-document'
import { useLoaderData } from 'react-router'
import './editions.css'
import { dateInText } from '@kartlaggning/schema/document/dates'
import { Page } from '../look/page.tsx'
import { useMay } from '../session.tsx'
import { useLanguage, useTranslation } from '../translation.ts'
import { EditionFileLink } from './edition-file-link.tsx'
import { OrderedFiles } from './ordered-files.tsx'
import { useOrderedFiles } from './use-ordered-files.ts'
import { EditionChanges, ReplacedBy } from './edition-changes.tsx'
import { PrintButton } from './print-button.tsx'
import { ReportView } from './report-view.tsx'
import type { loadEdition } from './load-edition.ts'

const formats = ['pdf', 'docx', 'pptx', 'xlsx'] as const

/** A published edition: the same today and in ten years. */
export function EditionPage() {
  const { t } = useTranslation('report')
  const language = useLanguage()
  const { edition, report } = useLoaderData<typeof loadEdition>()
  const mayPreview = useMay('report.preview')
  const back = mayPreview
    ? { to: pages.report({ roundId: report.round.id }), text: t('backToReport') }
    : { to: pages.start(), text: t('backToStart') }
  const facts = {
    number: edition.number,
    date: dateInText(edition.publishedAt, language),
    authority: report.round.authority,
  }
  return (
    <Page
      title={reportTitle(report.round.name, language)}
      back={back}
      aside={t('editions.aside', facts)}
      within={report.round.name}
      fictional={report.round.fictional}
      wide
    >
      <ReplacedBy />
      {edition.note && (
        <p className="notice" lang="sv">
          {edition.note}
        </p>
      )}
      <EditionFiles />
      <EditionChanges />
      <ReportView report={report} />
      <p className="quiet report-hash">
        {t('hash')} <span>{edition.hash}</span>
      </p>
    </Page>
  )
}

/** How far a file has come is told often, and the whole report is not drawn anew for it. */
function EditionFiles() {
  const { t } = useTranslation('report')
  const { edition, report } = useLoaderData<typeof loadEdition>()
  const of = { roundId: report.round.id, number: edition.number }
  const ordered = useOrderedFiles(of, { remembers: formats.some((format) => takesLong(report, format)) })
  return (
    <>
      <p className="buttons report-tools no-print">
        {formats.map((format) => (
          <EditionFileLink
            key={format}
            {...{ of, format, report, ordered }}
            text={t(`files.${format}`)}
            look="button"
          />
        ))}
        <PrintButton />
      </p>
      <OrderedFiles of={of} ordered={ordered} />
    </>
  )
}
