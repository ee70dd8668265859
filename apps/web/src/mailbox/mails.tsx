import type { Mail } from '@kartlaggning/schema/mail/mailbox'
import { dateInText, timeInText } from '@kartlaggning/schema/document/dates'
import { useLanguage, useTranslation } from '../translation.ts'
import './mailbox.css'

/** Letters as they would have been read, the newest first. */
export function Mails({ mails }: { readonly mails: readonly Mail[] }) {
  return (
    <ul className="mails">
      {mails.map((mail) => (
        <li key={mail.id}>
          <MailCard mail={mail} />
        </li>
      ))}
    </ul>
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
