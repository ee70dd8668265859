import type { ReconciliationOfMunicipality } from '@kartlaggning/schema/reconciliation/reconciliation'
import { useTranslation } from '../translation.ts'
import { givenOnBehalf } from './followed.ts'

/** "Kommunens svar är lämnade av Länsstyrelsen"; empty where both have answered themselves. */
export function useOnBehalf() {
  const { t } = useTranslation('reconciliation')
  return (followed: ReconciliationOfMunicipality) =>
    givenOnBehalf(followed)
      .map(({ side, mark }) => t(`follow.onBehalf.${mark === 'partly' ? 'partly' : 'whole'}.${side}`))
      .join('. ')
}
