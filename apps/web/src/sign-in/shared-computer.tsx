import { useTranslation } from '../translation.ts'

/** Asked of everyone who may write, before they sign in, however they do. */
export function SharedComputer({ onChange }: { readonly onChange?: (shares: boolean) => void }) {
  const { t } = useTranslation('signIn')
  return (
    <div className="option">
      <input
        className="ds-input"
        id="shared"
        name="shared"
        type="checkbox"
        aria-describedby="shared-hint"
        onChange={(event) => onChange?.(event.target.checked)}
      />
      <label htmlFor="shared">{t('shared')}</label>
      <p className="option__help" id="shared-hint">
        {t('sharedHint')}
      </p>
    </div>
  )
}
