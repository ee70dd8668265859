import { useSyncExternalStore } from 'react'
import { loadAgain, missingParts } from '../parts.ts'
import { keepsOnComputer } from '../questionnaire/saving/browser-keeps.ts'
import { somethingIsUnsaved, watchAll } from '../questionnaire/saving/open-autosaves.ts'
import { useTranslation } from '../translation.ts'

/** What one asked for did not come: why, and the way on. */
export function MissingPart() {
  const { t } = useTranslation()
  const isMissing = useSyncExternalStore(missingParts.subscribe, () => missingParts.get().length > 0)
  const wouldBeLost = useSyncExternalStore(watchAll, () => somethingIsUnsaved() && !keepsOnComputer())
  return (
    <div role="alert" className={isMissing ? 'unsent-bar no-print' : undefined}>
      {isMissing && (
        <p className="shell__inner">
          <span>{t(wouldBeLost ? 'missingPart.firstSave' : 'missingPart.text')}</span>{' '}
          {!wouldBeLost && (
            <button className="ds-link" type="button" onClick={() => void loadAgain()}>
              {t('missingPart.loadAgain')}
            </button>
          )}
        </p>
      )}
    </div>
  )
}
