import { pages } from '@kartlaggning/schema/pages'
import { questionnaireOf } from '@kartlaggning/schema/questionnaires/registry'
import type { Report } from '@kartlaggning/schema/report/report'
import { thresholdsInWords } from '@kartlaggning/schema/rules/threshold-in-words'
import { Link } from 'react-router'
import { useRuleName } from '../gaps/rule-name.ts'
import { dateInText } from '../look/dates.ts'
import { period } from '../rounds/period.ts'
import { useRuleCatalogue } from '../rounds/rule-catalogue.ts'
import { useLanguage, useTranslation } from '../translation.ts'
import { SectionHeading } from './section-heading.tsx'

/** How it was done, so that anyone can judge what the figures are worth. */
export function MethodSection({ report: { round, method } }: { readonly report: Report }) {
  const { t } = useTranslation(['report', 'rounds'])
  const language = useLanguage()
  const ruleName = useRuleName()
  const { consultation, thresholds } = method
  const leftOut = questionnaireOf(round.questionnaire)
    .sections.filter(({ id }) => method.modulesOff?.includes(id))
    .map(({ title }) => title[language])
  const facts: readonly (readonly [string, string])[] = [
    [t('method.authority'), round.authority],
    [t('method.period'), period(round, language)],
    [t('method.purpose'), method.purpose],
    [t('method.selection'), method.selection],
    [
      t('method.voluntary'),
      method.voluntary ? t('method.isVoluntary') : t('method.isMandatory', { ground: method.legalGround ?? '' }),
    ],
    [
      t('method.consultation'),
      consultation?.held
        ? t('method.held', { with: consultation.with, date: dateInText(consultation.on, language) })
        : (consultation?.reason ?? t('method.noConsultation')),
    ],
    [
      t('method.questionnaire'),
      t('method.version', { version: round.questionnaire, scope: t(`rounds:scope.${round.scope}`) }),
    ],
    ...(leftOut.length > 0 ? [[t('method.leftOut'), leftOut.join(', ')] as const] : []),
    ...(round.registryNumber ? [[t('method.registryNumber'), round.registryNumber] as const] : []),
  ]
  return (
    <section>
      <SectionHeading name="metod" number={2} />
      <p className="prose">{t('method.lead')}</p>
      <dl className="report-facts">
        {facts.map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <h3>{t('method.thresholds')}</h3>
      <ul className="prose">
        {thresholdsInWords(thresholds, useRuleCatalogue()).map((text) => (
          <li key={text.sv}>{text[language]}</li>
        ))}
      </ul>
      <h3>{t('method.rules')}</h3>
      <ul className="report-rules">
        {method.rules.map(({ rule, version }) => (
          <li key={rule}>
            <Link className="ds-link" to={pages.rule({ roundId: round.id, rule })}>
              {t('method.rule', { rule, name: ruleName(rule), version })}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
