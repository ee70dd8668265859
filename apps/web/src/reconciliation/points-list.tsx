import { Link } from 'react-router'
import { useFolded } from '../look/narrow.ts'
import { useTranslation } from '../translation.ts'
import { anchorOf, titleOf, turnOf, turns, type Point, type Turn } from './points.ts'
import { TurnMark, TurnSquare } from './turn-mark.tsx'
import { useSharedWording, type useWho } from './who.ts'

interface PointsListProps {
  readonly points: readonly Point[]
  readonly own: 'municipality' | 'police'
  readonly who: ReturnType<typeof useWho>
}

/** Every point by whose turn it is, beside the points themselves; folded where there is no room beside them. */
export function PointsList(props: PointsListProps) {
  const { t } = useTranslation('reconciliation')
  const isFolded = useFolded()
  const { points, own } = props
  const ours = points.filter(({ conversation }) => turnOf(conversation, own) === 'ours').length
  if (!isFolded) return <Lists {...props} />
  return (
    <details className="points-list__fold no-print">
      <summary>{t('own.talk.all', { count: points.length, ours })}</summary>
      <Lists {...props} />
    </details>
  )
}

function Lists({ points, own, who }: PointsListProps) {
  const { t } = useTranslation('reconciliation')
  return (
    <nav className="points-list no-print" aria-label={t('own.talk.title')}>
      {turns.map((turn) => (
        <OneList
          key={turn}
          turn={turn}
          points={points.filter(({ conversation }) => turnOf(conversation, own) === turn)}
          who={who}
        />
      ))}
    </nav>
  )
}

interface OneListProps {
  readonly turn: Turn
  readonly points: readonly Point[]
  readonly who: ReturnType<typeof useWho>
}

function OneList({ turn, points, who }: OneListProps) {
  const wording = useSharedWording()
  if (points.length === 0) return null
  return (
    <section>
      <h2>
        <span>
          <TurnMark turn={turn} who={who} />
        </span>{' '}
        <span>{points.length}</span>
      </h2>
      <ul>
        {points.map((point) => (
          <li key={point.id}>
            <Link to={{ search: location.search, hash: anchorOf(point) }}>
              <TurnSquare turn={turn} />
              <span>
                {titleOf(point, wording.text)} <small>{wording.text(point.section.title)}</small>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
