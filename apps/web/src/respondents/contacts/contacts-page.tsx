import { pages } from '@kartlaggning/schema/pages'
import { useLoaderData, useParams } from 'react-router'
import { NotFoundPage } from '../../look/error-page.tsx'
import { ErrorSummary } from '../../look/error-summary.tsx'
import { Page } from '../../look/page.tsx'
import { useTranslation } from '../../translation.ts'
import type { loadContacts } from './load-contacts.ts'
import { StatusMessage, useStatusMessage } from '../status-message.tsx'
import { whenInvited } from '../when-invited.ts'
import { ContactList } from './contact-list.tsx'
import { FormerContacts } from './former-contacts.tsx'
import { InviteForm } from './invite-form.tsx'
import { useInviting } from './use-inviting.ts'
import './contacts.css'

/** Who answers for a respondent, until when, and one more. */
export function ContactsPage() {
  const { t } = useTranslation('respondents')
  const { round, respondents: asked } = useLoaderData<typeof loadContacts>()
  const { respondentId } = useParams()
  const respondent = asked.find((it) => it.id === respondentId)
  const inviting = useInviting(respondent?.id ?? '', pages.round({ roundId: round.id }))
  const [told, tell] = useStatusMessage()
  if (!respondent) return <NotFoundPage />
  return (
    <Page
      title={t('contacts.title', { respondent: respondent.name })}
      within={round.name}
      back={{ to: pages.round({ roundId: round.id }), text: round.name }}
      errors={
        inviting.errors.length > 0 && <ErrorSummary errors={inviting.errors} submitCount={inviting.submitCount} />
      }
      fictional={round.fictional}
    >
      <StatusMessage {...told} />
      <ContactList respondent={respondent} tell={tell} />
      <InviteForm when={whenInvited(round)} {...inviting} />
      <FormerContacts tell={tell} />
    </Page>
  )
}
