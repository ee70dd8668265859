import { pages } from '@kartlaggning/schema/pages'
import { useState } from 'react'
import { useLoaderData, useRevalidator } from 'react-router'
import './colleagues.css'
import '../answers.css'
import { Page } from '../../look/page.tsx'
import { isWritable } from '../../questionnaire/saving/drafts.ts'
import { ColleagueItem } from './colleague-item.tsx'
import { InviteForm } from './invite-form.tsx'
import { useTranslation } from '../../translation.ts'
import type { loadColleagues } from './load-colleagues.ts'

/** Who answers, and one more: the whole or some sections, by a mail with a personal link. */
export function ColleaguesPage() {
  const { t } = useTranslation('answers')
  const { answering, sections, colleagues } = useLoaderData<typeof loadColleagues>()
  const { revalidate } = useRevalidator()
  const [statusMessage, setStatusMessage] = useState('')
  const done = async (text: string) => {
    await revalidate()
    setStatusMessage(text)
    document.getElementById('status-message')?.focus()
  }
  const mayInvite = isWritable(answering)
  return (
    <Page
      title={t('colleagues.title')}
      within={answering.roundName}
      back={{ to: pages.taskList({ respondentId: answering.respondentId }), text: t('backToOverview') }}
      aside={`${answering.roundName} · ${answering.name}`}
      fictional={answering.fictional}
    >
      <p className={statusMessage ? 'notice notice--done' : undefined} id="status-message" role="status" tabIndex={-1}>
        {statusMessage}
      </p>
      <h2>{t('colleagues.who')}</h2>
      <ul className="colleagues">
        {colleagues.map((colleague) => (
          <ColleagueItem
            key={colleague.personId}
            {...{ answering, sections, colleague }}
            onAnswered={(hasAgreed) =>
              void done(t(hasAgreed ? 'colleagues.agreed' : 'colleagues.objected', { name: colleague.name }))
            }
            onWithdrawn={() => void done(t('colleagues.withdrawn', { name: colleague.name }))}
          />
        ))}
      </ul>
      {mayInvite ? (
        <InviteForm {...{ answering, sections }} onInvited={(name) => void done(t('colleagues.invited', { name }))} />
      ) : (
        <p className="prose">{t('colleagues.notNow')}</p>
      )}
    </Page>
  )
}
