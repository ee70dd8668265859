import type { Conversation } from '@kartlaggning/schema/reconciliation/conversation'
import type { Reconciliation } from '@kartlaggning/schema/reconciliation/reconciliation'
import { ErrorMessage } from '../look/error-message.tsx'
import type { Point } from './points.ts'
import { PointForm } from './point-form.tsx'
import { Thread } from './thread.tsx'
import { useSay } from './use-say.ts'

interface BesidePointProps {
  readonly point: Point
  readonly reconciliation: Reconciliation
  readonly onSaid: (question: string, conversation: Conversation) => void
}

/** What is said of an answer that does not count as different, and the way to explain it. */
export function BesidePoint({ point, reconciliation, onSaid }: BesidePointProps) {
  const { own, open } = reconciliation
  const speaking = useSay(own.respondentId, point.id, (conversation) => onSaid(point.id, conversation))
  if (!open && point.conversation.steps.length === 0) return null
  return (
    <>
      <Thread point={point} parties={reconciliation} />
      <ErrorMessage text={speaking.errorMessage} />
      {open && <PointForm point={point} own={own} turn="ours" speaking={speaking} explains />}
    </>
  )
}
