import { useSyncExternalStore } from 'react'
import { loadAgain, missingParts } from '../parts.ts'
import { useTranslation } from '../translation.ts'

/** What one asked for did not come: why, and the way on. */
export function MissingPart() {
  const { t } = useTranslation()
  const isMissing = useSyncExternalStore(missingParts.subscribe, () => missingParts.get().length > 0)
  return (
    <div role="alert" className={isMissing ? 'unsent-bar no-print' : undefined}>
      {isMissing && (
        <p className="shell__inner">
          <span>{t('missingPart.text')}</span>{' '}
          <button className="ds-link" type="button" onClick={() => void loadAgain()}>
            {t('missingPart.loadAgain')}
          </button>
        </p>
      )}
    </div>
  )
}
