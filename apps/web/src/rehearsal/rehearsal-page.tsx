import { useLoaderData } from 'react-router'
import { RoundFrame } from '../rounds/round-frame.tsx'
import { useTranslation } from '../translation.ts'
import { BeginRehearsal } from './begin-rehearsal.tsx'
import type { loadRehearsal } from './load-rehearsal.ts'
import { RehearsedClock } from './rehearsed-clock.tsx'
import { RemoveRehearsal } from './remove-rehearsal.tsx'
import { WhatToTry } from './what-to-try.tsx'

/** Where a round is rehearsed: its clock, its letters, and the way out. Of a round that is none, the way in. */
export function RehearsalPage() {
  const { t } = useTranslation('rehearsal')
  const { round, rehearsal } = useLoaderData<typeof loadRehearsal>()
  if (!rehearsal) {
    return (
      <RoundFrame round={round} tab="state" title={t('begin.title')} reading>
        <BeginRehearsal />
      </RoundFrame>
    )
  }
  return (
    <RoundFrame round={round} tab="state" title={t('title')} reading>
      <RehearsedClock round={round} rehearsal={rehearsal} />
      <WhatToTry round={round} rehearsal={rehearsal} />
      <RemoveRehearsal round={round} rehearsal={rehearsal} />
    </RoundFrame>
  )
}
