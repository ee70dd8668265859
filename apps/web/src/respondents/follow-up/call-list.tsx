import type { Call, CallReason } from '@kartlaggning/schema/respondents/calls'
import { pages } from '@kartlaggning/schema/pages'
import type { Round } from '@kartlaggning/schema/rounds/round'
import { useState } from 'react'
import { flushSync } from 'react-dom'
import { Link } from 'react-router'
import './call-list.css'
import { Mark } from '../../look/mark.tsx'
import { useMay } from '../../session.tsx'
import { useTranslation } from '../../translation.ts'
import { CallHead, Cure } from './call-item.tsx'

interface CallListProps {
  readonly calls: readonly Call[]
  readonly round: Pick<Round, 'id' | 'county'>
}

/** As many as somebody rings in a day. */
const SHOWN = 10

/** What is cured for many at once is said once, however many it is about. */
const forMany = {
  'not-invited': { page: pages.inviteAll, said: 'calls.notInvited', cure: 'calls.inviteAll' },
  'no-contact': { page: pages.importContacts, said: 'calls.noContact', cure: 'calls.importContacts' },
} as const
const together = Object.keys(forMany) as (keyof typeof forMany)[]

/** Whom to ring today and why, with the way to the notes. */
export function CallList({ calls, round }: CallListProps) {
  const { t } = useTranslation('followUp')
  const [whole, setWhole] = useState(false)
  const now = calls.filter((it) => it.reason !== null && it.restsUntil === null)
  const groups = together.map((why) => ({ why, count: countOf(now, why) })).filter(({ count }) => count > 1)
  const each = now.filter(({ reason }) => !groups.some(({ why }) => why === reason?.why))
  const shown = whole || each.length <= SHOWN ? each : each.slice(0, SHOWN)
  return (
    <section>
      <h2>{t('calls.heading')}</h2>
      {now.length === 0 && <p className="prose">{t('calls.none')}</p>}
      {now.length > 0 && (
        <ol className="calls">
          {groups.map((group) => (
            <Group key={group.why} {...group} roundId={round.id} />
          ))}
          {shown.map((call) => (
            <li key={call.respondentId} tabIndex={-1}>
              <CallHead call={call} />
              <Cure call={call} round={round} />
            </li>
          ))}
        </ol>
      )}
      {shown.length < each.length && (
        <p className="no-print">
          <button className="ds-button" data-variant="tertiary" type="button" onClick={showAll}>
            {t('calls.showAll', { count: each.length })}
          </button>
        </p>
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

  // The button goes: whoever pressed it stands at the first of those that came.
  function showAll(event: { readonly currentTarget: HTMLElement }) {
    const section = event.currentTarget.closest('section')
    flushSync(() => setWhole(true))
    section?.querySelector<HTMLElement>(`.calls > li:nth-child(${groups.length + SHOWN + 1})`)?.focus()
  }
}

const countOf = (calls: readonly Call[], why: CallReason['why']) =>
  calls.filter(({ reason }) => reason?.why === why).length

interface GroupProps {
  readonly why: keyof typeof forMany
  readonly count: number
  readonly roundId: string
}

function Group({ why, count, roundId }: GroupProps) {
  const { t } = useTranslation('followUp')
  const mayInvite = useMay('respondents.invite')
  const { page, said, cure } = forMany[why]
  return (
    <li>
      <Mark shape="call">{t(said, { count })}</Mark>
      {mayInvite && (
        <Link className="ds-link" to={page({ roundId })}>
          {t(cure)}
        </Link>
      )}
    </li>
  )
}
