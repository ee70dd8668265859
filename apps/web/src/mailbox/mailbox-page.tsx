import type { Mail } from '@kartlaggning/schema/mail/mailbox'
import { useLoaderData, useRevalidator } from 'react-router'
import './mailbox.css'
import { dateInText, timeInText } from '@kartlaggning/schema/document/dates'
import { Page } from '../look/page.tsx'
import { useLanguage, useTranslation } from '../translation.ts'
import type { loadMailbox } from './load-mailbox.ts'

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
      <ul className="mails">
        {mails.map((mail) => (
          <li key={mail.id}>
            <MailCard mail={mail} />
          </li>
        ))}
      </ul>
    </Page>
  )
}

function MailCard({ mail }: { readonly mail: Mail }) {
  const { t } = useTranslation('mailbox')
  const language = useLanguage()
  const at = t('at', { date: dateInText(mail.createdAt, language), time: timeInText(mail.createdAt, language) })
  return (
    <article className="mail" lang="sv">
      <h2>{mail.subject}</h2>
      <p className="quiet">
        {t('to', { to: mail.to })} · {at}
      </p>
      {mail.failure && <p>{t('failed', { failure: mail.failure })}</p>}
      <div className="mail__body">
        <Linked text={mail.body} />
      </div>
    </article>
  )
}

/** Addresses in the letter can be followed, as in any mail program. */
function Linked({ text }: { readonly text: string }) {
  return text.split(/(https?:\/\/\S+)/).map((part, index) =>
    index % 2 === 1 ? (
      <a className="ds-link" href={part} key={part + index}>
        {part}
      </a>
    ) : (
      part
    ),
  )
}
