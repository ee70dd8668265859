import type { Call } from '@kartlaggning/schema/respondents/calls'
import { pages } from '@kartlaggning/schema/pages'
import { Link } from 'react-router'
import './call-list.css'
import { useTranslation } from '../../translation.ts'
import { CallHead, Cure } from './call-item.tsx'

interface CallListProps {
  readonly calls: readonly Call[]
  readonly roundId: string
}

/** Whom to ring today and why, with the way to the notes. */
export function CallList({ calls, roundId }: CallListProps) {
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
              <Cure call={call} roundId={roundId} />
            </li>
          ))}
        </ol>
      )}
      <p className="buttons">
        <Link className="ds-button" data-variant="secondary" to={pages.calls({ roundId })}>
          {t('calls.all')}
        </Link>
        <Link className="ds-button" data-variant="secondary" to={pages.reminders({ roundId })}>
          {t('reminders.link')}
        </Link>
      </p>
    </section>
  )
}
