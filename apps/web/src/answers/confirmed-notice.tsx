import { useRef, useSyncExternalStore } from 'react'
import type { Autosave } from '../questionnaire/saving/autosave.ts'
import { useTranslation } from '../translation.ts'
import { stateOf, takeBack, type Confirmed } from './confirmed.ts'

interface ConfirmedNoticeProps {
  readonly saving: Autosave
  readonly confirmed: Confirmed
  /** Of the section or the entry that was confirmed. */
  readonly title: string
  readonly onUndone?: () => void
}

/** What was confirmed with one click, and the way to undo it for as long as nothing else has been answered there. */
export function ConfirmedNotice({ saving, confirmed, title, onUndone }: ConfirmedNoticeProps) {
  const { t } = useTranslation('answers')
  useSyncExternalStore(saving.state.subscribe, () => saving.state.get())
  const notice = useRef<HTMLParagraphElement>(null)
  const state = stateOf(saving, confirmed)
  if (state === 'gone') return null
  const undo = () => {
    takeBack(saving, confirmed)
    // The button goes away with what it undid.
    notice.current?.focus()
    onUndone?.()
  }
  return (
    <p className="notice notice--done no-print" role="status" ref={notice} tabIndex={-1}>
      <span>
        {state === 'undone'
          ? t('carried.undone', { title })
          : t('carried.confirmed', { count: confirmed.places.length, title })}
      </span>{' '}
      {state === 'confirmed' && (
        <button className="ds-link" type="button" onClick={undo}>
          {t('group.undo')}
        </button>
      )}
    </p>
  )
}
