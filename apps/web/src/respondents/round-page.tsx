import { pages } from '@kartlaggning/schema/pages'
import type { Round } from '@kartlaggning/schema/rounds/round'
import { Link, useLoaderData } from 'react-router'
import { Page } from '../look/page.tsx'
import { period } from '../rounds/period.ts'
import { RoundStatusTag } from '../rounds/round-status-tag.tsx'
import { useLanguage, useTranslation } from '../translation.ts'
import { CountyMap } from './county-map.tsx'
import { NeedsActionList } from './needs-action-list.tsx'
import { Phases } from './phases.tsx'
import { RespondentsSection } from './respondents-section.tsx'
import { ResultLinks } from './result-links.tsx'
import type { loadRound } from './load-round.ts'
import { statusCounts } from './status-counts.ts'
import { TimeSection } from './time-section.tsx'
import { WhatNext } from './what-next.tsx'
import './round.css'

/** Where a round stands, whom to ring and why, and what comes next. */
export function RoundPage() {
  const { t } = useTranslation(['respondents', 'rounds'])
  const { round, respondents } = useLoaderData<typeof loadRound>()
  return (
    <Page
      title={round.name}
      trail={[
        { to: pages.start(), text: t('rounds:start') },
        { to: pages.rounds(), text: t('rounds:list.title') },
      ]}
      status={<Facts round={round} />}
      fictional={round.fictional}
      wide
    >
      <Phases round={round} />
      <WhatNext />
      <ResultLinks round={round} />
      {round.openedAt && (
        <p>
          <Link className="ds-link" to="fragor">
            {t('asks')}
          </Link>
        </p>
      )}
      {round.openedAt && <Standing />}
      {round.status === 'open' && <NeedsActionList />}
      {respondents.length > 0 && <CountyMap />}
      {respondents.length > 0 && <RespondentsSection />}
      {round.openedAt && <TimeSection />}
    </Page>
  )
}

function Facts({ round }: { readonly round: Round }) {
  const language = useLanguage()
  return (
    <p className="round-facts">
      <RoundStatusTag status={round.status} /> <span>{period(round, language)}</span>
    </p>
  )
}

function Standing() {
  const { t } = useTranslation('respondents')
  const { respondents } = useLoaderData<typeof loadRound>()
  const { all, submitted, ...others } = statusCounts(respondents)
  return (
    <section className="standing">
      <h2>{t('standing.title')}</h2>
      <p className="standing__main">{t('standing.submitted', { submitted, all })}</p>
      <progress value={submitted} max={all} aria-label={t('standing.submitted', { submitted, all })} />
      <ul>
        {Object.entries(others).map(
          ([status, count]) =>
            count > 0 && <li key={status}>{t(`standing.${status as keyof typeof others}`, { count })}</li>,
        )}
      </ul>
    </section>
  )
}
