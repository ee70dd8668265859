import { secondFactors, type SignInStep } from '@kartlaggning/schema/identity/second-factor'
import type { Entered } from '@kartlaggning/schema/identity/session'
import { useState } from 'react'
import { call } from '../call.ts'
import { ErrorSummary } from '../look/error-summary.tsx'
import { Page } from '../look/page.tsx'
import { useProblemText } from '../look/problem-text.ts'
import { useTranslation } from '../translation.ts'
import { ByCode } from './by-code.tsx'
import { proofOf, WasCancelledError } from './passkey.ts'

type Means = 'totp' | 'passkey' | 'recovery'

interface ProveProps {
  readonly step: SignInStep
  readonly goIn: (entered: Entered) => void
}

/** One way at a time, and links to the others. */
export function Prove({ step, goIn }: ProveProps) {
  const { t } = useTranslation('secondFactor')
  const ways: Means[] = [...step.kinds.toSorted(), ...(step.recoveryCodes > 0 ? (['recovery'] as const) : [])]
  const [chosen, setChosen] = useState<Means>(ways[0] ?? 'totp')
  const { error, count, attempt, forget } = useAttempts()
  const prove = (work: () => Promise<Entered>) => attempt(async () => goIn(await work()))
  const target = chosen === 'passkey' ? 'passkey' : 'code'
  const summary = error && <ErrorSummary errors={[{ target, text: error }]} submitCount={count} />
  const choose = (means: Means) => {
    setChosen(means)
    forget()
  }
  return (
    <Page title={t(`prove.${chosen}Title`)} errors={summary}>
      {chosen === 'passkey' ? (
        <ByPasskey onProve={prove} />
      ) : (
        <ByCode key={chosen} means={chosen} error={error} onProve={prove} />
      )}
      <p className="buttons">
        {ways
          .filter((it) => it !== chosen)
          .map((it) => (
            <button key={it} className="ds-button" data-variant="tertiary" type="button" onClick={() => choose(it)}>
              {t(`prove.use_${it}`)}
            </button>
          ))}
      </p>
      <p className="prose quiet">{t('prove.lost')}</p>
    </Page>
  )
}

/** What went wrong the last time, and how often something has. */
function useAttempts() {
  const { t } = useTranslation('secondFactor')
  const problemText = useProblemText()
  const [error, setError] = useState<string>()
  const [count, setCount] = useState(0)
  const attempt = async (work: () => Promise<void>) => {
    try {
      await work()
    } catch (problem) {
      setError(problem instanceof WasCancelledError ? t('passkeyCancelled') : problemText(problem))
      setCount((before) => before + 1)
    }
  }
  return { error, count, attempt, forget: () => setError(undefined) }
}

function ByPasskey({ onProve }: { readonly onProve: (work: () => Promise<Entered>) => Promise<void> }) {
  const { t } = useTranslation('secondFactor')
  const work = async () => {
    const asked = await call(secondFactors.askForPasskey)
    return call(secondFactors.proveByPasskey, { body: await proofOf(asked) })
  }
  return (
    <>
      <p className="prose">{t('prove.passkeyLead')}</p>
      <p className="buttons">
        <button className="ds-button" id="passkey" type="button" onClick={() => void onProve(work)}>
          {t('prove.passkey')}
        </button>
      </p>
    </>
  )
}
