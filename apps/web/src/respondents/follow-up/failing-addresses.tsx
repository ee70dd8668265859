import { insideSentence } from '@kartlaggning/schema/respondents/respondent-name'
import type { Respondent } from '@kartlaggning/schema/respondents/respondent'
import { pages } from '@kartlaggning/schema/pages'
import { Link } from 'react-router'
import { useLanguage, useTranslation } from '../../translation.ts'

interface FailingAddressesProps {
  readonly county: string
  readonly respondents: readonly Respondent[]
}

/** The contacts that no letter reaches, each with a link to where that is mended. */
export function FailingAddresses({ county, respondents }: FailingAddressesProps) {
  const { t } = useTranslation('followUp')
  const language = useLanguage()
  const failing = respondents.flatMap(({ id, name, contacts }) =>
    contacts.filter((it) => it.mailFailure !== null).map((contact) => ({ ...contact, id, name })),
  )
  if (failing.length === 0) return null
  const addresses = new Set(failing.map(({ email }) => email)).size
  return (
    <section className="notice notice--warm">
      <h2>{t('failing.title', { count: addresses })}</h2>
      <ul>
        {failing.map(({ personId, email, mailFailure, id, name }) => (
          <li key={`${id} ${personId}`}>
            {email}, <span lang="sv">{name}</span>{' '}
            <Link className="ds-link" to={`${pages.person({ county, personId })}#new-email`}>
              {t('cure.mend')}
              <span className="visually-hidden"> {t('cure.for', { respondent: insideSentence(name, language) })}</span>
            </Link>
            <br />
            <small lang="en">{mailFailure}</small>
          </li>
        ))}
      </ul>
    </section>
  )
}
