import type { Report } from '@kartlaggning/schema/report/report'
import type { ReactNode } from 'react'
import { dateInText } from '../look/dates.ts'
import { useLanguage, useTranslation } from '../translation.ts'
import { useMissingRespondents } from './missing-respondents.ts'

interface FigureProps {
  readonly report: Report
  readonly number: number
  readonly title: string
  /** One sentence, computed from the same data. */
  readonly summary: string
  readonly wide?: boolean
  readonly children: ReactNode
}

/** A numbered figure with where it comes from and who is missing in it. */
export function ReportFigure({ report, number, title, summary, wide, children }: FigureProps) {
  const { t } = useTranslation('report')
  const language = useLanguage()
  const silence = useMissingRespondents(report)
  return (
    <figure className={wide ? 'report-figure report-figure--wide' : 'report-figure'} id={`figur-${number}`}>
      <h3>{t('figure', { number, title })}</h3>
      <p className="report-figure__summary">{summary}</p>
      {children}
      <figcaption>
        {t('source', { round: report.round.name, date: dateInText(report.round.closesOn, language) })} {silence}
        {report.round.fictional && <strong> {t('fictional')}</strong>}
      </figcaption>
    </figure>
  )
}
