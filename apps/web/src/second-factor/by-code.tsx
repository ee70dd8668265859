import { secondFactors } from '@kartlaggning/schema/identity/second-factor'
import type { Entered } from '@kartlaggning/schema/identity/session'
import { useState, type SyntheticEvent } from 'react'
import { call } from '../call.ts'
import { ErrorMessage } from '../look/error-message.tsx'
import { describedBy, Field } from '../look/field.tsx'
import { useTranslation } from '../translation.ts'

const WHOLE = { totp: /^(\s*\d){6}\s*$/, recovery: /^([\s-]*[a-z2-7]){16}[\s-]*$/i }

interface ByCodeProps {
  readonly means: 'totp' | 'recovery'
  readonly refusal: string | undefined
  readonly onProve: (work: () => Promise<Entered>) => Promise<void>
}

export function ByCode({ means, refusal, onProve }: ByCodeProps) {
  const { t } = useTranslation('secondFactor')
  const [incomplete, setIncomplete] = useState<string>()
  const submit = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault()
    const typed = new FormData(event.currentTarget).get('code')
    const code = typeof typed === 'string' ? typed.trim() : ''
    const isWhole = WHOLE[means].test(code)
    setIncomplete(isWhole ? undefined : t(`prove.${means}Incomplete`))
    if (!isWhole) return document.getElementById('code')?.focus()
    const endpoint = means === 'totp' ? secondFactors.proveByCode : secondFactors.proveByRecoveryCode
    void onProve(() => call(endpoint, { body: { code } }))
  }
  const hint = t(`prove.${means}Hint`)
  return (
    <form className="form" noValidate onSubmit={submit}>
      <Field id="code" label={t(`prove.${means}Label`)} hint={hint} error={incomplete}>
        <input
          className={means === 'totp' ? 'ds-input short' : 'ds-input middling'}
          id="code"
          name="code"
          inputMode={means === 'totp' ? 'numeric' : 'text'}
          autoComplete={means === 'totp' ? 'one-time-code' : 'off'}
          autoCapitalize="none"
          spellCheck={false}
          aria-invalid={incomplete ? true : undefined}
          aria-describedby={describedBy({ id: 'code', hint, error: incomplete })}
        />
      </Field>
      <ErrorMessage text={refusal} />
      <div className="buttons">
        <button className="ds-button" type="submit">
          {t('prove.signIn')}
        </button>
      </div>
    </form>
  )
}
