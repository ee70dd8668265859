import { dateInText } from '@kartlaggning/schema/document/dates'
import { reconciliation, type Finished, type Reconciliation } from '@kartlaggning/schema/reconciliation/reconciliation'
import { useState } from 'react'
import { call } from '../call.ts'
import { ErrorMessage } from '../look/error-message.tsx'
import { useMutation } from '../look/use-mutation.ts'
import { useLanguage, useTranslation } from '../translation.ts'
import { useWho } from './who.ts'

interface FinishProps {
  readonly current: Reconciliation
  /** Points and joint actions that wait for us. */
  readonly waiting: { readonly points: number; readonly jointActions: number }
  readonly near: number
}

/** Saying that we have nothing more to say; what is open then stays a difference. */
export function Finish({ current: { own, counterpart, open, until }, waiting, near }: FinishProps) {
  const { t } = useTranslation('reconciliation')
  const language = useLanguage()
  const who = useWho(own.kind)
  const [finished, setFinished] = useState<Finished | null>(own.finished)
  const { busy, mutate, errorMessage } = useMutation()
  const params = { respondentId: own.respondentId }
  const say = () =>
    mutate(async () =>
      setFinished(await call(reconciliation.finish, { params, body: { finished: finished === null } })),
    )
  const when = finished && { date: dateInText(finished.at, language), name: finished.name || own.name }
  return (
    <section className="finish" aria-labelledby="klar">
      <h2 id="klar" tabIndex={-1}>
        {t('own.finish.title')}
      </h2>
      {open && (
        <p>
          {t('own.finish.waiting', { count: waiting.points, jointActions: waiting.jointActions })}{' '}
          {until ? t('own.finish.openUntil', { date: dateInText(until, language) }) : t('own.finish.openThen')}
        </p>
      )}
      {near > 0 && <p>{t('own.finish.near', { count: near })}</p>}
      <div role="status">{when && <p>{t('own.finish.finished', when)}</p>}</div>
      <ErrorMessage text={errorMessage} />
      <div className="buttons">
        {open && (
          <button
            className="ds-button"
            data-variant="secondary"
            type="button"
            aria-disabled={busy}
            onClick={() => void say()}
          >
            {t(finished ? 'own.finish.takeBack' : 'own.finish.say')}
          </button>
        )}
        <span className="quiet">
          {t(counterpart?.finished ? 'own.finish.theyHave' : 'own.finish.theyHaveNot', who)}
        </span>
      </div>
    </section>
  )
}
