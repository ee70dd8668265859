import { session } from '@kartlaggning/schema/identity/session'
import { useRef, useState, type SyntheticEvent } from 'react'
import { useSearchParams } from 'react-router'
import { call, isProblem } from '../call.ts'
import { ErrorMessage } from '../look/error-message.tsx'
import { ErrorSummary } from '../look/error-summary.tsx'
import { describedBy, Field } from '../look/field.tsx'
import { Page } from '../look/page.tsx'
import { useProblemText } from '../look/problem-text.ts'
import { rememberSharing } from '../session.tsx'
import { useTranslation } from '../translation.ts'
import { CodePage } from './code-page.tsx'
import { OidcButton } from './oidc-button.tsx'
import { SharedComputer } from './shared-computer.tsx'

/** First the address; the code follows by mail. */
export function SignInPage() {
  const [query] = useSearchParams()
  const [email, setEmail] = useState('')
  const [sent, setSent] = useState(false)
  const comeBackTo = query.get('till') ?? '/'
  if (sent) return <CodePage email={email} comeBackTo={comeBackTo} otherAddress={() => setSent(false)} />
  return <AddressPage email={email} comeBackTo={comeBackTo} onEmail={setEmail} onSent={() => setSent(true)} />
}

interface AddressProps {
  readonly email: string
  readonly comeBackTo: string
  readonly onEmail: (email: string) => void
  readonly onSent: () => void
}

function AddressPage({ email, comeBackTo, onEmail, onSent }: AddressProps) {
  const { t } = useTranslation('signIn')
  const problemText = useProblemText()
  const [error, setError] = useState<string>()
  const [refusal, setRefusal] = useState<string>()
  const [submitCount, setSubmitCount] = useState(0)
  const sending = useRef(false)
  const send = async (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault()
    // A double click asks for one code: a second would make the first useless.
    if (sending.current) return
    sending.current = true
    rememberSharing(new FormData(event.currentTarget).has('shared'))
    setSubmitCount(submitCount + 1)
    setError(undefined)
    setRefusal(undefined)
    try {
      if (!/^\S+@\S+\.\S+$/.test(email)) return setError(t('emailNotValid'))
      await call(session.sendCode, { body: { email } })
      onSent()
    } catch (problem) {
      if (isProblem(problem, 'input-not-valid')) setError(t('emailNotValid'))
      else setRefusal(problemText(problem))
    } finally {
      sending.current = false
    }
  }
  const summary = error && <ErrorSummary errors={[{ target: 'email', text: error }]} submitCount={submitCount} />
  return (
    <Page title={t('title')} errors={summary}>
      <form className="form" noValidate onSubmit={(event) => void send(event)}>
        <p>{t('lead')}</p>
        <Field id="email" label={t('email')} error={error}>
          <input
            className="ds-input middling"
            id="email"
            type="email"
            autoComplete="email"
            spellCheck={false}
            value={email}
            onChange={(event) => onEmail(event.target.value.trim())}
            aria-invalid={error ? true : undefined}
            aria-describedby={describedBy({ id: 'email', error })}
          />
        </Field>
        <SharedComputer />
        <ErrorMessage text={refusal} />
        <div className="buttons">
          <button className="ds-button" type="submit">
            {t('sendCode')}
          </button>
        </div>
      </form>
      <OidcButton comeBackTo={comeBackTo} />
    </Page>
  )
}
