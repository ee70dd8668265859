import { useEffect, useRef, useState } from 'react'
import type { Hindrance } from '../sign-in/sign-out.ts'
import { useTranslation } from '../translation.ts'

export function SignOut() {
  const { t } = useTranslation()
  const [hindrance, setHindrance] = useState<Hindrance | null>(null)
  const signOut = async (givesUp: boolean) =>
    setHindrance(await (await import('../sign-in/sign-out.ts')).signOut(givesUp))
  return (
    <>
      <button className="header__tool" type="button" onClick={() => void signOut(false)}>
        {t('header.signOut')}
      </button>
      {hindrance && (
        <Hindered
          key={hindrance}
          hindrance={hindrance}
          onGiveUp={() => void signOut(true)}
          onStay={() => setHindrance(null)}
        />
      )}
    </>
  )
}

interface HinderedProps {
  readonly hindrance: Hindrance
  readonly onGiveUp: () => void
  readonly onStay: () => void
}

function Hindered({ hindrance, onGiveUp, onStay }: HinderedProps) {
  const { t } = useTranslation()
  const dialog = useRef<HTMLDialogElement>(null)
  const stay = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    dialog.current?.showModal()
    // The safe way out has the focus.
    stay.current?.focus()
  }, [])
  return (
    <dialog className="ds-dialog" ref={dialog} aria-labelledby="sign-out-title" onClose={onStay}>
      <h2 className="dialog__title" id="sign-out-title">
        {t(`signOut.${hindrance}Title`)}
      </h2>
      <p>{t(`signOut.${hindrance}`)}</p>
      <div className="buttons">
        <button className="ds-button" type="button" ref={stay} onClick={() => dialog.current?.close()}>
          {t('signOut.stay')}
        </button>
        {hindrance === 'unsaved' && (
          <button className="ds-button" data-variant="secondary" type="button" onClick={onGiveUp}>
            {t('signOut.giveUp')}
          </button>
        )}
      </div>
    </dialog>
  )
}
