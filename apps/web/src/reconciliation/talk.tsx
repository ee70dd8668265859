import type { Conversation } from '@kartlaggning/schema/reconciliation/conversation'
import { useState } from 'react'
import { useLocation } from 'react-router'
import { useTranslation } from '../translation.ts'
import type { OwnReconciliation } from './load-own-reconciliation.ts'
import { OnePoint } from './one-point.tsx'
import { anchorOf, inTurn, turnOf, type Point } from './points.ts'

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
  const { count, more } = usePaged(order)
  if (points.length === 0) return null
  const draw = (id: string) => {
    const point = points.find((it) => it.id === id)
    if (!point) return null
    return (
      <OnePoint
        key={id}
        point={point}
        reconciliation={own}
        isFirst={id === first}
        onSaid={(conversation) => onSaid(id, conversation)}
      />
    )
  }
  return (
    <section aria-labelledby="skillnader">
      <h2 id="skillnader" tabIndex={-1}>
        {t('own.talk.title')}
      </h2>
      {order.slice(0, count).map(draw)}
      {order.length > count && <div className="print-only">{order.slice(count).map(draw)}</div>}
      {order.length > count && (
        <p className="buttons no-print">
          <button className="ds-button" data-variant="secondary" type="button" onClick={more}>
            {t('own.talk.more', { count: Math.min(AT_A_TIME, order.length - count) })}
          </button>
        </p>
      )}
    </section>
  )
}

const AT_A_TIME = 10

/** So many as one can work through without an endless page; one that the address leads to is always there. */
function usePaged(order: readonly string[]) {
  const { hash } = useLocation()
  const [chosen, setChosen] = useState(AT_A_TIME)
  const [opened, setOpened] = useState('')
  const linked = order.findIndex((id) => `#${anchorOf({ id })}` === hash) + 1
  if (hash !== opened) {
    setOpened(hash)
    if (linked > chosen) setChosen(Math.ceil(linked / AT_A_TIME) * AT_A_TIME)
  }
  return { count: Math.max(chosen, linked), more: () => setChosen((before) => before + AT_A_TIME) }
}
