import { session, type OpenSession } from '@kartlaggning/schema/identity/session'
import { pages } from '@kartlaggning/schema/pages'
import { Link, useLoaderData, useRevalidator } from 'react-router'
import '../look/table.css'
import { call } from '../call.ts'
import { dateInTable, timeOfDay } from '@kartlaggning/schema/document/dates'
import { ErrorMessage } from '../look/error-message.tsx'
import { Page } from '../look/page.tsx'
import { useMutation } from '../look/use-mutation.ts'
import { countiesOf, useActor } from '../session.tsx'
import { useLanguage, useTranslation } from '../translation.ts'
import type { loadSessions } from './load-sessions.ts'

/** Where one is signed in, and how to end what one does not know. */
export function SessionsPage() {
  const { t } = useTranslation('signIn')
  const sessions = useLoaderData<typeof loadSessions>()
  const { revalidate } = useRevalidator()
  const { busy, mutate, errorMessage } = useMutation()
  const isStaff = (useActor()?.staff.length ?? 0) > 0
  // Of several counties, each has a page that leads there.
  const [county, ...others] = countiesOf(useActor())
  const end = (work: () => Promise<unknown>) => void mutate(async () => (await work(), revalidate()))
  return (
    <Page title={t('sessions.title', { count: sessions.length })}>
      <p className="prose">{t('sessions.lead')}</p>
      <p>
        <Link className="ds-link" to={pages.ownName()}>
          {t('ownName.link')}
        </Link>
      </p>
      {isStaff && (
        <p>
          <Link className="ds-link" to={pages.secondFactors()}>
            {t('sessions.secondFactor')}
          </Link>
        </p>
      )}
      {county !== undefined && others.length === 0 && (
        <p>
          <Link className="ds-link" to={pages.security({ county })}>
            {t('sessions.security')}
          </Link>
        </p>
      )}
      <ErrorMessage text={errorMessage} />
      <table className="data-table">
        <thead>
          <tr>
            <th scope="col">{t('sessions.device')}</th>
            <th scope="col">{t('sessions.signedIn')}</th>
            <th scope="col">{t('sessions.seen')}</th>
            <th scope="col">
              <span className="visually-hidden">{t('sessions.end')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {sessions.map((it) => (
            <SessionRow
              key={it.id}
              open={it}
              busy={busy}
              onEnd={() => end(() => call(session.end, { params: { sessionId: it.id } }))}
            />
          ))}
        </tbody>
      </table>
      {sessions.length > 1 && (
        <p>
          <button
            className="ds-button"
            data-variant="secondary"
            type="button"
            onClick={() => end(() => call(session.endOthers))}
          >
            {t('sessions.endOthers')}
          </button>
        </p>
      )}
    </Page>
  )
}

interface RowProps {
  readonly open: OpenSession
  readonly busy: boolean
  readonly onEnd: () => void
}

function SessionRow({ open, busy, onEnd }: RowProps) {
  const { t } = useTranslation('signIn')
  const language = useLanguage()
  const moment = (at: string) => `${dateInTable(at)} ${timeOfDay(at, language)}`
  const device = open.device || t('sessions.unknownDevice')
  return (
    <tr>
      <th scope="row">{device}</th>
      <td>{moment(open.signedInAt)}</td>
      <td>{moment(open.seenAt)}</td>
      <td>
        {open.here ? (
          t('sessions.here')
        ) : (
          <button className="ds-button" data-variant="tertiary" type="button" disabled={busy} onClick={onEnd}>
            {t('sessions.end')} <span className="visually-hidden">{device}</span>
          </button>
        )}
      </td>
    </tr>
  )
}
