import { mayDecline } from '@kartlaggning/schema/answers/may-decline'
import { dateInText } from '@kartlaggning/schema/document/dates'
import { pages } from '@kartlaggning/schema/pages'
import { declining } from '@kartlaggning/schema/respondents/declining'
import { useLoaderData, useNavigate } from 'react-router'
import { call } from '../../call.ts'
import { Page } from '../../look/page.tsx'
import { DeclineFields } from '../../respondents/declining/decline-fields.tsx'
import { useDeclineForm } from '../../respondents/declining/use-decline-form.ts'
import { useLanguage, useTranslation } from '../../translation.ts'
import type { loadOverview } from '../load-overview.ts'

/** Where a respondent says that it will not answer, and why; what that leads to stands above. */
export function DeclinePage() {
  const { t } = useTranslation('declining')
  const language = useLanguage()
  const navigate = useNavigate()
  const { answering } = useLoaderData<typeof loadOverview>()
  const { respondentId, closesOn } = answering
  const overview = pages.taskList({ respondentId })
  const form = useDeclineForm(false, async ({ reason, note }) => {
    await call(declining.decline, { params: { respondentId }, body: { reason, note } })
    await navigate(overview)
  })
  return (
    <Page
      title={t('title')}
      within={answering.roundName}
      back={{ to: overview, text: t('back') }}
      aside={`${answering.roundName} · ${answering.name}`}
      fictional={answering.fictional}
    >
      {mayDecline(answering) ? (
        <>
          <p className="lead">{t('lead')}</p>
          <h2>{t('means.title')}</h2>
          <ul className="prose">
            <li>{t('means.reminders')}</li>
            <li>{t('means.report')}</li>
            <li>{t('means.draft')}</li>
            <li>{t('means.back', { date: dateInText(closesOn, language) })}</li>
          </ul>
          <form className="form" noValidate onSubmit={form.submit}>
            <DeclineFields form={form} label={t('reason')} save={t('decline')} />
          </form>
        </>
      ) : (
        <p className="notice">{t('notNow')}</p>
      )}
    </Page>
  )
}
