import { secondFactors, type SignInStep } from '@kartlaggning/schema/identity/second-factor'
import type { Entered } from '@kartlaggning/schema/identity/session'
import { useState } from 'react'
import { call } from '../call.ts'
import { ErrorMessage } from '../look/error-message.tsx'
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
  const { refusal, attempt, forget } = useAttempts()
  const prove = (work: () => Promise<Entered>) => attempt(async () => goIn(await work()))
  const choose = (means: Means) => {
    setChosen(means)
    forget()
  }
  return (
    <Page title={t(`prove.${chosen}Title`)}>
      {chosen === 'passkey' ? (
        <ByPasskey refusal={refusal} onProve={prove} />
      ) : (
        <ByCode key={chosen} means={chosen} refusal={refusal} onProve={prove} />
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

/** What was refused the last time. */
function useAttempts() {
  const { t } = useTranslation('secondFactor')
  const problemText = useProblemText()
  const [refusal, setRefusal] = useState<string>()
  const attempt = async (work: () => Promise<void>) => {
    setRefusal(undefined)
    try {
      await work()
    } catch (problem) {
      setRefusal(problem instanceof WasCancelledError ? t('passkeyCancelled') : problemText(problem))
    }
  }
  return { refusal, attempt, forget: () => setRefusal(undefined) }
}

interface ByPasskeyProps {
  readonly refusal: string | undefined
  readonly onProve: (work: () => Promise<Entered>) => Promise<void>
}

function ByPasskey({ refusal, onProve }: ByPasskeyProps) {
  const { t } = useTranslation('secondFactor')
  const work = async () => {
    const asked = await call(secondFactors.askForPasskey)
    return call(secondFactors.proveByPasskey, { body: await proofOf(asked) })
  }
  return (
    <>
      <p className="prose">{t('prove.passkeyLead')}</p>
      <ErrorMessage text={refusal} />
      <p className="buttons">
        <button className="ds-button" id="passkey" type="button" onClick={() => void onProve(work)}>
          {t('prove.passkey')}
        </button>
      </p>
    </>
  )
}
