import { pages } from '@kartlaggning/schema/pages'
import type { Round } from '@kartlaggning/schema/rounds/round'
import { Link, useLoaderData } from 'react-router'
import { daysUntil } from '@kartlaggning/schema/document/dates'
import { CallList } from './follow-up/call-list.tsx'
import { FailingNotice } from './follow-up/failing-notice.tsx'
import type { loadRoundAndCalls } from './follow-up/load.ts'
import { period } from '../rounds/period.ts'
import { RoundFrame } from '../rounds/round-frame.tsx'
import { RoundStatusTag } from '../rounds/round-status-tag.tsx'
import { useLanguage, useTranslation, type Translate } from '../translation.ts'
import { CountySection } from './course/county-section.tsx'
import { DayByDay } from './course/day-by-day.tsx'
import { PerPoliceArea } from './course/per-police-area.tsx'
import { DeclinedSection } from './course/declined-section.tsx'
import { RoundDates } from './course/round-dates.tsx'
import { OnBehalf } from './course/on-behalf.tsx'
import { PerKind } from './per-kind.tsx'
import { ResultLinks } from './result-links.tsx'
import { RoundCounts } from './round-counts.tsx'
import { TimeSection } from './time-section.tsx'
import { WhatNext } from './what-next.tsx'
import './round-page.css'

/** Where a round stands, whom to ring and why, and what comes next. */
export function RoundPage() {
  const { t } = useTranslation('respondents')
  const { round, respondents, calls } = useLoaderData<typeof loadRoundAndCalls>()
  const first = (
    <div key="first" className="round-page__first">
      {round.status === 'open' && <CallList calls={calls} round={round} />}
      {respondents.length > 0 && <CountySection />}
    </div>
  )
  const next = (
    <div key="next" className="round-page__next">
      <WhatNext />
      <ResultLinks round={round} />
      {round.openedAt && (
        <p>
          <Link className="ds-link" to={pages.roundQuestions({ roundId: round.id })}>
            {t('selection')}
          </Link>
        </p>
      )}
    </div>
  )
  return (
    <RoundFrame round={round} tab="state" title={headline(t, round)} status={<Facts round={round} />}>
      {round.status === 'open' && <FailingNotice respondents={respondents} roundId={round.id} />}
      {round.openedAt && <RoundCounts respondents={respondents} />}
      <OnBehalf respondents={respondents} />
      <div className={round.status === 'open' ? 'round-page' : 'round-page round-page--calm'}>
        {/* Before it is opened there is nothing to see of it, and everything to do. What has just been said there goes along. */}
        {round.openedAt === null ? [next, first] : [first, next]}
        <div className="round-page__course">
          {round.openedAt && <DayByDay />}
          <DeclinedSection respondents={respondents} />
          {round.openedAt && <PerKind respondents={respondents} />}
          {round.openedAt && <PerPoliceArea />}
          <RoundDates />
          {round.openedAt && <TimeSection />}
        </div>
      </div>
    </RoundFrame>
  )
}

/** How many have submitted and how long there is left; before it is opened, only its name. */
function headline(t: Translate<readonly ['respondents']>, round: Round): string {
  if (round.openedAt === null) return round.name
  const counts = { submitted: round.submitted, all: round.respondents }
  const days = daysUntil(round.closesOn)
  if (round.status !== 'open' || days < 0) return t('headline.closed', counts)
  return days === 0 ? t('headline.lastDay', counts) : t('headline.open', { ...counts, count: days })
}

function Facts({ round }: { readonly round: Round }) {
  const language = useLanguage()
  return (
    <>
      <RoundStatusTag status={round.status} /> · {period(round, language)}
    </>
  )
}
