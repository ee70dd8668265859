import { people, type RegisteredPerson } from '@kartlaggning/schema/respondents/people'
import { pages } from '@kartlaggning/schema/pages'
import { readMailAddress, type MailAddressFault } from '@kartlaggning/schema/read-mail-address'
import { useState, type SyntheticEvent } from 'react'
import { useNavigate, useParams } from 'react-router'
import { call } from '../../call.ts'
import { ErrorMessage } from '../../look/error-message.tsx'
import { useMutation } from '../../look/use-mutation.ts'
import { useTranslation } from '../../translation.ts'
import type { Announce } from '../status-message.tsx'
import { TextField, typedIn } from './text-field.tsx'

interface CorrectAddressProps {
  readonly person: RegisteredPerson
  readonly tell: Announce
}

/** The same person at another address. */
export function CorrectAddress({ person: { personId }, tell }: CorrectAddressProps) {
  const { t } = useTranslation(['respondents/people', 'respondents'])
  const { county = '' } = useParams()
  const navigate = useNavigate()
  const [fault, setFault] = useState<MailAddressFault>()
  const { busy, mutate, errorMessage } = useMutation()
  const save = async (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault()
    const { address: email, fault: wrong } = readMailAddress(typedIn(new FormData(event.currentTarget), 'new-email'))
    setFault(wrong)
    if (wrong) return document.getElementById('new-email')?.focus()
    await mutate(async () => {
      const corrected = await call(people.correctAddress, { params: { county, personId }, body: { email } })
      const waits = corrected.assignments.some((it) => it.opensAt !== null)
      if (corrected.personId !== personId) await navigate(pages.person({ county, personId: corrected.personId }))
      tell(t(waits ? 'address.savedWaits' : 'address.saved', { email }))
    })
  }
  return (
    <section>
      <h2>{t('address.title')}</h2>
      <p className="prose">{t('address.text')}</p>
      <form className="form" noValidate onSubmit={(event) => void save(event)}>
        <TextField
          id="new-email"
          type="email"
          label={t('address.label')}
          error={fault && t(`respondents:invite.wrong.${fault}`)}
        />
        <ErrorMessage text={errorMessage} />
        <div className="buttons">
          <button className="ds-button" data-variant="secondary" type="submit" aria-disabled={busy}>
            {t('address.save')}
          </button>
        </div>
      </form>
    </section>
  )
}
