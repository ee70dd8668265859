import type { Report } from '@kartlaggning/schema/report/report'
import { useRuleName } from '../gaps/rule-name.ts'
import { useLanguage, useTranslation } from '../translation.ts'
import { useWithholding } from './missing-respondents.ts'
import { SectionHeading } from './section-heading.tsx'

/** What nobody can say, because somebody has not answered or does not know. */
export function NotAssessedSection({ report }: { readonly report: Report }) {
  const { notAssessed, response } = report
  const { t } = useTranslation('report')
  const language = useLanguage()
  const ruleName = useRuleName()
  const withheld = useWithholding(report)
  const nameOf = (code: string) => response.find((it) => it.municipality === code)?.name ?? code
  return (
    <section>
      <SectionHeading name="kan-inte-bedomas" number={7} />
      {withheld && <p className="prose">{withheld}</p>}
      {notAssessed.length > 0 && <p className="prose">{t('notAssessed.lead')}</p>}
      {notAssessed.length === 0 && !withheld && <p className="prose">{t('notAssessed.none')}</p>}
      {[...Map.groupBy(notAssessed, (it) => it.rule)].map(([rule, findings]) => (
        <div key={rule} className="report-not-assessed">
          <h3>{ruleName(rule)}</h3>
          <ul>
            {findings.map(({ municipalities, sentence }, index) => (
              <li key={index}>
                <strong lang="sv">{municipalities.map(nameOf).join(', ')}</strong> {sentence[language]}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}
