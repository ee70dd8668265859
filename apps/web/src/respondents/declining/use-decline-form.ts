import type { AbstentionReason } from '@kartlaggning/schema/respondents/abstention'
import { useState, type SyntheticEvent } from 'react'
import { useMutation } from '../../look/use-mutation.ts'

export interface TypedDecline {
  readonly reason: AbstentionReason | null
  readonly note: string
  readonly source: string
}

type Field = keyof TypedDecline

/** As it is sent: with a reason. */
export type Declined = Omit<TypedDecline, 'reason'> & { readonly reason: AbstentionReason }

const nothing: TypedDecline = { reason: null, note: '', source: '' }

/** What is typed, what is wrong with it, and the sending of it; the county board notes whom it heard it from too. */
export function useDeclineForm(isNoted: boolean, send: (declined: Declined) => Promise<unknown>) {
  const [typed, setTyped] = useState(nothing)
  const [wrong, setWrong] = useState<readonly Field[]>([])
  const { busy, mutate, errorMessage } = useMutation()
  const change = (changes: Partial<TypedDecline>) => setTyped((before) => ({ ...before, ...changes }))
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    const { reason, note, source } = typed
    const faults: Field[] = [
      ...(isNoted && source.trim() === '' ? (['source'] as const) : []),
      ...(reason === null ? (['reason'] as const) : []),
      ...(reason === 'other' && note.trim() === '' ? (['note'] as const) : []),
    ]
    setWrong(faults)
    const [first] = faults
    if (first || reason === null)
      return document.getElementById(first === 'reason' ? 'decline-reason-no_time' : `decline-${first}`)?.focus()
    void mutate(() => send({ reason, note, source }))
  }
  return { typed, change, wrong, submit, busy, errorMessage }
}

export type DeclineForm = ReturnType<typeof useDeclineForm>
