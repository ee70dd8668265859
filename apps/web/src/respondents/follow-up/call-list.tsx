import type { Call } from '@kartlaggning/schema/respondents/calls'
import { pages } from '@kartlaggning/schema/pages'
import type { Round } from '@kartlaggning/schema/rounds/round'
import { Link } from 'react-router'
import './call-list.css'
import { useTranslation } from '../../translation.ts'
import { CallHead, Cure } from './call-item.tsx'

interface CallListProps {
  readonly calls: readonly Call[]
  readonly round: Pick<Round, 'id' | 'county'>
}

/** Whom to ring today and why, with the way to the notes. */
export function CallList({ calls, round }: CallListProps) {
  const { t } = useTranslation('followUp')
  const now = calls.filter((it) => it.reason !== null && it.restsUntil === null)
  return (
    <section>
      <h2>{t('calls.heading')}</h2>
      {now.length === 0 && <p className="prose">{t('calls.none')}</p>}
      {now.length > 0 && (
        <ol className="calls">
          {now.map((call) => (
            <li key={call.respondentId}>
              <CallHead call={call} />
              <Cure call={call} round={round} />
            </li>
          ))}
        </ol>
      )}
      <p className="buttons">
        <Link className="ds-button" data-variant="secondary" to={pages.calls({ roundId: round.id })}>
          {t('calls.all')}
        </Link>
        <Link className="ds-button" data-variant="secondary" to={pages.reminders({ roundId: round.id })}>
          {t('reminders.link')}
        </Link>
      </p>
    </section>
  )
}
