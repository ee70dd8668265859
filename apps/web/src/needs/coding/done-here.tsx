import { ErrorMessage } from '../../look/error-message.tsx'
import { useTranslation } from '../../translation.ts'
import type { Doing } from './use-done.ts'

/** What was just done at this place, and the way to undo it. */
export function DoneHere({
  at,
  doing: { done, undo, busy, errorMessage },
}: {
  readonly at: string
  readonly doing: Doing
}) {
  const { t } = useTranslation('needs/coding')
  const isHere = done?.at === at
  return (
    <div role="status">
      {isHere && (
        <p className="done-line no-print">
          {done.text}{' '}
          {done.undo && (
            <button
              className="ds-button"
              data-variant="tertiary"
              type="button"
              aria-disabled={busy}
              onClick={() => void undo()}
            >
              {t('done.undo')}
            </button>
          )}
        </p>
      )}
      {isHere && <ErrorMessage text={errorMessage} />}
    </div>
  )
}
