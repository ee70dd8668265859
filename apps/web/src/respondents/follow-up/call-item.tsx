import { insideSentence } from '@kartlaggning/schema/respondents/respondent-name'
import type { Call } from '@kartlaggning/schema/respondents/calls'
import { pages } from '@kartlaggning/schema/pages'
import type { Round } from '@kartlaggning/schema/rounds/round'
import { Link } from 'react-router'
import { Mark } from '../../look/mark.tsx'
import { useMay } from '../../session.tsx'
import { useLanguage, useTranslation } from '../../translation.ts'
import { ReasonText } from './reason-text.tsx'

/** Whom to ring about a respondent, why, and the number and address beside. */
export function CallHead({ call }: { readonly call: Call }) {
  return (
    <>
      <strong lang="sv">{call.name}</strong>
      {call.reason && (
        <Mark shape="call">
          <ReasonText reason={call.reason} />
        </Mark>
      )}
      {call.contacts.map(({ personId, name, email, phone }) => (
        <small key={personId}>
          {name}
          {phone && (
            <>
              {', '}
              <a className="ds-link" href={`tel:${phone.replaceAll(/[^+\d]/g, '')}`}>
                {phone}
              </a>
            </>
          )}
          {', '}
          <a className="ds-link" href={`mailto:${email}`}>
            {email}
          </a>
        </small>
      ))}
    </>
  )
}

type CureText = `cure.${'mend' | 'addContact' | 'invite' | 'outbox'}`

/** The one click that cures the reason, where there is one. */
export function Cure({
  call: { reason, name, respondentId, contacts },
  round,
}: {
  readonly call: Call
  readonly round: Pick<Round, 'id' | 'county'>
}) {
  const { t } = useTranslation('followUp')
  const language = useLanguage()
  const mayInvite = useMay('respondents.invite')
  if (!mayInvite || !reason) return null
  const why = reason.why
  const roundId = round.id
  const page = pages.contacts({ roundId, respondentId })
  const failing = why === 'mail-failed' && contacts.find(({ email }) => email === reason.email)
  const cures: Partial<Record<typeof why, readonly [address: string, text: CureText]>> = {
    'mail-failed': [
      failing ? `${pages.person({ county: round.county, personId: failing.personId })}#new-email` : page,
      'cure.mend',
    ],
    'contact-left': [page, 'cure.addContact'],
    'no-contact': [page, 'cure.addContact'],
    'no-signatory': [page, 'cure.addContact'],
    'not-invited': [pages.inviteAll({ roundId }), 'cure.invite'],
    'mail-waits': [pages.roundMail({ roundId }), 'cure.outbox'],
  }
  const cure = cures[why]
  if (!cure) return null
  const [address, text] = cure
  return (
    <Link className="ds-link" to={address}>
      {t(text)}
      <span className="visually-hidden"> {t('cure.for', { respondent: insideSentence(name, language) })}</span>
    </Link>
  )
}
