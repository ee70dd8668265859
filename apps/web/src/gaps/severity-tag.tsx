import type { Severity } from '@kartlaggning/schema/gaps/gap'
import { useTranslation } from '../translation.ts'
import '../look/table.css'

const looks: Readonly<Record<number, string>> = { 3: 'tag--soft', 4: 'tag--strong' }

/** A word for how grave, never a number alone. */
export function SeverityTag({ severity }: { readonly severity: Severity | null }) {
  const { t } = useTranslation('gaps')
  if (severity === null) return <span className="tag">{t('severity.none')}</span>
  return <span className={`tag ${looks[severity] ?? ''}`}>{t(`severity.${severity as 1 | 2 | 3 | 4}`)}</span>
}
