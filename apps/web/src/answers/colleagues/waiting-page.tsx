import { pages } from '@kartlaggning/schema/pages'
import type { Answering } from '@kartlaggning/schema/answers/answers'
import { useTranslation } from '../../translation.ts'
import { Page } from '../../look/page.tsx'
import { StatusNotice } from '../status-notice.tsx'

/** In the place of the questions, while they cannot be answered before somebody else has opened them. */
export function WaitingPage({ answering, title }: { readonly answering: Answering; readonly title: string }) {
  const { t } = useTranslation('answers')
  return (
    <Page
      title={title}
      within={answering.roundName}
      back={{ to: pages.taskList({ respondentId: answering.respondentId }), text: t('backToOverview') }}
      fictional={answering.fictional}
    >
      <StatusNotice answering={answering} />
    </Page>
  )
}
