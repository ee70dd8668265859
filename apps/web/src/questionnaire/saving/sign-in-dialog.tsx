import { useEffect, useRef } from 'react'
import { CodeInput } from '../../look/code-input.tsx'
import '../../look/dialog.css'
import { ErrorMessage } from '../../look/error-message.tsx'
import { useActor } from '../../session.tsx'
import { useTranslation } from '../../translation.ts'
import { useSignInCode } from '../../use-sign-in-code.ts'
import { everyAutosave } from './open-autosaves.ts'

interface SignInDialogProps {
  readonly onClose: () => void
}

export function SignInDialog({ onClose }: SignInDialogProps) {
  const { t } = useTranslation('questionnaire')
  const dialog = useRef<HTMLDialogElement>(null)
  const email = useActor()?.email ?? ''
  const { sent, error, refusal, submitCount, send, signIn } = useSignInCode({
    email,
    incomplete: t('signInAgain.codeIncomplete'),
    enter: async (signingIn) => {
      await signingIn
      dialog.current?.close()
      for (const it of everyAutosave.get()) it.resume()
    },
  })
  useEffect(() => dialog.current?.showModal(), [])
  useEffect(() => {
    if (sent > 0 || submitCount > 0) document.getElementById('code-again')?.focus()
  }, [sent, submitCount])
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
            <CodeInput id="code-again" label={t('signInAgain.code')} hint={t('signInAgain.codeHint')} error={error} />
          </>
        )}
        <ErrorMessage text={refusal} />
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
