import { dateInText, dateInWords } from '@kartlaggning/schema/document/dates'
import { useLoaderData } from 'react-router'
import { RoundFrame } from '../../rounds/round-frame.tsx'
import { useMay } from '../../session.tsx'
import { useLanguage, useTranslation } from '../../translation.ts'
import { StatusMessage, useStatusMessage } from '../status-message.tsx'
import { DeadlineForm } from './deadline-form.tsx'
import type { loadDeadlines } from './load-deadlines.ts'

/** Where the last day to answer is moved, for one, for some or for all, and what has been moved. */
export function DeadlinesPage() {
  const { t } = useTranslation('respondents')
  const language = useLanguage()
  const { round, respondents } = useLoaderData<typeof loadDeadlines>()
  const [message, tell] = useStatusMessage()
  const mayMove = useMay('rounds.move-deadlines')
  const isMovable = round.status === 'open' || round.status === 'closed'
  const own = respondents.filter((it) => it.closesOn !== round.closesOn).length
  return (
    <RoundFrame
      round={round}
      tab="state"
      title={t(round.status === 'closed' ? 'deadlines.closedTitle' : 'deadlines.title')}
    >
      <StatusMessage {...message} />
      <p className="lead">
        {round.status === 'closed'
          ? t('deadlines.closedLead')
          : t('deadlines.lead', { date: dateInText(round.closesOn, language) })}{' '}
        {own > 0 && t('deadlines.own', { count: own })}
      </p>
      {isMovable && mayMove ? <DeadlineForm tell={tell} /> : <p className="notice">{t('deadlines.notNow')}</p>}
      <Moves />
    </RoundFrame>
  )
}

function Moves() {
  const { t } = useTranslation('respondents')
  const language = useLanguage()
  const { respondents, moves } = useLoaderData<typeof loadDeadlines>()
  if (moves.length === 0) return null
  const nameOf = (id: string | null) => respondents.find((it) => it.id === id)?.name ?? t('deadlines.wholeRound')
  return (
    <section>
      <h2>{t('deadlines.history')}</h2>
      <ul className="prose">
        {moves.map(({ id, respondentId, from, to, reason, by, at }) => (
          <li key={id}>
            <strong>{nameOf(respondentId)}</strong>{' '}
            {t('deadlines.move', { from: dateInText(from, language), to: dateInText(to, language) })}: {reason}{' '}
            <small>{t('deadlines.by', { by, when: dateInWords(at, language) })}</small>
          </li>
        ))}
      </ul>
    </section>
  )
}
