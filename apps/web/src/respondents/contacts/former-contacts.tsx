import { respondents, type Access } from '@kartlaggning/schema/respondents/respondent'
import { useLoaderData, useParams } from 'react-router'
import { call } from '../../call.ts'
import { useMutation } from '../../look/use-mutation.ts'
import { ErrorMessage } from '../../look/error-message.tsx'
import { useTranslation } from '../../translation.ts'
import type { loadContacts } from './load-contacts.ts'
import type { Announce } from '../status-message.tsx'
import { ContactFacts } from './contact-facts.tsx'

/** Those whose access has ended; it can be given back. */
export function FormerContacts({ tell }: { readonly tell: Announce }) {
  const { t } = useTranslation('respondents')
  const { access } = useLoaderData<typeof loadContacts>()
  const former = access.filter((it) => it.endedAt !== null)
  if (former.length === 0) return null
  return (
    <section>
      <h2>{t('contacts.former')}</h2>
      <ul className="contacts">
        {former.map((contact) => (
          <li key={contact.personId}>
            <ContactFacts contact={contact} />
            <Restore contact={contact} tell={tell} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Restore({ contact: { personId, name }, tell }: { readonly contact: Access; readonly tell: Announce }) {
  const { t } = useTranslation('respondents')
  const { respondentId = '' } = useParams()
  const { busy, mutate, errorMessage } = useMutation()
  const restore = async () => {
    await mutate(async () => {
      const everyone = await call(respondents.restoreAccess, { params: { respondentId, personId } })
      const waits = everyone.some((it) => it.personId === personId && it.opensAt !== null)
      tell(t(waits ? 'contacts.restoredWaits' : 'contacts.restored', { name }))
    })
  }
  return (
    <>
      <ErrorMessage text={errorMessage} />
      <button
        className="ds-button"
        data-variant="tertiary"
        type="button"
        aria-disabled={busy}
        onClick={() => void restore()}
      >
        {t('contacts.restore', { name })}
      </button>
    </>
  )
}
