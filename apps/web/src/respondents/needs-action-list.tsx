import { insideSentence } from '@kartlaggning/schema/respondents/respondent-name'
import { pages } from '@kartlaggning/schema/pages'
import { useState } from 'react'
import { Link, useLoaderData } from 'react-router'
import { Mark } from '../look/mark.tsx'
import { useMay } from '../session.tsx'
import { useTranslation } from '../translation.ts'
import { needsAction, type Reason } from '@kartlaggning/schema/respondents/needs-action'
import type { loadRound } from './load-round.ts'
import './needs-action-list.css'

const lacksContact: readonly Reason['why'][] = ['mail-failed', 'no-contact', 'no-signatory']

const extendable: readonly Reason['why'][] = ['closes-soon', 'not-opened', 'not-started', 'stopped']

export function NeedsActionList() {
  const { t } = useTranslation('respondents')
  const { round, respondents } = useLoaderData<typeof loadRound>()
  const mayInvite = useMay('respondents.invite')
  const mayMove = useMay('rounds.move-deadlines')
  const [now] = useState(() => new Date())
  const actions = needsAction(respondents, now)
  return (
    <section>
      <h2>{t('action.title')}</h2>
      {actions.length === 0 && <p className="prose">{t('action.none')}</p>}
      {actions.length > 0 && (
        <ol className="calls">
          {actions.map(({ respondent, reason }) => (
            <li key={respondent.id}>
              <strong lang="sv">{respondent.name}</strong>
              <Mark shape="call">
                <ReasonText reason={reason} />
              </Mark>
              {respondent.contacts.map(({ personId, name, email }) => (
                <small key={personId}>
                  {name}, {email}
                </small>
              ))}
              {mayInvite && lacksContact.includes(reason.why) && (
                <Link className="ds-link" to={pages.contacts({ roundId: round.id, respondentId: respondent.id })}>
                  {t('action.addContact')}
                  <span className="visually-hidden">
                    {' '}
                    {t('action.for', { respondent: insideSentence(respondent.name) })}
                  </span>
                </Link>
              )}
              {mayMove && extendable.includes(reason.why) && (
                <Link className="ds-link" to={`${pages.deadlines({ roundId: round.id })}?svarande=${respondent.id}`}>
                  {t('deadlines.extend')}
                  <span className="visually-hidden">
                    {' '}
                    {t('deadlines.extendFor', { respondent: insideSentence(respondent.name) })}
                  </span>
                </Link>
              )}
              {mayInvite && reason.why === 'not-invited' && (
                <Link className="ds-link" to={pages.inviteAll({ roundId: round.id })}>
                  {t('action.invite')}
                  <span className="visually-hidden">
                    {' '}
                    {t('action.for', { respondent: insideSentence(respondent.name) })}
                  </span>
                </Link>
              )}
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}

function ReasonText({ reason }: { readonly reason: Reason }) {
  const { t } = useTranslation('respondents')
  switch (reason.why) {
    case 'mail-failed':
      return t('action.mailFailed', { email: reason.email })
    case 'no-contact':
      return t('missingContacts.anybody')
    case 'no-signatory':
      return t('missingContacts.signatory')
    case 'not-invited':
      return t('action.notInvited')
    case 'closes-soon':
      return reason.days === 0 ? t('action.closesToday') : t('action.closesSoon', { count: reason.days })
    case 'not-opened':
      return t('action.notOpened', { count: reason.days })
    case 'not-started':
      return t('action.notStarted', { count: reason.days })
    case 'stopped':
      return t('action.stopped', { count: reason.days })
  }
}
