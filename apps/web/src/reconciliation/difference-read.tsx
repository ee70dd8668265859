import type { BothSides } from '@kartlaggning/schema/reconciliation/reconciliation'
import { useTranslation } from '../translation.ts'
import { anchorOf, titleOf, type Point } from './points.ts'
import { Thread, useValueInWords } from './thread.tsx'
import { TurnSquare } from './turn-mark.tsx'
import { TwoAnswers } from './two-answers.tsx'
import { useSharedWording } from './who.ts'

interface DifferenceReadProps {
  readonly point: Point
  readonly sides: BothSides['sides']
  /** A reconciliation was held, in which they could have said something. */
  readonly held: boolean
  /** Nobody says anything any more. */
  readonly isOver: boolean
}

/** One difference as whoever follows the round reads it. */
export function DifferenceRead({ point, sides: { municipality, police }, held, isOver }: DifferenceReadProps) {
  const { t } = useTranslation('reconciliation')
  const { text } = useSharedWording()
  const valueInWords = useValueInWords(point)
  const { outcome, waitsFor, agreement, steps } = point.conversation
  const id = anchorOf(point)
  const silent = waitsFor.length === 2 ? 'both' : (waitsFor[0] ?? 'both')
  const state = outcome !== 'open' ? outcome : isOver ? (`${silent}Silent` as const) : silent
  const turn = outcome === 'open' ? 'theirs' : outcome
  const own = { kind: 'municipality' as const, name: municipality?.name ?? '' }
  return (
    <article
      className="point"
      data-settled={outcome !== 'open'}
      data-untouched={steps.length === 0}
      aria-labelledby={id}
    >
      <p className="point__aside">
        {text(point.section.title)}
        {held && (
          <>
            . <TurnSquare turn={turn} />
            {t(`both.states.${state}`)}
          </>
        )}
      </p>
      <h3 id={id}>{titleOf(point, text)}</h3>
      {agreement && (
        <p className="both-sides__agreed">
          <strong>{t('both.agreed', { value: valueInWords(agreement.value) })}</strong>
        </p>
      )}
      <TwoAnswers
        point={point}
        own="municipality"
        headings={[
          t('both.answered', { name: municipality?.name ?? '' }),
          t('both.answered', { name: police?.name ?? '' }),
        ]}
      />
      <Thread point={point} parties={{ own, counterpart: police }} />
    </article>
  )
}
