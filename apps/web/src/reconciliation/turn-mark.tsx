import { useTranslation } from '../translation.ts'
import type { Turn } from './points.ts'
import type { useWho } from './who.ts'

/** A square for each point: full when agreed, half when explained, warm when it waits for us. */
export const TurnSquare = ({ turn }: { readonly turn: Turn }) => (
  <span className="turn-square" data-turn={turn} aria-hidden="true" />
)

interface TurnMarkProps {
  readonly turn: Turn
  readonly who: ReturnType<typeof useWho>
}

export function TurnMark({ turn, who }: TurnMarkProps) {
  const { t } = useTranslation('reconciliation')
  return (
    <>
      <TurnSquare turn={turn} />
      {t(`own.talk.turns.${turn}`, who)}
    </>
  )
}

/** A filled circle for the municipality and the outline of a square for the police, each with its letter; whose it is stands in words beside it. */
export function SideMark({ side }: { readonly side: 'municipality' | 'police' }) {
  const { t } = useTranslation('reconciliation')
  return (
    <span className="side" data-side={side} aria-hidden="true">
      {t(`own.sideLetter.${side}`)}
    </span>
  )
}
