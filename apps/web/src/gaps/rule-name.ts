import { useTranslation } from 'react-i18next'
import type { texts } from './texts.sv.ts'

type KnownRule = keyof typeof texts.rule

/** What a rule is called; one newer than this page is called by its number. */
export function useRuleName() {
  const { t, i18n } = useTranslation('gaps')
  return (rule: string): string => (i18n.exists(`rule.${rule}`, { ns: 'gaps' }) ? t(`rule.${rule as KnownRule}`) : rule)
}
