import { pages } from '@kartlaggning/schema/pages'
import { publicDocument } from '@kartlaggning/schema/report/public/public-document'
import { useLanguage, useTranslation } from '../translation.ts'
import { useLoaderData } from 'react-router'
import { RoundFrame } from '../rounds/round-frame.tsx'
import { DocumentView, ReportView } from './report-view.tsx'
import type { loadReportFor } from './load-report-for.ts'

/** What others than the county board would read, to be looked at before it is published. */
export function ReportForPage() {
  const { t } = useTranslation('report')
  const { round, reader, ...as } = useLoaderData<ReturnType<typeof loadReportFor>>()
  const language = useLanguage()
  return (
    <RoundFrame
      round={round}
      tab="report"
      title={t(`preview.titleFor.${reader}`, { round: round.name })}
      back={{ to: pages.report({ roundId: round.id }), text: t('backToReport') }}
      aside={t('preview.aside')}
    >
      {as.report.reader === 'public' ? (
        <DocumentView document={publicDocument(null, as.report, language)} />
      ) : (
        <ReportView report={as.report} isPreview />
      )}
    </RoundFrame>
  )
}
