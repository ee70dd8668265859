import { addressKey, type Value } from '../src/questionnaire/saving/answer-address.ts'
import { isNewer, type Unsent } from '../src/questionnaire/saving/unsent.ts'

export const PERSONAL_NUMBER = 'Ring Maja, 19121212-1212'
/** What only the server finds a personal number in. */
export const SEEN_BY_SERVER = 'seen by the server'
export const has = (value: unknown, text: string) => typeof value === 'string' && value.includes(text)

/** What is left on the computer when a page is closed, and what its person remembers. */
export interface Computer {
  readonly name: string
  readonly outbox: Map<string, Unsent>
  readonly form: Map<string, Value>
  /** Typed or chosen, and not acknowledged: the person relies on it. */
  readonly unsaved: Set<string>
  readonly disputed: Set<string>
  readonly acknowledged: Unsent[]
  /** The last text at each question, and how much had been written when it was typed. */
  readonly last: Map<string, { readonly value: Value; readonly after: number; readonly stood: unknown }>
}

export const aComputer = (name: string): Computer => ({
  name,
  outbox: new Map(),
  form: new Map(),
  unsaved: new Set(),
  disputed: new Set(),
  acknowledged: [],
  last: new Map(),
})

export function keepIn(outbox: Computer['outbox'], unsent: readonly Unsent[]) {
  for (const it of unsent) outbox.set(addressKey(it.change), it)
}

export function forgetIn(outbox: Computer['outbox'], unsent: readonly Unsent[]) {
  for (const it of unsent) {
    const kept = outbox.get(addressKey(it.change))
    if (kept && !isNewer(kept, it)) outbox.delete(addressKey(it.change))
  }
}

export const hasPersonalNumber = (all: ReadonlyMap<string, Unsent>) =>
  [...all.values()].some(({ change }) => has(change.value, PERSONAL_NUMBER))
