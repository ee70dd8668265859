import type { Answer, Saved } from '@kartlaggning/schema/answers/answers'
import type { AnswerRow } from '@kartlaggning/schema/answers/fold'
import type { Problem } from '@kartlaggning/schema/problem'
import { addressKey, type AnswerAddress, type Value } from './answer-address.ts'
import { allInFlight, isEmpty, newest, nothingInFlight, type Batch, type InFlight } from './in-flight.ts'
import type { Outcome } from './save-outcome.ts'
import { startState, type Choice, type Conflict, type SaveState } from './save-state.ts'
import type { Unsent } from './unsent.ts'

/** Whose answers are saved, by whom, on which page. */
export interface Author {
  readonly respondentId: string
  readonly personId: string
  readonly personName: string
  /** The page: its own earlier changes are never a conflict. */
  readonly writer: string
}

export interface AutosaveState {
  readonly author: Author
  /** What the page shows of it. */
  readonly visible: SaveState
  /** What the server was last known to hold, by address. */
  readonly known: ReadonlyMap<string, Answer>
  readonly inFlight: InFlight
  /** The version of the questionnaire that is written in. */
  readonly questionnaire: string | undefined
  /** Number of the last change. */
  readonly sequence: number
  /** How often in a row sending has failed. */
  readonly failures: number
  readonly waitingSince: number
}

export type AutosaveEvent =
  | { readonly type: 'changed'; readonly address: AnswerAddress; readonly value: Value; readonly at: number }
  | {
      readonly type: 'confirmed' | 'unconfirmed'
      readonly addresses: readonly AnswerAddress[]
      readonly at: number
    }
  | {
      readonly type: 'resolved'
      readonly conflict: Conflict
      readonly choice: Choice
      readonly both?: Value
      readonly at: number
    }
  | { readonly type: 'due' }
  | { readonly type: 'left' }
  | { readonly type: 'saved'; readonly request: number; readonly saved: Saved }
  | { readonly type: 'rejected'; readonly request: number; readonly outcome: Outcome; readonly problem?: Problem }
  | { readonly type: 'received'; readonly answers: readonly Answer[] }
  | { readonly type: 'found-unsent'; readonly unsent: readonly Unsent[] }
  | { readonly type: 'asked-in'; readonly questionnaire: string }
  | { readonly type: 'moved'; readonly questionnaire: string; readonly recast: (unsent: Unsent) => Unsent }
  | { readonly type: 'reloading' }
  | { readonly type: 'resumed' }
  | { readonly type: 'went-offline' }
  | { readonly type: 'came-online' }
  | { readonly type: 'questions-corrected' }
  | { readonly type: 'changed-by-another'; readonly name: string }
  | { readonly type: 'another-signed-in'; readonly name: string }

/** What has to be done in the world. */
export type Effect =
  | { readonly type: 'send'; readonly request: number; readonly batch: Batch }
  /** Replaces an earlier one. */
  | { readonly type: 'send-later'; readonly delay: number }
  | { readonly type: 'keep' | 'forget' | 'keep-over-reload'; readonly unsent: readonly Unsent[] }
  | { readonly type: 'show'; readonly answers: readonly Answer[] }

export type Step = readonly [AutosaveState, readonly Effect[]]

export const startOf = (author: Author): AutosaveState => ({
  author,
  visible: startState,
  known: new Map(),
  inFlight: nothingInFlight,
  questionnaire: undefined,
  sequence: 0,
  failures: 0,
  waitingSince: 0,
})

/** The same state when nothing of it is another than before, so that nobody is notified for nothing. */
export function show(state: AutosaveState, change: Partial<SaveState>): AutosaveState {
  const isSame = Object.entries(change).every(([name, value]) => state.visible[name as keyof SaveState] === value)
  return isSame ? state : { ...state, visible: { ...state.visible, ...change } }
}

/** Goes on from a step with another. */
export function chain([state, effects]: Step, next: (state: AutosaveState) => Step): Step {
  const [after, more] = next(state)
  return [after, [...effects, ...more]]
}

/** What stands at an address, with what is unsent on top. */
export function valueAt({ visible, inFlight, known }: AutosaveState, address: AnswerAddress): Value {
  const key = addressKey(address)
  const conflict = visible.conflicts.get(key)
  if (conflict) return conflict.mine
  const withheld = visible.withheld.get(key)
  if (withheld) return withheld.value
  const unsent = newest(inFlight, key)
  return unsent ? unsent.change.value : (known.get(key)?.value ?? null)
}

/** Every answer as it stands. */
export function rowsOf(state: AutosaveState): AnswerRow[] {
  const addresses = new Map<string, AnswerAddress>([...state.known, ...state.visible.withheld])
  for (const { change } of allInFlight(state.inFlight)) addresses.set(addressKey(change), change)
  return [...addresses.values()].map(({ entry, question }) => ({
    entry,
    question,
    value: valueAt(state, { entry, question }),
  }))
}

export const isUnsettled = ({ inFlight, visible }: AutosaveState, key: string) =>
  newest(inFlight, key) !== undefined || visible.withheld.has(key) || visible.conflicts.has(key)

export const hasUnsaved = ({ inFlight, visible }: AutosaveState) => !isEmpty(inFlight) || visible.conflicts.size > 0

/** Where something is written that has not been saved; what asks for a person first. */
export const unsavedIn = ({ inFlight, visible }: AutosaveState): readonly AnswerAddress[] => [
  ...visible.withheld.values(),
  ...[...visible.conflicts.values()].map(({ address }) => address),
  ...allInFlight(inFlight).map(({ change }) => change),
]
