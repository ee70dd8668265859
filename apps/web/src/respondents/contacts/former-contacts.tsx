import { respondents, type Access } from '@kartlaggning/schema/respondents/respondent'
import { useLoaderData, useParams } from 'react-router'
import { call } from '../../call.ts'
import { useAttempt } from '../../look/attempt.ts'
import { Trouble } from '../../look/trouble.tsx'
import { useTranslation } from '../../translation.ts'
import type { readContacts } from '../routes.tsx'
import type { Tell } from '../told.tsx'
import { ContactFacts } from './contact-facts.tsx'

/** Those whose access has ended; it can be given back. */
export function FormerContacts({ tell }: { readonly tell: Tell }) {
  const { t } = useTranslation('respondents')
  const { access } = useLoaderData<typeof readContacts>()
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

function Restore({ contact: { personId, name }, tell }: { readonly contact: Access; readonly tell: Tell }) {
  const { t } = useTranslation('respondents')
  const { respondentId = '' } = useParams()
  const { busy, attempt, trouble } = useAttempt()
  const restore = async () => {
    if (await attempt(() => call(respondents.restoreAccess, { params: { respondentId, personId } })))
      tell(t('contacts.restored', { name }))
  }
  return (
    <>
      <Trouble text={trouble} />
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
