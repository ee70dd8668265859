import { pages } from '@kartlaggning/schema/pages'
import type { Entered } from '@kartlaggning/schema/identity/session'
import { useState } from 'react'
import { Link, useLoaderData, useSearchParams } from 'react-router'
import { Page } from '../look/page.tsx'
import { enter } from '../sign-in/enter.ts'
import { useTranslation } from '../translation.ts'
import { AddFactor } from './add-factor.tsx'
import type { loadStep } from './load.ts'
import { Prove } from './prove.tsx'
import { RecoveryCodes } from './recovery-codes.tsx'

/** The mail is read; this is what is left before one is in. */
export function StepPage() {
  const step = useLoaderData<typeof loadStep>()
  const [query] = useSearchParams()
  const goIn = (entered: Entered) => void enter(Promise.resolve(entered), query.get('till') ?? pages.start())
  if (step === null) return <Ended />
  return step.adds ? <FirstFactor goIn={goIn} /> : <Prove step={step} goIn={goIn} />
}

function Ended() {
  const { t } = useTranslation('secondFactor')
  return (
    <Page title={t('ended.title')}>
      <p className="prose">{t('ended.text')}</p>
      <Link className="ds-button" to={pages.signIn()}>
        {t('ended.again')}
      </Link>
    </Page>
  )
}

interface Added {
  readonly codes: readonly string[]
  readonly entered: Entered
}

function FirstFactor({ goIn }: { readonly goIn: (entered: Entered) => void }) {
  const { t } = useTranslation('secondFactor')
  const [added, setAdded] = useState<Added>()
  if (added)
    return (
      <Page title={t('codes.title')}>
        <RecoveryCodes codes={added.codes} onDone={() => goIn(added.entered)} />
      </Page>
    )
  return (
    <Page title={t('first.title')}>
      <p className="prose">{t('first.lead')}</p>
      <AddFactor
        onAdded={({ recoveryCodes, signedIn }) => {
          if (signedIn) setAdded({ codes: recoveryCodes ?? [], entered: signedIn })
        }}
      />
    </Page>
  )
}
