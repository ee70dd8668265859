import { useTranslation } from '../translation.ts'
import type { texts } from './texts.sv.ts'

type KnownRule = keyof typeof texts.rule

/** What a rule is called; one newer than this page is called by its number. */
export function useRuleName() {
  const { t, exists } = useTranslation('gaps')
  return (rule: string): string => (exists(`rule.${rule}`) ? t(`rule.${rule as KnownRule}`) : rule)
}
