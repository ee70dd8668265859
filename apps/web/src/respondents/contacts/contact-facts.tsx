import type { Access } from '@kartlaggning/schema/respondents/respondent'
import { dateInWords, whenInText } from '@kartlaggning/schema/document/dates'
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
      <Waits contact={contact} />
      {mailFailure !== null && endedAt === null && (
        <p className="notice notice--warm">{t('contacts.mailFailed', { email })}</p>
      )}
    </>
  )
}

/** While those who answer already have been asked. */
function Waits({ contact: { name, opensAt } }: { readonly contact: Access }) {
  const { t } = useTranslation('respondents')
  const language = useLanguage()
  if (opensAt === null) return null
  return <p className="notice">{t('contacts.waits', { name, when: dateInWords(opensAt, language) })}</p>
}

function Since({
  contact: { since, invitedBy, invitedAt, openedAt, opensAt, endedAt, endedBy },
}: {
  readonly contact: Access
}) {
  const { t } = useTranslation('respondents')
  const { t: look } = useTranslation()
  const language = useLanguage()
  const when = (at: string) => whenInText(at, language, (time) => look('today', { time }))
  if (endedAt !== null)
    return endedBy === null
      ? t('contacts.ended', { when: when(endedAt) })
      : t('contacts.endedBy', { when: when(endedAt), by: endedBy })
  const said = [
    opensAt === null && t('contacts.since', { when: when(since) }),
    invitedBy !== null && t('contacts.invitedBy', { name: invitedBy }),
    openedAt !== null && t('contacts.opened', { when: when(openedAt) }),
    openedAt === null && t(invitedAt === null ? 'contacts.notInvited' : 'contacts.notOpened'),
  ]
  return said.filter(Boolean).join(' · ')
}
