import type { Report } from '@kartlaggning/schema/report/report'
import { problemName } from '../gaps/problem-groups.ts'
import { useLanguage, useTranslation } from '../translation.ts'
import { SectionHeading } from './section-heading.tsx'
import { useMissingRespondents } from './missing-respondents.ts'
import { answeredIn, differences, greatest, inPlace, isAsked, needsIn } from './summary.ts'

/** What the figures say, in sentences; each is counted out of the report itself. */
export function SummarySection({ report }: { readonly report: Report }) {
  const { t } = useTranslation('report')
  const language = useLanguage()
  const { all, municipality, police, both } = answeredIn(report)
  const silence = useMissingRespondents(report)
  const differing = differences(report)
  const needs = needsIn(report)
  const top = greatest(report, 3).map(({ problem, great }) =>
    t('summary.ofAll', { name: within(problemName(problem, language)), count: great, all }),
  )
  const list = new Intl.ListFormat(language === 'sv' ? 'sv-SE' : 'en-GB')
  return (
    <section>
      <SectionHeading name="sammanfattning" number={1} />
      <ul className="report-summary">
        <li>
          {t('summary.answered', { municipality, police, both, all })} {silence}
        </li>
        {(['knowledge.pictureStatus', 'agreements.agreementStatus'] as const).every((it) => isAsked(report, it)) && (
          <li>
            {t('summary.structure', {
              picture: inPlace(report, 'knowledge.pictureStatus', 'municipality'),
              plan: inPlace(report, 'knowledge.planStatus', 'municipality'),
              agreement: inPlace(report, 'agreements.agreementStatus', 'municipality'),
              all,
            })}
          </li>
        )}
        {top.length > 0 && (
          <li>
            {t(report.reader === 'lansbra' ? 'summary.greatestShown' : 'summary.greatest', { list: list.format(top) })}
          </li>
        )}
        {report.problems.length > 0 && (
          <li>
            {report.reader === 'lansbra'
              ? t('differencesHeld')
              : t('summary.differences', { count: differing.cells, municipalities: differing.municipalities, all })}
          </li>
        )}
        <li>
          {t('summary.needs', { count: needs.all, high: needs.high })}{' '}
          {needs.all > 0 && t('summary.support', { count: needs.withSupport, all: needs.all })}{' '}
          {needs.statutory > 0 && t('summary.statutory', { count: needs.statutory })}
        </li>
        {report.notAssessed.length > 0 && <li>{t('summary.notAssessed', { count: report.notAssessed.length })}</li>}
      </ul>
    </section>
  )
}

/** As a name stands inside a sentence. */
const within = (name: string) => name.charAt(0).toLowerCase() + name.slice(1)
