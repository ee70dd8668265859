import type { Conversation } from '@kartlaggning/schema/reconciliation/conversation'
import { useState } from 'react'
import { useTranslation } from '../translation.ts'
import type { OwnReconciliation } from './load-own-reconciliation.ts'
import { OnePoint } from './one-point.tsx'
import { inTurn, turnOf, type Point } from './points.ts'

interface TalkProps {
  readonly own: OwnReconciliation['reconciliation']
  readonly points: readonly Point[]
  readonly side: 'municipality' | 'police'
  readonly onSaid: (question: string, conversation: Conversation) => void
}

/** Every answer that differs. They keep their places while one works, whatever they come to. */
export function Talk({ own, points, side, onSaid }: TalkProps) {
  const { t } = useTranslation('reconciliation')
  const [order] = useState(() => inTurn(points, side).map(({ id }) => id))
  const first = order.find((id) =>
    points.some((it) => it.id === id && turnOf(it.conversation, side) === 'ours' && it.conversation.proposal),
  )
  if (points.length === 0) return null
  return (
    <section aria-labelledby="skillnader">
      <h2 id="skillnader" tabIndex={-1}>
        {t('own.talk.title')}
      </h2>
      {order.flatMap((id) => {
        const point = points.find((it) => it.id === id)
        if (!point) return []
        return [
          <OnePoint
            key={id}
            point={point}
            reconciliation={own}
            isFirst={id === first}
            onSaid={(conversation) => onSaid(id, conversation)}
          />,
        ]
      })}
    </section>
  )
}
