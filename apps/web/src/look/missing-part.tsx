import { useSyncExternalStore } from 'react'
import { loadAgain, loadOnceReachable, missingParts } from '../parts.ts'
import { keepsOnComputer } from '../questionnaire/saving/browser-keeps.ts'
import { somethingIsUnsaved, watchAll } from '../questionnaire/saving/open-autosaves.ts'
import { somethingIsTyped } from '../guard.ts'
import { useTranslation } from '../translation.ts'

/** What one asked for did not come: why, and the way on. */
export function MissingPart() {
  const { t } = useTranslation()
  const isReachable = useSyncExternalStore(missingParts.subscribe, () => missingParts.get().at(-1)?.isReachable)
  const wouldBeLost = useSyncExternalStore(watchAll, () => somethingIsUnsaved() && !keepsOnComputer())
  const isTyped = isReachable !== undefined && somethingIsTyped()
  const isMissing = isReachable !== undefined
  const text = !isReachable ? 'unreachable' : wouldBeLost || isTyped ? 'firstSave' : 'text'
  return (
    <div role="alert" className={isMissing ? 'unsent-bar no-print' : undefined}>
      {isMissing && (
        <p className="shell__inner">
          <span>{t(`missingPart.${text}`)}</span>{' '}
          {!wouldBeLost && (
            <button
              className="ds-link"
              type="button"
              onClick={() => void (isReachable ? loadAgain() : loadOnceReachable())}
            >
              {t(isReachable ? 'missingPart.loadAgain' : 'errors.tryAgain')}
            </button>
          )}
        </p>
      )}
    </div>
  )
}
