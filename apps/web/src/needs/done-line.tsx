import { needs } from '@kartlaggning/schema/needs/need'
import { useLocation, useNavigate, useRevalidator } from 'react-router'
import { call } from '../call.ts'
import { ErrorMessage } from '../look/error-message.tsx'
import { useMutation } from '../look/use-mutation.ts'
import { useTranslation } from '../translation.ts'
import { useWorkbench } from './load-workbench.ts'

/** What was just done, carried along to the next need, so that it can be undone there. */
export interface Done {
  readonly text: string
  readonly needs: readonly { readonly id: string; readonly seen: number }[]
}

export function DoneLine() {
  const { t } = useTranslation('needs')
  const location = useLocation()
  const { pathname, search } = location
  const { round } = useWorkbench()
  const navigate = useNavigate()
  const { revalidate } = useRevalidator()
  const { busy, mutate, errorMessage } = useMutation()
  const done = (location.state as { done?: Done } | null)?.done
  const undo = async (needsToUndo: Done['needs']) => {
    const body = { needs: [...needsToUndo] }
    if (!(await mutate(() => call(needs.undo, { params: { roundId: round.id }, body })))) return
    void revalidate()
    await navigate({ pathname, search }, { replace: true, state: { done: { text: t('done.undone'), needs: [] } } })
  }
  return (
    <div role="status">
      {done && (
        <p className="done-line">
          {done.text}{' '}
          {done.needs.length > 0 && (
            <button
              type="button"
              className="ds-button"
              data-variant="tertiary"
              aria-disabled={busy}
              onClick={() => void undo(done.needs)}
            >
              {t('done.undo')}
            </button>
          )}
        </p>
      )}
      <ErrorMessage text={errorMessage} />
    </div>
  )
}
