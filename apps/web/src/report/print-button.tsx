import { useTranslation } from 'react-i18next'

export function PrintButton() {
  const { t } = useTranslation('report')
  return (
    <button className="ds-button" data-variant="secondary" type="button" onClick={() => window.print()}>
      {t('print')}
    </button>
  )
}
