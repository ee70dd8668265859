import { useTranslation } from '../translation.ts'

export function PrintButton() {
  const { t } = useTranslation('report')
  return (
    <button className="ds-button" data-variant="secondary" type="button" onClick={() => window.print()}>
      {t('print')}
    </button>
  )
}
