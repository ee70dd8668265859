import { dateInText, daysUntil } from '@kartlaggning/schema/document/dates'
import { useLanguage, useTranslation } from '../translation.ts'
import { isSettled, turns, type Turn } from './points.ts'
import { TurnMark, TurnSquare } from './turn-mark.tsx'
import type { useWho } from './who.ts'

interface PointsHeadProps {
  readonly all: readonly Turn[]
  readonly until: string | null
  readonly open: boolean
  readonly who: ReturnType<typeof useWho>
}

/** How far it has come: a square a point, the same as numbers, and how long there is. */
export function PointsHead({ all, until, open, who }: PointsHeadProps) {
  const { t } = useTranslation('reconciliation')
  const left = all.filter((turn) => !isSettled(turn)).length
  const inOrder = (['agreed', 'explained', 'ours', 'theirs'] as const).flatMap((turn) =>
    all.filter((it) => it === turn),
  )
  return (
    <div className="points-head">
      <p className="points-head__squares">
        {inOrder.map((turn, at) => (
          <TurnSquare key={at} turn={turn} />
        ))}
      </p>
      <dl>
        {turns.toSorted(settledFirst).map((turn) => (
          <div key={turn}>
            <dt>
              <TurnMark turn={turn} who={who} />
            </dt>
            <dd>{all.filter((it) => it === turn).length}</dd>
          </div>
        ))}
      </dl>
      <p className="points-head__until">
        <strong>{t('own.talk.left', { left, count: all.length })}</strong>
        {open && until && <Until until={until} />}
      </p>
    </div>
  )
}

const settledFirst = (one: Turn, other: Turn) => Number(isSettled(other)) - Number(isSettled(one))

function Until({ until }: { readonly until: string }) {
  const { t } = useTranslation('reconciliation')
  const language = useLanguage()
  const days = daysUntil(until)
  const date = dateInText(until, language)
  return <> · {days < 0 ? t('own.talk.over', { date }) : t('own.talk.until', { date, count: days })}</>
}
