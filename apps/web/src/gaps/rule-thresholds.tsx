import type { RuleEntry } from '@kartlaggning/schema/rules/rule-entry'
import { amountInWords, thresholdInWords } from '@kartlaggning/schema/rules/threshold-in-words'
import { analysisHasBegun } from '@kartlaggning/schema/rounds/phase'
import type { Round } from '@kartlaggning/schema/rounds/round'
import { useMay } from '../session.tsx'
import { useLanguage, useTranslation } from '../translation.ts'
import { ThresholdForm } from './threshold-form.tsx'

interface RuleThresholdsProps {
  readonly entry: RuleEntry
  readonly round: Round
}

/** What the round has decided for a rule, and what is usual where it has decided otherwise. In the analysis it can be moved. */
export function RuleThresholds({ entry: { thresholds = {} }, round }: RuleThresholdsProps) {
  const { t } = useTranslation('gaps')
  const language = useLanguage()
  const mayMove = useMay('gaps.analyse') && analysisHasBegun(round.status) && round.status !== 'archived'
  const own = Object.entries(thresholds)
  const values: Readonly<Record<string, number>> = round.thresholds
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
      {mayMove && <ThresholdForm thresholds={thresholds} values={values} roundId={round.id} />}
    </>
  )
}
