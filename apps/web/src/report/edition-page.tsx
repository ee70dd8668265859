import { urlOf } from '@kartlaggning/schema/endpoint-url'
import { pages } from '@kartlaggning/schema/pages'
import { reports } from '@kartlaggning/schema/report/report'
import { reportTitle } from '@kartlaggning/schema/report/report-document'
import { useLoaderData } from 'react-router'
import './editions.css'
import { dateInText } from '@kartlaggning/schema/document/dates'
import { Page } from '../look/page.tsx'
import { useMay } from '../session.tsx'
import { useLanguage, useTranslation } from '../translation.ts'
import { EditionChanges, ReplacedBy } from './edition-changes.tsx'
import { PrintButton } from './print-button.tsx'
import { ReportView } from './report-view.tsx'
import type { loadEdition } from './load-edition.ts'

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
  const fileOf = (file: (typeof reports)['asPdf' | 'asDocx' | 'asPptx' | 'asXlsx']) =>
    urlOf(file, { params: { roundId: report.round.id, number: edition.number }, querystring: { language } })
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
      <p className="buttons report-tools no-print">
        <a className="ds-button" data-variant="secondary" href={fileOf(reports.asPdf)} download>
          {t('files.pdf')}
        </a>
        <a className="ds-button" data-variant="secondary" href={fileOf(reports.asDocx)} download>
          {t('files.docx')}
        </a>
        <a className="ds-button" data-variant="secondary" href={fileOf(reports.asPptx)} download>
          {t('files.pptx')}
        </a>
        <a className="ds-button" data-variant="secondary" href={fileOf(reports.asXlsx)} download>
          {t('files.xlsx')}
        </a>
        <PrintButton />
      </p>
      <EditionChanges />
      <ReportView report={report} />
      <p className="quiet report-hash">
        {t('hash')} <span>{edition.hash}</span>
      </p>
    </Page>
  )
}
