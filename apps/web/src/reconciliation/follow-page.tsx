import { addedUp } from '@kartlaggning/schema/reconciliation/count-differences'
import type { ReconciliationOfMunicipality } from '@kartlaggning/schema/reconciliation/reconciliation'
import { pages } from '@kartlaggning/schema/pages'
import { analysisHasBegun } from '@kartlaggning/schema/rounds/phase'
import type { Round } from '@kartlaggning/schema/rounds/round'
import { Link, useLoaderData } from 'react-router'
import { RoundFrame } from '../rounds/round-frame.tsx'
import { useTranslation } from '../translation.ts'
import { FollowTable } from './follow-table.tsx'
import { FollowedCsv } from './followed-csv.tsx'
import { submittedBy } from './followed.ts'
import { LastDay } from './last-day.tsx'
import type { loadFollowed } from './load-followed.ts'
import './follow.css'

/** How the two sides of each municipality compare, and how far they have come with each other's joint actions. */
export function FollowPage() {
  const { t } = useTranslation(['reconciliation', 'rounds'])
  const { round, municipalities } = useLoaderData<typeof loadFollowed>()
  const comparable = municipalities.filter((it) => submittedBy(it) === 'both')
  const { compared, before, after } = addedUp(comparable.map(({ differences }) => differences))
  const held = municipalities.some((it) => it.held)
  // As long as it goes on nothing is said of how it ended.
  const ended = held ? 'follow.headline' : 'follow.headlineNeverHeld'
  const headline = t(round.status === 'reconciliation' ? 'follow.headlineNow' : ended, {
    differing: before,
    after,
    compared,
  })
  return (
    <RoundFrame round={round} tab="comparison" title={compared > 0 ? headline : t('follow.title')}>
      <WhatWasHeld round={round} municipalities={municipalities} />
      <p className="lead">
        {t('follow.lead', {
          count: comparable.length,
          all: municipalities.length,
          differing: before,
          after,
          compared,
        })}
      </p>
      <OtherWays round={round} />
      {round.status === 'reconciliation' && <p className="prose">{t('follow.meaning')}</p>}
      <FollowTable round={round} municipalities={municipalities} />
      {round.status === 'reconciliation' && <LastDay roundId={round.id} />}
      <p className="buttons">
        <FollowedCsv round={round} municipalities={municipalities} />
      </p>
    </RoundFrame>
  )
}

interface FollowedProps {
  readonly round: Round
  readonly municipalities: readonly ReconciliationOfMunicipality[]
}

/** Why there is nothing of the two sides here, where there is nothing. */
function WhatWasHeld({ round, municipalities }: FollowedProps) {
  const { t } = useTranslation('reconciliation')
  if (!round.reconciles) return <p className="notice">{t('follow.never')}</p>
  if (municipalities.some((it) => it.held)) return null
  return <p className="notice">{t(analysisHasBegun(round.status) ? 'follow.neverHeld' : 'follow.notYet')}</p>
}

/** Above the table: of many municipalities it is long. */
function OtherWays({ round: { id: roundId, status } }: Pick<FollowedProps, 'round'>) {
  const { t } = useTranslation('reconciliation')
  const ways = [
    { to: pages.reconciliationByQuestion({ roundId }), text: t('byQuestion.link') },
    { to: pages.ties({ roundId }), text: t('follow.ties') },
    ...(analysisHasBegun(status) ? [{ to: pages.figures({ roundId }), text: t('follow.figures') }] : []),
  ]
  return (
    <nav aria-label={t('follow.others')}>
      <ul className="ways no-print">
        {ways.map(({ to, text }) => (
          <li key={to}>
            <Link className="ds-link" to={to}>
              {text}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
