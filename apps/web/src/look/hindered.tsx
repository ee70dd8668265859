import { useEffect, useId, useRef } from 'react'
import { useTranslation } from '../translation.ts'

interface HinderedProps {
  readonly title: string
  readonly text: string
  /** Without it there is nothing to do but to stay. */
  readonly giveUp?: string | undefined
  readonly onGiveUp: () => void
  readonly onStay: () => void
}

/** What keeps somebody from leaving just like that. */
export function Hindered({ title, text, giveUp, onGiveUp, onStay }: HinderedProps) {
  const { t } = useTranslation()
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const stay = useRef<HTMLButtonElement>(null)
  const hasStayed = useRef(false)
  useEffect(() => {
    dialog.current?.showModal()
    // The safe way out has the focus.
    stay.current?.focus()
  }, [])
  // The browser says only later that it is closed, and by then somebody may be on their way again.
  const onClosed = () => {
    if (!hasStayed.current) onStay()
    hasStayed.current = true
  }
  const close = () => {
    dialog.current?.close()
    onClosed()
  }
  return (
    <dialog className="ds-dialog" ref={dialog} aria-labelledby={id} onClose={onClosed}>
      <h2 className="dialog__title" id={id}>
        {title}
      </h2>
      <p>{text}</p>
      <div className="buttons">
        <button className="ds-button" type="button" ref={stay} onClick={close}>
          {t('signOut.stay')}
        </button>
        {giveUp !== undefined && (
          <button className="ds-button" data-variant="secondary" type="button" onClick={onGiveUp}>
            {giveUp}
          </button>
        )}
      </div>
    </dialog>
  )
}
