import type { AnswerAddress, Value } from './answer-address.ts'

/** Nothing more can be saved from this page, until the saving is resumed. */
const ends = ['signed-out', 'submitted', 'closed', 'corrected', 'withdrawn', 'another'] as const
export type End = (typeof ends)[number]

/** How the saving goes, as the person sees it. `idle`: nothing waits. `failed` and `offline`: tried again by itself. */
export type Phase = 'idle' | 'saving' | 'failed' | 'offline' | End

export const hasEnded = (phase: string): phase is End => ends.some((it) => it === phase)

/** Two people have answered the same question; neither answer is thrown away until one of them has chosen. */
export interface Conflict {
  readonly address: AnswerAddress
  readonly mine: Value
  readonly theirs: Value
  readonly version: number
  readonly by: string
  readonly at: string
}

export type Choice = 'mine' | 'theirs' | 'both'

/** An answer that is not saved as it is written: with a personal number, or refused by the server. */
interface Withheld extends AnswerAddress {
  readonly value: Value
  /** The code of the reason. */
  readonly code: string
}

export interface SaveState {
  readonly phase: Phase
  /** When the server last acknowledged something. */
  readonly savedAt: string | null
  /** The connection was lost and is back; said once. */
  readonly recovered: boolean
  /** Changed by another in the meantime, by address: a person has to choose. */
  readonly conflicts: ReadonlyMap<string, Conflict>
  /** Not saved as written, by address. */
  readonly withheld: ReadonlyMap<string, Withheld>
  /** From the last round and not confirmed by anyone, by address. */
  readonly unconfirmed: ReadonlyMap<string, AnswerAddress>
  /** Someone else has changed other answers on the page. */
  readonly changedBy: string | null
  /** Something written here has not been saved. */
  readonly unsaved: boolean
  /** `another`: the name of whoever has signed in in the browser since. */
  readonly signedInAs: string | null
}

export const startState: SaveState = {
  phase: 'idle',
  savedAt: null,
  recovered: false,
  conflicts: new Map(),
  withheld: new Map(),
  unconfirmed: new Map(),
  changedBy: null,
  unsaved: false,
  signedInAs: null,
}
