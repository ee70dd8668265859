import type { Respondent } from '@kartlaggning/schema/respondents/respondent'
import { pages } from '@kartlaggning/schema/pages'
import { Link, useLoaderData } from 'react-router'
import { useTranslation } from '../../translation.ts'
import { missingContacts } from '@kartlaggning/schema/respondents/missing-contacts'
import type { loadContacts } from './load-contacts.ts'
import type { Announce } from '../status-message.tsx'
import { ContactFacts } from './contact-facts.tsx'
import { EndAccess } from './end-access.tsx'

interface ContactListProps {
  readonly respondent: Respondent
  readonly tell: Announce
}

/** Those who have access, and what the respondent is left without. */
export function ContactList({ respondent, tell }: ContactListProps) {
  const { t } = useTranslation('respondents')
  const { round, access } = useLoaderData<typeof loadContacts>()
  const status = access.filter((it) => it.endedAt === null)
  const missing = respondent.open && respondent.status !== 'declined' && missingContacts(respondent)
  return (
    <section>
      <h2>{t('contacts.current')}</h2>
      {missing && <p className="notice notice--warm">{t(`missingContacts.${missing}`)}</p>}
      {status.length === 0 && !missing && <p>{t('contacts.nobody')}</p>}
      {status.length > 0 && (
        <ul className="contacts">
          {status.map((contact) => (
            <li key={contact.personId}>
              <ContactFacts contact={contact} />
              <p>
                <Link className="ds-link" to={pages.person({ county: round.county, personId: contact.personId })}>
                  {t('contacts.person', { name: contact.name })}
                </Link>
              </p>
              <EndAccess respondent={respondent} contact={contact} tell={tell} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
