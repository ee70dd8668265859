import type { Conversation } from '@kartlaggning/schema/reconciliation/conversation'
import type { Reconciliation } from '@kartlaggning/schema/reconciliation/reconciliation'
import { useRef, useState } from 'react'
import { useTranslation } from '../translation.ts'
import { anchorOf, isSettled, titleOf, turnOf, type Point } from './points.ts'
import { PointForm } from './point-form.tsx'
import { ProposalPanel } from './proposal-panel.tsx'
import { Settled } from './settled.tsx'
import { Thread } from './thread.tsx'
import { TurnMark } from './turn-mark.tsx'
import { TwoAnswers } from './two-answers.tsx'
import { useSay } from './use-say.ts'
import { ErrorMessage } from '../look/error-message.tsx'
import { useSharedWording, useWho } from './who.ts'

interface OnePointProps {
  readonly point: Point
  readonly reconciliation: Reconciliation
  /** The first that waits for us: its button is the one of the page. */
  readonly isFirst: boolean
  readonly onSaid: (conversation: Conversation) => void
}

/** One answer that differs: what each side gave, what has been said, and what can be said next. */
export function OnePoint({ point, reconciliation, isFirst, onSaid }: OnePointProps) {
  const { t } = useTranslation('reconciliation')
  const { own, open } = reconciliation
  const side = own.kind === 'police' ? 'police' : 'municipality'
  const who = useWho(own.kind)
  const { text } = useSharedWording()
  const turn = turnOf(point.conversation, side)
  const heading = useRef<HTMLHeadingElement>(null)
  const [justSaid, setJustSaid] = useState(false)
  const speaking = useSay(own.respondentId, point.id, (conversation) => {
    onSaid(conversation)
    setJustSaid(true)
    heading.current?.focus()
  })
  const id = anchorOf(point)
  return (
    <article
      className="point"
      data-settled={isSettled(turn)}
      data-untouched={point.conversation.steps.length === 0}
      aria-labelledby={id}
    >
      <p className="point__aside">
        {text(point.section.title)}. <TurnMark turn={turn} who={who} />
      </p>
      <h3 id={id} tabIndex={-1} ref={heading}>
        {titleOf(point, text)}
      </h3>
      <p role="status">{justSaid && t('own.talk.said', who)}</p>
      {isSettled(turn) ? (
        <Settled point={point} parties={reconciliation} speaking={speaking} />
      ) : (
        <>
          <TwoAnswers point={point} own={side} headings={[t('own.talk.weAnswered'), t('own.talk.theyAnswered', who)]} />
          <Thread point={point} parties={reconciliation} />
          <ProposalPanel point={point} parties={reconciliation} isFirst={isFirst} speaking={speaking} />
        </>
      )}
      <ErrorMessage text={speaking.errorMessage} />
      {open && turn !== 'agreed' && <PointForm point={point} own={own} turn={turn} speaking={speaking} />}
    </article>
  )
}
