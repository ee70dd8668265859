import { useLoaderData, useRevalidator } from 'react-router'
import { Page } from '../look/page.tsx'
import { useTranslation } from '../translation.ts'
import type { loadMailbox } from './load-mailbox.ts'
import { Mails } from './mails.tsx'

export function MailboxPage() {
  const { t } = useTranslation('mailbox')
  const mails = useLoaderData<typeof loadMailbox>()
  const { revalidate } = useRevalidator()
  return (
    <Page title={t('title')} fictional>
      <p className="prose">{t('lead')}</p>
      <p>
        <button className="ds-button" data-variant="secondary" type="button" onClick={() => void revalidate()}>
          {t('refresh')}
        </button>
      </p>
      {mails.length === 0 && <p>{t('empty')}</p>}
      <Mails mails={mails} />
    </Page>
  )
}
