import type { Report } from '@kartlaggning/schema/report/report'
import { useTranslation } from '../translation.ts'
import { MethodSection } from './method-section.tsx'
import { NeedsSection } from './needs-section.tsx'
import { NotAssessedSection } from './not-assessed-section.tsx'
import { ProblemsSection } from './problems-section.tsx'
import { ResponseSection } from './response-section.tsx'
import { StructureSection } from './structure-section.tsx'
import { SummarySection } from './summary-section.tsx'
import './report.css'

const sections = ['sammanfattning', 'metod', 'svarslage', 'struktur', 'problem', 'behov', 'kan-inte-bedomas'] as const

/** The whole report, the same in preview, in an edition and on paper. */
export function ReportView({ report }: { readonly report: Report }) {
  const { t } = useTranslation('report')
  return (
    <div className="report">
      <nav className="report-contents" aria-labelledby="innehall">
        <h2 id="innehall">{t('contents')}</h2>
        <ol>
          {sections.map((section) => (
            <li key={section}>
              <a className="ds-link" href={`#${section}`}>
                {t(`sections.${section}`)}
              </a>
            </li>
          ))}
        </ol>
      </nav>
      {report.reader === 'lansbra' && <p className="notice">{t('forOthers')}</p>}
      <SummarySection report={report} />
      <MethodSection report={report} />
      <ResponseSection report={report} />
      <StructureSection report={report} />
      <ProblemsSection report={report} />
      <NeedsSection report={report} />
      <NotAssessedSection report={report} />
    </div>
  )
}
