import type { Report } from '@kartlaggning/schema/report/report'
import { dateInTable } from '../look/dates.ts'
import { ScrollRegion } from '../look/scroll-region.tsx'
import { useTranslation } from '../translation.ts'
import { ReportFigure } from './figure.tsx'
import { SectionHeading } from './section-heading.tsx'
import { answeredIn, silentIn } from './summary.ts'

type Side = Report['policeAreas'][number]['side'] | null

/** T1 */
export function ResponseSection({ report }: { readonly report: Report }) {
  const { t } = useTranslation('report')
  const { all, both } = answeredIn(report)
  const { policeAreas } = silentIn(report)
  return (
    <section>
      <SectionHeading name="svarslage" number={3} />
      <ReportFigure
        report={report}
        number={1}
        title={t('response.title')}
        summary={t('response.summary', { both, all })}
      >
        <ScrollRegion label={t('response.title')}>
          <table className="data-table report-table">
            <thead>
              <tr>
                <th scope="col">{t('municipality')}</th>
                <th scope="col">{t('sideName.municipality')}</th>
                <th scope="col">{t('sideName.police')}</th>
              </tr>
            </thead>
            <tbody>
              {report.response.map(({ municipality, name, sides }) => (
                <tr key={municipality}>
                  <th scope="row" lang="sv">
                    {name}
                  </th>
                  <td>
                    <Submitted side={sides.municipality} />
                  </td>
                  <td>
                    <Submitted side={sides.police} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      </ReportFigure>
      {report.policeAreas.length > 0 && (
        <p className="prose">
          {t('response.areas', {
            count: report.policeAreas.length - policeAreas.length,
            all: report.policeAreas.length,
          })}
          {policeAreas.length > 0 && ` ${t('response.areasSilent', { names: policeAreas.join(', ') })}`}
        </p>
      )}
    </section>
  )
}

function Submitted({ side }: { readonly side: Side }) {
  const { t } = useTranslation('report')
  if (!side) return t('response.notAsked')
  if (side.submittedAt === null) {
    return (
      <span className="report-missing">
        <span aria-hidden="true">? </span>
        {t('response.notSubmitted')}
      </span>
    )
  }
  return (
    <>
      <span aria-hidden="true">● </span>
      {t('response.submitted', { date: dateInTable(side.submittedAt) })}
    </>
  )
}
