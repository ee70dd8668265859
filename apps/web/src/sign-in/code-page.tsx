import { session } from '@kartlaggning/schema/session'
import { useState, type SyntheticEvent } from 'react'
import { call, isProblem } from '../call.ts'
import { ErrorSummary } from '../look/error-summary.tsx'
import { describedBy, Field } from '../look/field.tsx'
import { Page } from '../look/page.tsx'
import { useProblemText } from '../problem-texts.ts'
import { useTranslation } from '../translation.ts'
import { enter } from './enter.ts'

interface CodePageProps {
  readonly email: string
  readonly comeBackTo: string
  readonly otherAddress: () => void
}

export function CodePage({ email, comeBackTo, otherAddress }: CodePageProps) {
  const { t } = useTranslation('signIn')
  const { error, attempt, sentAgain, signIn, sendAgain } = useCode(email, comeBackTo)
  const summary = error && <ErrorSummary errors={[{ target: 'code', text: error }]} attempt={attempt} />
  return (
    <Page title={t('codeTitle')} errors={summary}>
      <form className="form" noValidate onSubmit={(event) => void signIn(event)}>
        <p>{t('codeLead', { email })}</p>
        <p role="status">{sentAgain && t('sentAgain')}</p>
        <Field id="code" label={t('code')} hint={t('codeHint')} error={error}>
          <input
            className="ds-input short"
            id="code"
            name="code"
            inputMode="numeric"
            autoComplete="one-time-code"
            aria-invalid={error ? true : undefined}
            aria-describedby={describedBy({ id: 'code', hint: t('codeHint'), error })}
          />
        </Field>
        <div className="buttons">
          <button className="ds-button" type="submit">
            {t('signIn')}
          </button>
          <button className="ds-button" data-variant="tertiary" type="button" onClick={() => void sendAgain()}>
            {t('sendAgain')}
          </button>
          <button className="ds-button" data-variant="tertiary" type="button" onClick={otherAddress}>
            {t('otherAddress')}
          </button>
        </div>
      </form>
    </Page>
  )
}

function useCode(email: string, comeBackTo: string) {
  const { t } = useTranslation('signIn')
  const problemText = useProblemText()
  const [error, setError] = useState<string>()
  const [attempt, setAttempt] = useState(0)
  const [sentAgain, setSentAgain] = useState(false)

  const signIn = async (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault()
    const typed = new FormData(event.currentTarget).get('code')
    const code = typeof typed === 'string' ? typed.replace(/\D/g, '') : ''
    setAttempt(attempt + 1)
    if (code.length !== 6) return setError(t('codeIncomplete'))
    try {
      await enter(call(session.signInByCode, { body: { email, code } }), comeBackTo)
    } catch (problem) {
      setError(isProblem(problem, 'code-not-valid') ? t('codeNotValid') : problemText(problem))
    }
  }

  const sendAgain = async () => {
    try {
      await call(session.sendCode, { body: { email } })
      setError(undefined)
      setSentAgain(true)
    } catch (problem) {
      setAttempt(attempt + 1)
      setError(problemText(problem))
    }
  }
  return { error, attempt, sentAgain, signIn, sendAgain }
}
