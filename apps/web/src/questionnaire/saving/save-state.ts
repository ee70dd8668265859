import type { Conflicting } from './conflicts.ts'
import type { AnswerAddress } from './answer-address.ts'

/**
 * How the saving goes, as the person sees it. `idle`: nothing waits. `failed` and `offline`: tried again by itself.
 * The last five end it: nothing more can be saved from this page.
 */
export type Phase =
  | 'idle'
  | 'saving'
  | 'failed'
  | 'offline'
  | 'signed-out'
  | 'submitted'
  | 'closed'
  | 'corrected'
  | 'withdrawn'

export interface SaveState {
  readonly phase: Phase
  /** When the server last acknowledged something. */
  readonly savedAt: string | null
  /** The connection was lost and is back; said once. */
  readonly recovered: boolean
  /** Changed by another in the meantime, by place: a person has to choose. */
  readonly conflicts: ReadonlyMap<string, Conflicting>
  /** Not accepted as written, by place: the code of the reason. */
  readonly refused: ReadonlyMap<string, string>
  /** From the last round and not confirmed by anyone, by place. */
  readonly unconfirmed: ReadonlyMap<string, AnswerAddress>
  /** Someone else has changed other answers on the page. */
  readonly changedBy: string | null
}

export const startState: SaveState = {
  phase: 'idle',
  savedAt: null,
  recovered: false,
  conflicts: new Map(),
  refused: new Map(),
  unconfirmed: new Map(),
  changedBy: null,
}

const ends: readonly Phase[] = ['signed-out', 'submitted', 'closed', 'corrected', 'withdrawn']
export const hasEnded = (phase: Phase) => ends.includes(phase)

export type Store<T> = ReturnType<typeof createStore<T>>

/** A value that tells those who watch it when it has changed, as React's useSyncExternalStore wants it. */
export function createStore<T>(start: T) {
  let value = start
  const watchers = new Set<() => void>()
  return {
    get: () => value,
    set: (next: T) => {
      if (Object.is(next, value)) return
      value = next
      for (const tell of watchers) tell()
    },
    watch: (tell: () => void) => {
      watchers.add(tell)
      return () => void watchers.delete(tell)
    },
  }
}
