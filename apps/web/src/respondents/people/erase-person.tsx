import type { Erasure } from '@kartlaggning/schema/respondents/erasure'
import { people, type RegisteredPerson } from '@kartlaggning/schema/respondents/people'
import { useState } from 'react'
import { useParams } from 'react-router'
import { call } from '../../call.ts'
import { ConfirmButton } from '../../look/confirm-button.tsx'
import { ErrorMessage } from '../../look/error-message.tsx'
import { useMutation } from '../../look/use-mutation.ts'
import { useTranslation } from '../../translation.ts'
import type { Announce } from '../status-message.tsx'

interface ErasePersonProps {
  readonly person: RegisteredPerson
  readonly tell: Announce
}

/** For somebody who is closed: open them again, or, in two steps, erase what is kept of them. */
export function ErasePerson({ person: { personId, name }, tell }: ErasePersonProps) {
  const { t } = useTranslation('respondents/people')
  const { county = '' } = useParams()
  const params = { county, personId }
  const [erasure, setErasure] = useState<Erasure>()
  const { busy, mutate, errorMessage } = useMutation()
  const look = () => mutate(async () => setErasure(await call(people.erasure, { params })))
  const reopen = async () => {
    if (await mutate(() => call(people.reopen, { params }))) tell(t('close.reopened', { name }))
  }
  const erase = async () => {
    await call(people.erase, { params })
    tell(t('erase.done'))
  }
  return (
    <>
      <p className="buttons">
        <button
          className="ds-button"
          data-variant="secondary"
          type="button"
          aria-disabled={busy}
          onClick={() => void reopen()}
        >
          {t('close.reopen')}
        </button>
      </p>
      <section>
        <h2>{t('erase.title')}</h2>
        <p className="prose">{t('erase.text')}</p>
        <ErrorMessage text={errorMessage} />
        <div role="status">{erasure && <Outcome erasure={erasure} />}</div>
        <p className="buttons">
          {!erasure && (
            <button
              className="ds-button"
              data-variant="secondary"
              type="button"
              aria-disabled={busy}
              onClick={() => void look()}
            >
              {t('erase.look')}
            </button>
          )}
          {erasure && (
            <ConfirmButton
              text={t('erase.button')}
              title={t('erase.confirmTitle', { name })}
              confirm={t('erase.button')}
              onConfirm={erase}
            >
              <p>{t('erase.noUndo')}</p>
            </ConfirmButton>
          )}
        </p>
      </section>
    </>
  )
}

/** What goes, and what stays. */
function Outcome({ erasure }: { readonly erasure: Erasure }) {
  const { t } = useTranslation('respondents/people')
  const { assignments, readings, letters, submissions, namedSteps } = erasure
  return (
    <>
      <h3>{t('erase.goes')}</h3>
      <ul className="prose">
        <li>{t('erase.goesFacts')}</li>
        <li>{t('erase.goesAssignments', { count: assignments })}</li>
        {readings > 0 && <li>{t('erase.goesReadings', { count: readings })}</li>}
        <li>{t('erase.goesLetters', { count: letters })}</li>
      </ul>
      <h3>{t('erase.stays')}</h3>
      <ul className="prose">
        <li>{t('erase.staysSubmissions', { count: submissions })}</li>
        <li>{t('erase.staysTrail')}</li>
        {namedSteps > 0 && <li>{t('erase.staysSteps', { count: namedSteps })}</li>}
        <li>{t('erase.staysElsewhere')}</li>
      </ul>
    </>
  )
}
