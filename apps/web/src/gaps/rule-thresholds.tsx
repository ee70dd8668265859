import type { RuleEntry } from '@kartlaggning/schema/rules/rule-entry'
import { amountInWords, thresholdInWords } from '@kartlaggning/schema/rules/threshold-in-words'
import { useLanguage, useTranslation } from '../translation.ts'

interface RuleThresholdsProps {
  readonly entry: RuleEntry
  /** What the round has decided, by name. */
  readonly values: Readonly<Record<string, number>>
}

/** What the round has decided for a rule, and what is usual where it has decided otherwise. */
export function RuleThresholds({ entry: { thresholds = {} }, values }: RuleThresholdsProps) {
  const { t } = useTranslation('gaps')
  const language = useLanguage()
  const own = Object.entries(thresholds)
  if (own.length === 0) return null
  return (
    <>
      <h2>{t('rules.thresholds', { count: own.length })}</h2>
      <ul>
        {own.map(([name, threshold]) => {
          const { default: usual, unit } = threshold
          const value = values[name] ?? usual
          return (
            <li key={name}>
              {thresholdInWords(threshold, value)[language]}{' '}
              {value !== usual && t('rules.usually', { amount: amountInWords(usual, unit)[language] })}
            </li>
          )
        })}
      </ul>
    </>
  )
}
