import { oidc } from '@kartlaggning/schema/identity/oidc'
import { useEffect, useState } from 'react'
import { call } from '../call.ts'
import { ErrorMessage } from '../look/error-message.tsx'
import { useMutation } from '../look/use-mutation.ts'
import { useTranslation } from '../translation.ts'
import { whereFrom } from './where-from.ts'

/** For those at a county board, where it has a sign-in of its own. */
export function OidcButton({ comeBackTo }: { readonly comeBackTo: string }) {
  const { t } = useTranslation('signIn')
  const [name, setName] = useState<string | null>(null)
  const { busy, mutate, errorMessage } = useMutation()
  useEffect(() => {
    // One who cannot be told of it signs in by mail.
    void call(oidc.offer).then(
      (offer) => setName(offer.name),
      () => undefined,
    )
  }, [])
  if (name === null) return null
  const go = async () => {
    const { address } = await call(oidc.begin)
    whereFrom.keep(comeBackTo)
    location.assign(address)
  }
  return (
    <section>
      <h2>{t('oidc.title')}</h2>
      <ErrorMessage text={errorMessage} />
      <p>
        <button
          className="ds-button"
          data-variant="secondary"
          type="button"
          aria-disabled={busy}
          onClick={() => void mutate(go)}
        >
          {t('oidc.with', { name })}
        </button>
      </p>
    </section>
  )
}
