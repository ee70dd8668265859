import { pages } from '@kartlaggning/schema/pages'
import { useLoaderData } from 'react-router'
import { Mails } from '../mailbox/mails.tsx'
import { RoundFrame } from '../rounds/round-frame.tsx'
import { useTranslation } from '../translation.ts'
import type { loadRehearsedMail } from './load-rehearsal.ts'

/** The letters of a rehearsal, whose links lead to the form as one of those made up. */
export function RehearsedMailPage() {
  const { t } = useTranslation('rehearsal')
  const { round, mails } = useLoaderData<typeof loadRehearsedMail>()
  return (
    <RoundFrame
      round={round}
      tab="state"
      title={t('mail.title')}
      back={{ to: pages.rehearsal({ roundId: round.id }), text: t('mail.back') }}
      reading
    >
      <p className="lead">{t('mail.lead')}</p>
      <p className="prose">{t('mail.links')}</p>
      {mails.length === 0 ? <p>{t('mail.empty')}</p> : <Mails mails={mails} />}
    </RoundFrame>
  )
}
