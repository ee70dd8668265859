import type { Report } from '@kartlaggning/schema/report/report'
import { useLanguage, useTranslation } from '../translation.ts'
import { silentIn, withholdingIn, type SideName } from './summary.ts'

/** The sentence that says who is missing. */
export function useMissingRespondents(report: Report): string {
  const { t } = useTranslation('report')
  const names = useNames()
  const { sides } = silentIn(report)
  return sides.length === 0 ? t('allAnswered') : t('silent', { names: names(sides) })
}

/** The sentence that says whose answers are not shown to this reader; `null` when all are. */
export function useWithholding(report: Report): string | null {
  const { t } = useTranslation('report')
  const names = useNames()
  const sides = withholdingIn(report)
  return sides.length === 0 ? null : t('withholding', { names: names(sides) })
}

function useNames() {
  const { t } = useTranslation('report')
  const list = new Intl.ListFormat(useLanguage() === 'sv' ? 'sv-SE' : 'en-GB')
  return (sides: readonly { readonly name: string; readonly side: SideName }[]) =>
    list.format(sides.map(({ name, side }) => t(`side.${side}`, { name })))
}
