import { pages } from '@kartlaggning/schema/pages'
import { respondents as invitations } from '@kartlaggning/schema/respondents/respondent'
import { Link, useLoaderData } from 'react-router'
import { call } from '../call.ts'
import { useMutation } from '../look/use-mutation.ts'
import { dateInText } from '@kartlaggning/schema/document/dates'
import { RoundFrame } from '../rounds/round-frame.tsx'
import { ScrollRegion } from '../look/scroll-region.tsx'
import { ErrorMessage } from '../look/error-message.tsx'
import { useMay } from '../session.tsx'
import { useLanguage, useTranslation } from '../translation.ts'
import type { loadRound } from './load-round.ts'
import { StatusMessage, useStatusMessage } from './status-message.tsx'
import './invite-all.css'

/** Whom the invitations would go to, before they go. */
export function InviteAllPage() {
  const { t } = useTranslation('respondents')
  const { round, respondents } = useLoaderData<typeof loadRound>()
  const asked = respondents.filter((it) => it.status !== 'declined')
  const language = useLanguage()
  const waiting = asked.flatMap((it) =>
    it.contacts.filter((c) => c.invitedAt === null).map((contact) => ({ respondent: it, contact })),
  )
  const letters = new Set(waiting.map(({ contact }) => contact.personId)).size
  const without = asked.filter((it) => it.contacts.length === 0)
  const [message, tell] = useStatusMessage()
  const { busy, mutate, errorMessage } = useMutation()
  const mayInvite = useMay('respondents.invite')
  const bring = () =>
    mutate(async () => {
      const { added } = await call(invitations.bringContacts, { params: { roundId: round.id } })
      tell(t('inviteAll.imported', { count: added }))
    })
  const send = () =>
    mutate(async () => {
      const { invited } = await call(invitations.inviteAll, { params: { roundId: round.id } })
      tell(t('inviteAll.sent', { count: invited }))
    })
  return (
    <RoundFrame round={round} tab="respondents" title={t('inviteAll.title')}>
      <StatusMessage {...message} />
      <ErrorMessage text={errorMessage} />
      {without.length > 0 && (
        <div className="notice notice--warm">
          <p>{t('inviteAll.without', { count: without.length })}</p>
          <ul className="without-contact">
            {without.map(({ id, name }) => (
              <li key={id}>
                <Link className="ds-link" to={pages.contacts({ roundId: round.id, respondentId: id })} lang="sv">
                  {name}
                </Link>
              </li>
            ))}
          </ul>
          {mayInvite && (
            <p className="buttons">
              <Link className="ds-button" data-variant="secondary" to={pages.importContacts({ roundId: round.id })}>
                {t('inviteAll.fromList')}
              </Link>
              {round.previousRoundId && (
                <button
                  className="ds-button"
                  data-variant="secondary"
                  type="button"
                  aria-disabled={busy}
                  onClick={() => void bring()}
                >
                  {t('inviteAll.bring')}
                </button>
              )}
            </p>
          )}
        </div>
      )}
      {waiting.length === 0 ? (
        <p className="prose">{t(without.length === asked.length ? 'inviteAll.none' : 'inviteAll.nobody')}</p>
      ) : (
        <>
          <h2>{t('inviteAll.waiting', { count: letters })}</h2>
          <p className="prose">
            {t('inviteAll.text', { closesOn: dateInText(round.closesOn, language) })}
            {letters < waiting.length && <> {t('inviteAll.several', { count: waiting.length })}</>}
          </p>
          <Waiting waiting={waiting} />
          {round.status === 'open' && mayInvite ? (
            <p className="buttons">
              <button className="ds-button" type="button" aria-disabled={busy} onClick={() => void send()}>
                {t('inviteAll.send', { count: letters })}
              </button>
            </p>
          ) : (
            <p className="notice">{t(round.openedAt === null ? 'inviteAll.openFirst' : 'inviteAll.closed')}</p>
          )}
        </>
      )}
    </RoundFrame>
  )
}

interface WaitingProps {
  readonly waiting: readonly {
    readonly respondent: { readonly id: string; readonly name: string }
    readonly contact: { readonly personId: string; readonly name: string; readonly email: string }
  }[]
}

function Waiting({ waiting }: WaitingProps) {
  const { t } = useTranslation('respondents')
  return (
    <ScrollRegion label={t('inviteAll.title')}>
      <table className="data-table">
        <thead>
          <tr>
            <th scope="col">{t('table.name')}</th>
            <th scope="col">{t('table.contacts')}</th>
          </tr>
        </thead>
        <tbody>
          {waiting.map(({ respondent, contact }) => (
            <tr key={`${respondent.id} ${contact.personId}`}>
              <th scope="row" lang="sv">
                {respondent.name}
              </th>
              <td>
                {contact.name} <small>{contact.email}</small>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}
