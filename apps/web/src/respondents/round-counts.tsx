import type { Respondent } from '@kartlaggning/schema/respondents/respondent'
import { useTranslation } from '../translation.ts'
import { statusCounts } from './status-counts.ts'
import './round-counts.css'

const parts = ['submitted', 'started', 'opened', 'invited', 'notInvited', 'declined'] as const

/** One bar of everyone asked, by how far they have come. */
export function RoundCounts({ respondents }: { readonly respondents: readonly Respondent[] }) {
  const { t } = useTranslation('respondents')
  const counts = statusCounts(respondents)
  return (
    <ul className="round-counts">
      {parts.map((part) =>
        counts[part] === 0 ? null : (
          <li key={part} data-part={part} style={{ flexGrow: counts[part] }}>
            <b>{counts[part]}</b> {t(`counts.${part}`)}
          </li>
        ),
      )}
    </ul>
  )
}
