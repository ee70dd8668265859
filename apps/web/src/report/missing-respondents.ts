import type { Report } from '@kartlaggning/schema/report/report'
import { useLanguage, useTranslation } from '../translation.ts'
import { silentIn } from './summary.ts'

/** The sentence that says who is missing. */
export function useMissingRespondents(report: Report): string {
  const { t } = useTranslation('report')
  const language = useLanguage()
  const { sides } = silentIn(report)
  if (sides.length === 0) return t('allAnswered')
  const names = sides.map(({ name, side }) => t(`side.${side}`, { name }))
  return t('silent', { names: new Intl.ListFormat(language === 'sv' ? 'sv-SE' : 'en-GB').format(names) })
}
