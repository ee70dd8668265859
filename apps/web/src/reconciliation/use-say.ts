import { newId } from '@kartlaggning/schema/id'
import type { Json } from '@kartlaggning/schema/json'
import type { Conversation, StepKind } from '@kartlaggning/schema/reconciliation/conversation'
import { reconciliation } from '@kartlaggning/schema/reconciliation/reconciliation'
import { call } from '../call.ts'
import { useMutation } from '../look/use-mutation.ts'

interface Said {
  readonly kind: StepKind
  readonly value?: Json
  readonly words?: string
  readonly ends?: string | null
}

export interface Speaking {
  readonly busy: boolean
  readonly errorMessage: string | undefined
  readonly say: (said: Said) => Promise<boolean>
}

/** Takes the next step about one answer that differs. */
export function useSay(respondentId: string, question: string, onSaid: (conversation: Conversation) => void): Speaking {
  const { busy, mutate, errorMessage } = useMutation()
  const say = ({ kind, value = null, words = '', ends = null }: Said) =>
    mutate(async () => {
      const params = { respondentId, stepId: newId() }
      onSaid(await call(reconciliation.say, { params, body: { question, kind, value, words, ends } }))
    })
  return { busy, errorMessage, say }
}
