import { dateInTable } from '@kartlaggning/schema/document/dates'
import { useTranslation } from '../../translation.ts'

interface Dated {
  readonly from: string
  readonly to: string | null
}

/** "från 2026-01-01 till och med 2026-12-31" */
export function useValidity() {
  const { t } = useTranslation('rounds/county')
  return ({ from, to }: Dated): string =>
    to === null
      ? t('since', { from: dateInTable(from) })
      : t('between', { from: dateInTable(from), to: dateInTable(to) })
}
