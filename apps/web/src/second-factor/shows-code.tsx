import type { ReplyOf } from '@kartlaggning/schema/endpoint'
import type { secondFactors } from '@kartlaggning/schema/identity/second-factor'
import { useState, type SyntheticEvent } from 'react'
import { CodeInput } from '../look/code-input.tsx'
import { ErrorMessage } from '../look/error-message.tsx'
import { useTranslation } from '../translation.ts'
import { QrCode } from './qr-code.tsx'

interface ShowsCodeProps {
  readonly app: ReplyOf<typeof secondFactors.beginApp>
  readonly error: string | undefined
  readonly onCode: (code: string) => Promise<void>
}

/** The app reads the secret, and shows a code by which it is known that it has. */
export function ShowsCode({ app, error, onCode }: ShowsCodeProps) {
  const { t } = useTranslation('secondFactor')
  const [incomplete, setIncomplete] = useState<string>()
  const submit = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault()
    const typed = new FormData(event.currentTarget).get('code')
    const code = typeof typed === 'string' ? typed.replace(/\s/g, '') : ''
    const isWhole = /^\d{6}$/.test(code)
    setIncomplete(isWhole ? undefined : t('prove.totpIncomplete'))
    if (isWhole) void onCode(code)
    else document.getElementById('code')?.focus()
  }
  return (
    <form className="form" noValidate onSubmit={submit}>
      <p>{t('add.scan')}</p>
      <QrCode text={app.address} label={t('add.qr')} />
      <p>
        {t('add.typed')} <code>{app.secret.replace(/(.{4})(?!$)/g, '$1 ')}</code>
      </p>
      <p>
        <a className="ds-link" href={app.address}>
          {t('add.open')}
        </a>
      </p>
      <CodeInput id="code" label={t('prove.totpLabel')} hint={t('prove.totpHint')} error={incomplete} />
      <ErrorMessage text={error} />
      <div className="buttons">
        <button className="ds-button" type="submit">
          {t('add.confirm')}
        </button>
      </div>
    </form>
  )
}
