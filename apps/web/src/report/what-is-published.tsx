import { needs } from '@kartlaggning/schema/needs/need'
import { secretAnswersIn } from '@kartlaggning/schema/report/secret-answers'
import { reports, type Report } from '@kartlaggning/schema/report/report'
import { useEffect, useState } from 'react'
import { call } from '../call.ts'
import { useTranslation } from '../translation.ts'

interface WhatIsPublishedProps {
  readonly roundId: string
  /** As the county board reads it. */
  readonly report: Report
}

/** Before publishing: how many needs nobody has looked at, and who will read how much. It is counted when one asks. */
export function WhatIsPublished({ roundId, report }: WhatIsPublishedProps) {
  const { t } = useTranslation('report')
  const [counted, setCounted] = useState<{ unreviewed: number; others: Report } | 'failed'>()
  useEffect(() => {
    const of = { params: { roundId } }
    void Promise.all([call(needs.list, of), call(reports.previewForOthers, of)]).then(
      ([listed, others]) =>
        setCounted({ unreviewed: listed.filter(({ status }) => status === 'proposed').length, others }),
      () => setCounted('failed'),
    )
  }, [roundId])
  if (!counted) return <p role="status">{t('publish.counting')}</p>
  if (counted === 'failed') return <p role="status">{t('publish.notCounted')}</p>
  const { unreviewed, others } = counted
  const secret = secretAnswersIn(report)
  return (
    <div role="status">
      <ul>
        <li>{unreviewed === 0 ? t('publish.allReviewed') : t('publish.unreviewed', { count: unreviewed })}</li>
        {secret > 0 && <li>{t('publish.secret', { count: secret })}</li>}
        <li>{t('publish.countyBoardReads', { count: report.needs.length })}</li>
        <li>
          {t('publish.othersRead', { count: others.needs.length })}{' '}
          {(others.withheldNeeds ?? 0) > 0 && t('publish.othersMiss', { count: others.withheldNeeds ?? 0 })}
        </li>
      </ul>
    </div>
  )
}
