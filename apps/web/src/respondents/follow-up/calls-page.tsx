import { type Call } from '@kartlaggning/schema/respondents/calls'
import { dateInText } from '@kartlaggning/schema/document/dates'
import { pages } from '@kartlaggning/schema/pages'
import type { Round } from '@kartlaggning/schema/rounds/round'
import { Link, useLoaderData } from 'react-router'
import { RoundFrame } from '../../rounds/round-frame.tsx'
import { StatusMessage, useStatusMessage, type Announce } from '../status-message.tsx'
import { useMay } from '../../session.tsx'
import { useLanguage, useTranslation } from '../../translation.ts'
import { CallActions } from './call-actions.tsx'
import { CallHead, Cure } from './call-item.tsx'
import type { loadCalls } from './load.ts'
import './calls.css'

/** Whom to ring today and why, what was said before, and when to ring again. */
export function CallsPage() {
  const { t } = useTranslation('followUp')
  const { round, calls } = useLoaderData<typeof loadCalls>()
  const [message, tell] = useStatusMessage()
  const now = calls.filter((it) => it.reason !== null && it.restsUntil === null)
  const rest = calls.filter((it) => !now.includes(it))
  return (
    <RoundFrame
      round={round}
      tab="state"
      title={now.length === 0 ? t('calls.titleNone') : t('calls.title', { count: now.length })}
    >
      <p className="prose">{t('calls.lead')}</p>
      <p>
        <Link className="ds-link" to={pages.reminders({ roundId: round.id })}>
          {t('reminders.link')}
        </Link>
      </p>
      <StatusMessage {...message} />
      {now.length > 0 && <Calls calls={now} round={round} tell={tell} />}
      {rest.length > 0 && (
        <section>
          <h2>{t('calls.resting')}</h2>
          <Calls calls={rest} round={round} tell={tell} />
        </section>
      )}
    </RoundFrame>
  )
}

interface CallsProps {
  readonly calls: readonly Call[]
  readonly round: Round
  readonly tell: Announce
}

function Calls({ calls, round, tell }: CallsProps) {
  const mayNote = useMay('respondents.invite')
  return (
    <ol className="ring">
      {calls.map((call) => (
        <li key={call.respondentId} id={call.respondentId}>
          <div className="ring__head">
            <CallHead call={call} />
            <Cure call={call} round={round} />
          </div>
          <Notes call={call} />
          {mayNote && <CallActions call={call} round={round} tell={tell} />}
        </li>
      ))}
    </ol>
  )
}

const SHOWN = 3

function Notes({ call: { notes, restsUntil } }: { readonly call: Call }) {
  const { t } = useTranslation('followUp')
  const language = useLanguage()
  return (
    <>
      {restsUntil !== null && <p>{t('calls.restsUntil', { day: dateInText(restsUntil, language) })}</p>}
      {notes.length > 0 && (
        <ul className="ring__notes">
          {notes.slice(0, SHOWN).map((note) => (
            <li key={note.id}>
              <span lang="sv">{note.note}</span>
              <small>
                {[note.by, dateInText(note.at, language), note.name !== null && t('calls.with', { name: note.name })]
                  .filter(Boolean)
                  .join(', ')}
              </small>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
