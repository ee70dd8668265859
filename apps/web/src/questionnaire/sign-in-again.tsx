import { session } from '@kartlaggning/schema/session'
import { useEffect, useRef, useState, type SyntheticEvent } from 'react'
import { createPortal } from 'react-dom'
import { call, isProblem } from '../call.ts'
import { describedBy, Field } from '../look/field.tsx'
import '../look/dialog.css'
import { useProblemText } from '../problem-texts.ts'
import { useActor } from '../session.tsx'
import { useTranslation } from '../translation.ts'
import type { Autosave } from './autosave.ts'

/** The session is over: whoever wrote signs in on the spot, and what they wrote is sent. */
export function SignInAgain({ saving }: { readonly saving: Autosave }) {
  const { t } = useTranslation('questionnaire')
  const [open, setOpen] = useState(false)
  return (
    <>
      <button className="ds-link" type="button" onClick={() => setOpen(true)}>
        {t('save.signIn')}
      </button>
      {/* The status may stand in a form, and a form holds no other. */}
      {open && createPortal(<SignInDialog saving={saving} onClose={() => setOpen(false)} />, document.body)}
    </>
  )
}

interface SignInDialogProps {
  readonly saving: Autosave
  readonly onClose: () => void
}

function SignInDialog({ saving, onClose }: SignInDialogProps) {
  const { t } = useTranslation('questionnaire')
  const dialog = useRef<HTMLDialogElement>(null)
  const email = useActor()?.email ?? ''
  const { sent, error, send, signIn } = useCode(email, () => {
    dialog.current?.close()
    saving.begin()
  })
  useEffect(() => dialog.current?.showModal(), [])
  useEffect(() => {
    if (sent > 0 || error) document.getElementById('code-again')?.focus()
  }, [sent, error])
  return (
    <dialog className="ds-dialog" ref={dialog} aria-labelledby="sign-in-again" onClose={onClose}>
      <h2 className="dialog__title" id="sign-in-again">
        {t('signInAgain.title')}
      </h2>
      <p>{t('signInAgain.lead', { email })}</p>
      <form noValidate onSubmit={(event) => void signIn(event)}>
        {sent > 0 && (
          <>
            <p role="status">{t(sent > 1 ? 'signInAgain.sentAgain' : 'signInAgain.sent')}</p>
            <Field id="code-again" label={t('signInAgain.code')} hint={t('signInAgain.codeHint')} error={error}>
              <input
                className="ds-input short"
                id="code-again"
                name="code"
                inputMode="numeric"
                autoComplete="one-time-code"
                aria-invalid={error ? true : undefined}
                aria-describedby={describedBy({ id: 'code-again', hint: t('signInAgain.codeHint'), error })}
              />
            </Field>
          </>
        )}
        {sent === 0 && <p role="alert">{error}</p>}
        <div className="buttons">
          {sent > 0 && (
            <button className="ds-button" type="submit">
              {t('signInAgain.signIn')}
            </button>
          )}
          <button
            className="ds-button"
            data-variant={sent > 0 ? 'tertiary' : 'primary'}
            type="button"
            onClick={() => void send()}
          >
            {t(sent > 0 ? 'signInAgain.sendAgain' : 'signInAgain.send')}
          </button>
          <button className="ds-button" data-variant="secondary" type="button" onClick={() => dialog.current?.close()}>
            {t('signInAgain.later')}
          </button>
        </div>
      </form>
    </dialog>
  )
}

function useCode(email: string, onSignedIn: () => void) {
  const { t } = useTranslation('questionnaire')
  const problemText = useProblemText()
  const [sent, setSent] = useState(0)
  const [error, setError] = useState<string>()

  const send = async () => {
    try {
      await call(session.sendCode, { body: { email } })
      setError(undefined)
      setSent((before) => before + 1)
    } catch (problem) {
      setError(problemText(problem))
    }
  }
  const signIn = async (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault()
    const typed = new FormData(event.currentTarget).get('code')
    const code = typeof typed === 'string' ? typed.replace(/\D/g, '') : ''
    if (code.length !== 6) return setError(t('signInAgain.codeIncomplete'))
    try {
      await call(session.signInByCode, { body: { email, code } })
      onSignedIn()
    } catch (problem) {
      setError(isProblem(problem, 'code-not-valid') ? t('signInAgain.codeNotValid') : problemText(problem))
    }
  }
  return { sent, error, send, signIn }
}
