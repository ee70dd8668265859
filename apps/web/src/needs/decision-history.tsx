import type { NeedDecision } from '@kartlaggning/schema/needs/need'
import { dateInText, timeInText } from '@kartlaggning/schema/document/dates'
import { useLanguage, useTranslation } from '../translation.ts'

/** Every decision ever taken, the latest first. */
export function DecisionHistory({ decisions }: { readonly decisions: readonly NeedDecision[] }) {
  const { t } = useTranslation('needs')
  const language = useLanguage()
  if (decisions.length === 0) return null
  return (
    <section className="need__part">
      <h4>{t('history.title')}</h4>
      <ol className="history" reversed>
        {decisions.toReversed().map(({ status, later, motivation, decidedBy, decidedAt }) => (
          <li key={decidedAt}>
            <strong>{later ? t('decide.choice.later') : t(`status.${status}`)}</strong>
            <span className="quiet">
              {t('history.by', {
                name: decidedBy,
                date: dateInText(decidedAt, language),
                time: timeInText(decidedAt, language),
              })}
            </span>
            {motivation && <p lang="sv">{motivation}</p>}
          </li>
        ))}
      </ol>
    </section>
  )
}
