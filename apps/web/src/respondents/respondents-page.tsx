import { pages } from '@kartlaggning/schema/pages'
import { Link, useLoaderData } from 'react-router'
import { RoundFrame } from '../rounds/round-frame.tsx'
import { useMay } from '../session.tsx'
import { useTranslation } from '../translation.ts'
import { RespondentsSection } from './respondents-section.tsx'
import type { loadRound } from './load-round.ts'
import { isWithoutInvitation, statusCounts } from './status-counts.ts'

/** Everyone the round asks, with their contacts. */
export function RespondentsPage() {
  const { t } = useTranslation('respondents')
  const { round, respondents } = useLoaderData<typeof loadRound>()
  const isLeftToInvite = respondents.some(isWithoutInvitation)
  const mayInvite = useMay('respondents.invite')
  const isBefore = round.status === 'draft' || round.status === 'consultation'
  const { all, notInvited } = statusCounts(respondents)
  return (
    <RoundFrame round={round} tab="respondents" title={t('list.title', { count: all, notInvited })}>
      {mayInvite && round.status === 'open' && isLeftToInvite && (
        <p>
          <Link className="ds-link" to={pages.inviteAll({ roundId: round.id })}>
            {t('list.invite')}
          </Link>
        </p>
      )}
      {mayInvite && (isBefore || round.status === 'open') && (
        <p>
          <Link className="ds-link" to={pages.importContacts({ roundId: round.id })}>
            {t('inviteAll.fromList')}
          </Link>
        </p>
      )}
      <RespondentsSection />
    </RoundFrame>
  )
}
