import { secondFactors } from '@kartlaggning/schema/identity/second-factor'
import { pages } from '@kartlaggning/schema/pages'
import { useState } from 'react'
import { useLoaderData, useRevalidator } from 'react-router'
import { call } from '../call.ts'
import { ErrorMessage } from '../look/error-message.tsx'
import { Page } from '../look/page.tsx'
import { useMutation } from '../look/use-mutation.ts'
import { useTranslation } from '../translation.ts'
import { AddFactor } from './add-factor.tsx'
import { FactorTable } from './factor-table.tsx'
import type { loadOwnFactors } from './load.ts'
import { RecoveryCodes } from './recovery-codes.tsx'

/** What one proves by, beside a mail, that it is oneself. */
export function OwnFactorsPage() {
  const { t } = useTranslation('secondFactor')
  const { factors, recoveryCodes, required } = useLoaderData<typeof loadOwnFactors>()
  const { revalidate } = useRevalidator()
  const [codes, setCodes] = useState<readonly string[]>()
  const { mutate, errorMessage } = useMutation()
  const renew = () => void mutate(async () => setCodes((await call(secondFactors.renewRecoveryCodes)).recoveryCodes))
  const show = (made: readonly string[] | undefined) => void revalidate().then(() => setCodes(made))
  const back = { to: pages.sessions(), text: t('own.back') }
  if (codes)
    return (
      <Page title={t('codes.title')} back={back}>
        <RecoveryCodes codes={codes} onDone={() => show(undefined)} />
      </Page>
    )
  return (
    <Page title={t('own.title')} back={back}>
      <p className="prose">{t(required ? 'own.leadRequired' : 'own.lead')}</p>
      <ErrorMessage text={errorMessage} />
      {factors.length > 0 && <FactorTable factors={factors} mayRemove={!required || factors.length > 1} />}
      {factors.length > 0 && (
        <>
          <p className="prose">{t('own.codesLeft', { count: recoveryCodes })}</p>
          <p>
            <button className="ds-button" data-variant="tertiary" type="button" onClick={renew}>
              {t('own.renew')}
            </button>
          </p>
        </>
      )}
      <AddAnother isFirst={factors.length === 0} onCodes={show} />
    </Page>
  )
}

interface AddAnotherProps {
  readonly isFirst: boolean
  readonly onCodes: (made: readonly string[] | undefined) => void
}

function AddAnother({ isFirst, onCodes }: AddAnotherProps) {
  const { t } = useTranslation('secondFactor')
  const [adds, setAdds] = useState(false)
  if (!adds && !isFirst)
    return (
      <p>
        <button className="ds-button" data-variant="secondary" type="button" onClick={() => setAdds(true)}>
          {t('own.add')}
        </button>
      </p>
    )
  return (
    <>
      <h2>{t('own.add')}</h2>
      <AddFactor
        onAdded={(added) => {
          setAdds(false)
          onCodes(added.recoveryCodes ?? undefined)
        }}
      />
    </>
  )
}
