import { useEffect, useRef } from 'react'
import '../look/dialog.css'
import { useTranslation } from '../translation.ts'

interface RemoveDialogProps {
  readonly name: string
  readonly one: string
  readonly onCancel: () => void
  readonly onRemove: () => void
}

/** Asks before something is removed; the safe way out has the focus. */
export function RemoveDialog({ name, one, onCancel, onRemove }: RemoveDialogProps) {
  const { t } = useTranslation('answers')
  const { t: look } = useTranslation()
  const dialog = useRef<HTMLDialogElement>(null)
  const cancel = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    dialog.current?.showModal()
    cancel.current?.focus()
  }, [])
  return (
    <dialog className="ds-dialog" ref={dialog} aria-labelledby="remove-title" onClose={onCancel}>
      <h2 className="dialog__title" id="remove-title">
        {t('group.removeTitle', { name })}
      </h2>
      <p>{t('group.removeText')}</p>
      <div className="buttons">
        <button className="ds-button" data-color="danger" type="button" onClick={onRemove}>
          {t('group.removeConfirm', { one })}
        </button>
        <button
          className="ds-button"
          data-variant="secondary"
          type="button"
          ref={cancel}
          onClick={() => dialog.current?.close()}
        >
          {look('cancel')}
        </button>
      </div>
    </dialog>
  )
}
