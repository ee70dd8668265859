import { readMailAddress, type MailAddressFault } from '@kartlaggning/schema/read-mail-address'
import { people } from '@kartlaggning/schema/respondents/people'
import { useState, type SyntheticEvent } from 'react'
import { call } from '../../call.ts'
import { ErrorMessage } from '../../look/error-message.tsx'
import { useMutation } from '../../look/use-mutation.ts'
import { useTranslation } from '../../translation.ts'
import { TextField, typedIn } from '../people/text-field.tsx'
import type { Announce } from '../status-message.tsx'

interface MailboxFormProps {
  readonly respondentId: string
  readonly mailbox: string
  readonly tell: Announce
}

/** The mailbox of the organisation, which gets copies; empty where there is none. */
export function MailboxForm({ respondentId, mailbox, tell }: MailboxFormProps) {
  const { t } = useTranslation('respondents')
  const [fault, setFault] = useState<MailAddressFault>()
  const { busy, mutate, errorMessage } = useMutation()
  const save = async (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault()
    const typed = typedIn(new FormData(event.currentTarget), 'mailbox')
    const { address, fault: wrong } = readMailAddress(typed)
    const email = typed === '' ? '' : address
    setFault(typed === '' ? undefined : wrong)
    if (typed !== '' && wrong) return document.getElementById('mailbox')?.focus()
    if (await mutate(() => call(people.mailbox, { params: { respondentId }, body: { email } })))
      tell(email === '' ? t('contacts.mailbox.none') : t('contacts.mailbox.saved', { email }))
  }
  return (
    <section>
      <h2>{t('contacts.mailbox.title')}</h2>
      <p className="prose">{t('contacts.mailbox.text')}</p>
      <form className="form" noValidate onSubmit={(event) => void save(event)}>
        <TextField
          id="mailbox"
          type="email"
          label={t('contacts.mailbox.label')}
          value={mailbox}
          error={fault && t(`invite.wrong.${fault}`)}
          optional
        />
        <ErrorMessage text={errorMessage} />
        <div className="buttons">
          <button className="ds-button" data-variant="secondary" type="submit" aria-disabled={busy}>
            {t('contacts.mailbox.save')}
          </button>
        </div>
      </form>
    </section>
  )
}
