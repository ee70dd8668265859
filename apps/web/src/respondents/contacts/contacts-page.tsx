import { insideSentence } from '@kartlaggning/schema/respondents/respondent-name'
import type { Round } from '@kartlaggning/schema/rounds/round'
import { pages } from '@kartlaggning/schema/pages'
import { useLoaderData, useParams } from 'react-router'
import { NotFoundPage } from '../../look/error-page.tsx'
import { ErrorSummary } from '../../look/error-summary.tsx'
import { RoundFrame } from '../../rounds/round-frame.tsx'
import { useLanguage, useTranslation } from '../../translation.ts'
import type { loadContacts } from './load-contacts.ts'
import { NotedDecline } from '../declining/noted-decline.tsx'
import { ProxySection } from '../proxy/proxy-section.tsx'
import { StatusMessage, useStatusMessage } from '../status-message.tsx'
import { whenInvited } from '../when-invited.ts'
import { ContactList } from './contact-list.tsx'
import { FormerContacts } from './former-contacts.tsx'
import { InviteForm } from './invite-form.tsx'
import { MailboxForm } from './mailbox-form.tsx'
import { useInviting } from './use-inviting.ts'
import './contacts.css'

/** From when it is asked until what was answered is compared. */
const isAsked = ({ status, voluntary }: Round) => voluntary !== false && (status === 'open' || status === 'closed')

/** Who answers for a respondent, until when, and one more. */
export function ContactsPage() {
  const { t } = useTranslation('respondents')
  const language = useLanguage()
  const { round, respondents: asked, mailbox } = useLoaderData<typeof loadContacts>()
  const { respondentId } = useParams()
  const respondent = asked.find((it) => it.id === respondentId)
  const inviting = useInviting(respondent?.id ?? '', pages.respondents({ roundId: round.id }))
  const [message, tell] = useStatusMessage()
  if (!respondent) return <NotFoundPage />
  return (
    <RoundFrame
      round={round}
      tab="respondents"
      title={t('contacts.title', { respondent: insideSentence(respondent.name, language) })}
      errors={
        inviting.errors.length > 0 && <ErrorSummary errors={inviting.errors} submitCount={inviting.submitCount} />
      }
    >
      <StatusMessage {...message} />
      <ContactList respondent={respondent} tell={tell} />
      <NotedDecline respondent={respondent} mayBeNoted={isAsked(round)} tell={tell} />
      <ProxySection respondent={respondent} tell={tell} />
      <InviteForm when={whenInvited(round)} {...inviting} />
      <MailboxForm key={mailbox} respondentId={respondent.id} mailbox={mailbox} tell={tell} />
      <FormerContacts tell={tell} />
    </RoundFrame>
  )
}
