import { pages } from '@kartlaggning/schema/pages'
import type { Round, RoundStatus } from '@kartlaggning/schema/rounds/round'
import { Link } from 'react-router'
import { useMay } from '../session.tsx'
import { useTranslation } from '../translation.ts'
import './result-links.css'

type Result = 'matrix' | 'needs' | 'profiles' | 'comparability' | 'correction'

const hasClosed = (round: Round) => round.closedAt !== null

const afterwards: readonly Result[] = ['matrix', 'needs', 'profiles']

const resultsOf = {
  draft: [],
  consultation: [],
  open: ['matrix'],
  closed: ['matrix'],
  reconciliation: ['matrix'],
  analysis: afterwards,
  feedback: afterwards,
  published: afterwards,
  archived: afterwards,
} as const satisfies Record<RoundStatus, readonly Result[]>

/** What there is to read of the answers so far that has no tab of its own. */
export function ResultLinks({ round }: { readonly round: Round }) {
  const { t } = useTranslation('respondents')
  const mayCorrect = useMay('rounds.correct')
  const within = resultsOf[round.status]
  const results: readonly Result[] = [
    ...within,
    ...(round.previousRoundId === null ? [] : (['comparability'] as const)),
    // Where there is a round before, it is reached from what has changed since then.
    ...(round.previousRoundId === null && mayCorrect && round.status === 'open' ? (['correction'] as const) : []),
  ]
  if (results.length === 0 && !hasClosed(round)) return null
  return (
    <nav className="result-links" aria-label={t('results.title')}>
      <ul>
        {results.map((result) => (
          <li key={result}>
            <Link className="ds-link" to={pages[result]({ roundId: round.id })}>
              {t(`results.${result}`)}
            </Link>
            <span>{t(`results.${result}Text`)}</span>
          </li>
        ))}
        {hasClosed(round) && (
          <li>
            <Link className="ds-link" to={pages.initiatives({ county: round.county })}>
              {t('results.initiatives')}
            </Link>
            <span>{t('results.initiativesText')}</span>
          </li>
        )}
      </ul>
    </nav>
  )
}
