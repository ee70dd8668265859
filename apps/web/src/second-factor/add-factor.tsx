import type { ReplyOf } from '@kartlaggning/schema/endpoint'
import { secondFactors, type SecondFactorKind } from '@kartlaggning/schema/identity/second-factor'
import { useState } from 'react'
import { call } from '../call.ts'
import { ErrorMessage } from '../look/error-message.tsx'
import { describedBy, Field, FieldGroup } from '../look/field.tsx'
import { useProblemText } from '../look/problem-text.ts'
import { Radios } from '../look/radios.tsx'
import { useTranslation } from '../translation.ts'
import { passkeyOf, WasCancelledError } from './passkey.ts'
import { ShowsCode } from './shows-code.tsx'

type Added = ReplyOf<typeof secondFactors.addApp>

interface AddFactorProps {
  readonly onAdded: (added: Added) => void
}

/** What a browser without passkeys is not asked to make. */
const hasPasskeys = () => 'PublicKeyCredential' in window

/** One chooses the kind, gives it a name, and shows that it works. */
export function AddFactor({ onAdded }: AddFactorProps) {
  const { t } = useTranslation('secondFactor')
  const [kind, setKind] = useState<SecondFactorKind>(hasPasskeys() ? 'passkey' : 'totp')
  const [name, setName] = useState<string>()
  const called = name?.trim() || t(`add.${kind}Name`)
  const { app, error, begin, confirm } = useAdding(kind, called, onAdded)
  if (app) return <ShowsCode app={app} error={error} onCode={confirm} />
  const passkey = { value: 'passkey' as const, text: t('add.passkey'), help: t('add.passkeyHelp') }
  const totp = { value: 'totp' as const, text: t('add.totp'), help: t('add.totpHelp') }
  return (
    <form
      className="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void begin()
      }}
    >
      <FieldGroup id="kind" label={t('add.kind')} radios>
        <Radios id="kind" chosen={kind} onChoose={setKind} options={hasPasskeys() ? [passkey, totp] : [totp]} />
      </FieldGroup>
      <Field id="factor-name" label={t('add.name')} hint={t('add.nameHint')}>
        <input
          className="ds-input middling"
          id="factor-name"
          value={name ?? t(`add.${kind}Name`)}
          onChange={(event) => setName(event.target.value)}
          aria-describedby={describedBy({ id: 'factor-name', hint: t('add.nameHint') })}
        />
      </Field>
      <ErrorMessage text={error} />
      <div className="buttons">
        <button className="ds-button" type="submit">
          {t('add.next')}
        </button>
      </div>
    </form>
  )
}

function useAdding(kind: SecondFactorKind, name: string, onAdded: (added: Added) => void) {
  const { t } = useTranslation('secondFactor')
  const problemText = useProblemText()
  const [app, setApp] = useState<ReplyOf<typeof secondFactors.beginApp>>()
  const [error, setError] = useState<string>()
  const attempt = async (work: () => Promise<void>) => {
    setError(undefined)
    try {
      await work()
    } catch (problem) {
      setError(problem instanceof WasCancelledError ? t('passkeyCancelled') : problemText(problem))
    }
  }
  const begin = () =>
    attempt(async () => {
      if (kind === 'totp') return setApp(await call(secondFactors.beginApp))
      const made = await passkeyOf(await call(secondFactors.beginPasskey))
      onAdded(await call(secondFactors.addPasskey, { body: { name, made } }))
    })
  const confirm = (code: string) =>
    attempt(async () => onAdded(await call(secondFactors.addApp, { body: { name, code } })))
  return { app, error, begin, confirm }
}
