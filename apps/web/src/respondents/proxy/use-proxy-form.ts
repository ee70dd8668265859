import { readDay } from '@kartlaggning/schema/document/read-day'
import type { ProxyChannel } from '@kartlaggning/schema/respondents/proxy'
import { dateInTable, present } from '@kartlaggning/schema/document/dates'
import { useState, type SyntheticEvent } from 'react'
import { useMutation } from '../../look/use-mutation.ts'

interface TypedProxy {
  readonly channel: ProxyChannel | null
  readonly note: string
  readonly sourceName: string
  readonly sourceFunction: string
  readonly givenOn: string
}

type Checked = 'channel' | 'note' | 'sourceName' | 'givenOn'

/** As it is sent: it is said how. */
export type HowGiven = Omit<TypedProxy, 'channel'> & { readonly channel: ProxyChannel }

export const today = () => dateInTable(present().toISOString())

const nothing = { channel: null, note: '', sourceName: '', sourceFunction: '' } as const

/** What is typed of how the answers were given, what is wrong with it, and the sending of it. */
export function useProxyForm(send: (given: HowGiven) => Promise<unknown>) {
  const [typed, setTyped] = useState<TypedProxy>(() => ({ ...nothing, givenOn: today() }))
  const [wrong, setWrong] = useState<readonly Checked[]>([])
  const { busy, mutate, errorMessage } = useMutation()
  const change = (changes: Partial<TypedProxy>) => setTyped((before) => ({ ...before, ...changes }))
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    const { channel } = typed
    const faults = faultsIn(typed)
    setWrong(faults)
    const [first] = faults
    if (first || channel === null)
      return document.getElementById(first === 'channel' ? 'proxy-channel-phone' : `proxy-${first}`)?.focus()
    void mutate(() => send({ ...typed, channel, givenOn: readDay(typed.givenOn) ?? '' }))
  }
  return { typed, change, wrong, submit, busy, errorMessage }
}

const faultsIn = ({ channel, note, sourceName, givenOn }: TypedProxy): Checked[] => [
  ...(channel === null ? (['channel'] as const) : []),
  ...(channel === 'other' && note.trim() === '' ? (['note'] as const) : []),
  ...(sourceName.trim() === '' ? (['sourceName'] as const) : []),
  ...((readDay(givenOn) ?? 'none') <= today() ? [] : (['givenOn'] as const)),
]

export type ProxyForm = ReturnType<typeof useProxyForm>
