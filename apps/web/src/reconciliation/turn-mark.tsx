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

/** K is a filled circle and P the outline of a square, each with its letter; whose it is stands in words beside it. */
export const SideMark = ({ side }: { readonly side: 'municipality' | 'police' }) => (
  <span className="side" data-side={side} aria-hidden="true">
    {side === 'municipality' ? 'K' : 'P'}
  </span>
)
