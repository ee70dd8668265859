import { useEffect, useRef, useState, type ReactNode } from 'react'
import { useTranslation } from '../translation.ts'
import { useMutation } from './use-mutation.ts'
import { ErrorMessage } from './error-message.tsx'
import './dialog.css'

interface ConfirmButtonProps {
  readonly text: string
  readonly variant?: 'secondary' | 'tertiary'
  readonly title: string
  /** The button that does it: a verb and what it concerns. */
  readonly confirm: string
  readonly onConfirm: () => Promise<unknown>
  /** Whether what it asks for is there; it says itself what is missing. */
  readonly isReady?: () => boolean
  /** What happens when one goes on. */
  readonly children: ReactNode
}

/** A button whose deed is explained, and done only when one says so again. */
export function ConfirmButton({ text, variant, ...dialog }: ConfirmButtonProps) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <button className="ds-button" data-variant={variant} type="button" onClick={() => setOpen(true)}>
        {text}
      </button>
      {open && <ConfirmDialog {...dialog} onClose={() => setOpen(false)} />}
    </>
  )
}

type DialogProps = Omit<ConfirmButtonProps, 'text' | 'variant'> & { readonly onClose: () => void }

function ConfirmDialog({ title, confirm, onConfirm, isReady, children, onClose }: DialogProps) {
  const { t } = useTranslation()
  const dialog = useRef<HTMLDialogElement>(null)
  const { busy, mutate, errorMessage } = useMutation()
  const cancel = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    dialog.current?.showModal()
    // The safe way out; the dialog itself would take its first button.
    cancel.current?.focus()
  }, [])
  const close = () => dialog.current?.close()
  const go = async () => {
    if (isReady?.() === false) return
    if (await mutate(onConfirm)) close()
  }
  return (
    <dialog className="ds-dialog confirm" ref={dialog} aria-labelledby="confirm-title" onClose={onClose}>
      <h2 id="confirm-title">{title}</h2>
      {children}
      <ErrorMessage text={errorMessage} />
      <div className="buttons">
        <button className="ds-button" type="button" aria-disabled={busy} onClick={() => void go()}>
          {confirm}
        </button>
        <button className="ds-button" data-variant="secondary" type="button" ref={cancel} onClick={close}>
          {t('cancel')}
        </button>
      </div>
    </dialog>
  )
}
