import { useTranslation } from '../translation.ts'
import { useLoaderData } from 'react-router'
import { Page } from '../look/page.tsx'
import { ReportView } from './report-view.tsx'
import type { readForOthers } from './routes.tsx'

/** What those who took part would read, to be looked at before it is published. */
export function OthersPage() {
  const { t } = useTranslation('report')
  const report = useLoaderData<typeof readForOthers>()
  const { round } = report
  return (
    <Page
      title={t('preview.asOthersTitle', { round: round.name })}
      back={{ to: `/omgangar/${round.id}/rapport`, text: t('backToReport') }}
      aside={t('preview.aside')}
      within={round.name}
      fictional={round.fictional}
      wide
    >
      <ReportView report={report} />
    </Page>
  )
}
