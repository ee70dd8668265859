import type { Report } from '@kartlaggning/schema/report/report'
import { problemName } from '../gaps/problem-groups.ts'
import { useLanguage, useTranslation } from '../translation.ts'
import { useCounted } from './counted.ts'
import { SectionHeading } from './section-heading.tsx'
import { WithheldNeeds } from './withheld-needs.tsx'
import { useMissingRespondents } from './missing-respondents.ts'
import { StructureSentence } from './structure-sentence.tsx'
import { answeredIn, differences, isAsked, largest, needsIn, tooFewToCount } from './summary.ts'

/** What the figures say, in sentences; each is counted out of the report itself. */
export function SummarySection({ report }: { readonly report: Report }) {
  const { t } = useTranslation('report')
  const language = useLanguage()
  const { all, municipality, police, both } = answeredIn(report)
  const silence = useMissingRespondents(report)
  const differing = differences(report)
  const needs = needsIn(report)
  const counted = useCounted(report)
  const top = largest(report, 3).map(({ problem, large }) =>
    t('summary.ofAll', { name: within(problemName(problem, language)), counted: counted.municipalities(large) }),
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
            <StructureSentence report={report} />
          </li>
        )}
        {top.length > 0 && (
          <li>
            {t(report.reader === 'lansbra' ? 'summary.largestShown' : 'summary.largest', { list: list.format(top) })}
          </li>
        )}
        {tooFewToCount(report) && <li>{t('counted.tooFewProblems')}</li>}
        {report.problems.length > 0 && (
          <li>
            {report.reader === 'lansbra'
              ? t('differencesWithheld')
              : t('summary.differences', { count: differing.cells, municipalities: differing.municipalities, all })}
          </li>
        )}
        <li>
          {(needs.all > 0 || needs.withheld === 0) && t('summary.needs', { count: needs.all, high: needs.high })}{' '}
          {needs.all > 0 && t('summary.support', { count: needs.withSupport, all: needs.all })}{' '}
          {needs.statutory > 0 && t('summary.statutory', { count: needs.statutory })} <WithheldNeeds report={report} />
        </li>
        {report.notAssessed.length > 0 && <li>{t('summary.notAssessed', { count: report.notAssessed.length })}</li>}
      </ul>
    </section>
  )
}

/** As a name stands inside a sentence. */
const within = (name: string) => name.charAt(0).toLowerCase() + name.slice(1)
