import { abstentionWords } from '@kartlaggning/schema/respondents/abstention-words'
import { insideSentence } from '@kartlaggning/schema/respondents/respondent-name'
import { pages } from '@kartlaggning/schema/pages'
import type { Respondent } from '@kartlaggning/schema/respondents/respondent'
import { Link } from 'react-router'
import { dateInTable, dateInText } from '@kartlaggning/schema/document/dates'
import { Mark, type Shape } from '../look/mark.tsx'
import { useMay } from '../session.tsx'
import { useLanguage, useTranslation } from '../translation.ts'
import { missingContacts } from '@kartlaggning/schema/respondents/missing-contacts'
import './respondent-facts.css'

interface OfRespondent {
  readonly respondent: Respondent
}

/** Leads to the answers once they are submitted. */
export function RespondentName({ respondent: { id, roundId, name, status } }: OfRespondent) {
  if (status !== 'submitted') return name
  return (
    <Link className="ds-link" to={pages.submission({ roundId, respondentId: id })}>
      {name}
    </Link>
  )
}

export function HowFar({ respondent }: OfRespondent) {
  const { status, sections, sectionsCompleted, abstention } = respondent
  const { t } = useTranslation('respondents')
  const language = useLanguage()
  return (
    <>
      <Mark shape={shapes[status]}>{t(`status.${status}`)}</Mark>
      {abstention && status === 'declined' && <small>{abstentionWords[abstention.reason][language]}</small>}
      <OpenAgain respondent={respondent} />
      {status === 'started' && <small>{t('table.sectionsDone', { done: sectionsCompleted, all: sections })}</small>}
    </>
  )
}

/** That what was submitted is open again, and until when where the county board has asked for it. */
export function OpenAgain({ respondent: { reopened } }: OfRespondent) {
  const { t } = useTranslation('respondents')
  const language = useLanguage()
  if (!reopened) return null
  const { completeBy } = reopened
  return (
    <small>
      {completeBy ? t('table.toComplete', { date: dateInText(completeBy, language) }) : t('table.reopened')}
    </small>
  )
}

export function LastActive({ respondent: { submittedAt, lastSavedAt } }: OfRespondent) {
  const { t } = useTranslation('respondents')
  const active = submittedAt ?? lastSavedAt
  return active ? dateInTable(active) : t('table.never')
}

export function Contacts({ respondent }: OfRespondent) {
  const { id, roundId, name, contacts } = respondent
  const { t } = useTranslation('respondents')
  const language = useLanguage()
  const missing = respondent.open && respondent.status !== 'declined' && missingContacts(respondent)
  const isEmpty = contacts.length === 0
  const mayChange = useMay('respondents.access')
  return (
    <>
      {contacts.map((contact) => (
        <div className="contact" key={contact.personId}>
          {contact.name} <small>{contact.email}</small>
          {contact.mailFailure !== null && <small className="contact__failure">{t('table.mailFailed')}</small>}
        </div>
      ))}
      {missing && <Mark shape="call">{t(`missingContacts.${missing}`)}</Mark>}
      {isEmpty && !missing && <div>{t('table.noContact')}</div>}
      {mayChange && (
        <Link className="ds-link contact__add" to={pages.contacts({ roundId, respondentId: id })}>
          {t(isEmpty ? 'table.addContact' : 'table.contactsOf')}
          <span className="visually-hidden"> {t('action.for', { respondent: insideSentence(name, language) })}</span>
        </Link>
      )}
    </>
  )
}

export const shapes = {
  not_invited: 'none',
  invited: 'unknown',
  opened: 'open',
  started: 'half',
  declined: 'none',
  submitted: 'full',
} as const satisfies Record<Respondent['status'], Shape>
