import { pages } from '@kartlaggning/schema/pages'
import { useTranslation } from '../translation.ts'
import { useLoaderData } from 'react-router'
import { RoundFrame } from '../rounds/round-frame.tsx'
import { ReportView } from './report-view.tsx'
import type { loadParticipantsReport } from './load-participants-report.ts'

/** What those who took part would read, to be looked at before it is published. */
export function ParticipantsPage() {
  const { t } = useTranslation('report')
  const { round, report } = useLoaderData<typeof loadParticipantsReport>()
  return (
    <RoundFrame
      round={round}
      tab="report"
      title={t('preview.asOthersTitle', { round: round.name })}
      back={{ to: pages.report({ roundId: round.id }), text: t('backToReport') }}
      aside={t('preview.aside')}
    >
      <ReportView report={report} isPreview />
    </RoundFrame>
  )
}
