import type { Access } from '@kartlaggning/schema/respondents/respondent'
import { whenInText } from '@kartlaggning/schema/document/dates'
import { useLanguage, useTranslation } from '../../translation.ts'

/** Who it is, what they answer, and since or until when. */
export function ContactFacts({ contact }: { readonly contact: Access }) {
  const { t } = useTranslation('respondents')
  const { name, email, function: role, sections, signatory, mailFailure, endedAt } = contact
  const share = sections === null ? t('contacts.whole') : t('contacts.sections', { count: sections.length })
  return (
    <>
      <h3>{name}</h3>
      <p>{[role, email].filter(Boolean).join(' · ')}</p>
      <p>{[share, signatory && t('contacts.signs')].filter(Boolean).join(' · ')}</p>
      <p className="quiet">
        <Since contact={contact} />
      </p>
      {mailFailure !== null && endedAt === null && (
        <p className="notice notice--warm">{t('contacts.mailFailed', { email })}</p>
      )}
    </>
  )
}

function Since({ contact: { since, invitedBy, invitedAt, openedAt, endedAt } }: { readonly contact: Access }) {
  const { t } = useTranslation('respondents')
  const { t: look } = useTranslation()
  const language = useLanguage()
  const when = (at: string) => whenInText(at, language, (time) => look('today', { time }))
  if (endedAt !== null) return t('contacts.ended', { when: when(endedAt) })
  const said = [
    t('contacts.since', { when: when(since) }),
    invitedBy !== null && t('contacts.invitedBy', { name: invitedBy }),
    openedAt !== null && t('contacts.opened', { when: when(openedAt) }),
    openedAt === null && t(invitedAt === null ? 'contacts.notInvited' : 'contacts.notOpened'),
  ]
  return said.filter(Boolean).join(' · ')
}
