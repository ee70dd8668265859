import type { Severity } from '@kartlaggning/schema/gaps/gap'
import { useTranslation } from '../translation.ts'

/** A word for how grave, with as many bars of four filled; never a number alone. */
export function SeverityTag({ severity }: { readonly severity: Severity | null }) {
  const { t } = useTranslation('gaps')
  if (severity === null) return <span>{t('severity.none')}</span>
  return (
    <span className="severity">
      <i aria-hidden="true" data-grade={severity} />
      {t(`severity.${severity as 1 | 2 | 3 | 4}`)}
    </span>
  )
}
