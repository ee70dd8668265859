import { CodeInput } from '../look/code-input.tsx'
import { ErrorMessage } from '../look/error-message.tsx'
import { ErrorSummary } from '../look/error-summary.tsx'
import { Page } from '../look/page.tsx'
import { useTranslation } from '../translation.ts'
import { useSignInCode } from '../use-sign-in-code.ts'
import { enter } from './enter.ts'

interface CodePageProps {
  readonly email: string
  readonly comeBackTo: string
  readonly otherAddress: () => void
}

export function CodePage({ email, comeBackTo, otherAddress }: CodePageProps) {
  const { t } = useTranslation('signIn')
  const { error, refusal, submitCount, sent, send, signIn } = useSignInCode({
    email,
    incomplete: t('codeIncomplete'),
    enter: (signingIn) => enter(signingIn, comeBackTo),
  })
  const summary = error && <ErrorSummary errors={[{ target: 'code', text: error }]} submitCount={submitCount} />
  return (
    <Page title={t('codeTitle')} errors={summary}>
      <form className="form" noValidate onSubmit={(event) => void signIn(event)}>
        <p>{t('codeLead', { email })}</p>
        <p role="status">{sent > 0 && t('sentAgain')}</p>
        <CodeInput id="code" label={t('code')} hint={t('codeHint')} error={error} />
        <ErrorMessage text={refusal} />
        <div className="buttons">
          <button className="ds-button" type="submit">
            {t('signIn')}
          </button>
          <button className="ds-button" data-variant="tertiary" type="button" onClick={() => void send()}>
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
