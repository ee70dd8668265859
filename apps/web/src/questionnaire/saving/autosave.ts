import type { Answer, Saved } from '@kartlaggning/schema/answers/answers'
import { newId } from '@kartlaggning/schema/id'
import { createStore } from '../../store.ts'
import { addressKey, type AnswerAddress, type Value } from './answer-address.ts'
import { reduce } from './autosave-reducer.ts'
import { hasUnsaved, rowsOf, startOf, unsavedIn, valueAt, type AutosaveEvent, type Effect } from './autosave-state.ts'
import { flushInput } from './deferred-input.ts'
import { isEmpty, type Batch } from './in-flight.ts'
import type { Outbox } from './outbox.ts'
import { outcomeOfError } from './save-outcome.ts'
import { hasEnded, type Choice, type Conflict } from './save-state.ts'
import type { Unsent } from './unsent.ts'
import { isBehind } from './version.ts'

export type Autosave = ReturnType<typeof createAutosave>

/** Whose answers are saved, by whom, and what the saving needs of the world. */
export interface Dependencies {
  readonly respondentId: string
  readonly personId: string
  readonly personName: string
  readonly send: (writer: string, batch: readonly Unsent[]) => Promise<Saved>
  readonly outbox: Outbox
}

/** Runs the reducer: timers, requests, what is kept on the computer, and stores that the page subscribes to. */
export function createAutosave({ respondentId, personId, personName, send, outbox }: Dependencies) {
  const writer = newId()
  let state = startOf({ respondentId, personId, personName, writer })
  const visible = createStore(state.visible)
  /** What others have changed, for pages that are open on it. */
  const remoteChanges = createStore<readonly Answer[]>([])
  let timer: ReturnType<typeof setTimeout> | undefined
  let isPerforming = false
  const effects: Effect[] = []

  /** A subscriber may dispatch in turn; effects are performed in the order they were asked for. */
  function dispatch(event: AutosaveEvent): Promise<unknown> {
    const [next, more] = reduce(state, event)
    state = next
    effects.push(...more)
    visible.set(state.visible)
    if (isPerforming) return Promise.resolve()
    isPerforming = true
    const done: unknown[] = []
    for (let effect = effects.shift(); effect; effect = effects.shift()) done.push(perform(effect))
    isPerforming = false
    return Promise.all(done)
  }

  function perform(effect: Effect): Promise<void> | undefined {
    switch (effect.type) {
      case 'send':
        return sendBatch(effect.request, effect.batch)
      case 'send-later':
        clearTimeout(timer)
        timer = setTimeout(() => void dispatch({ type: 'due' }), effect.delay)
        return undefined
      case 'keep':
        void outbox.keep(effect.unsent)
        return undefined
      case 'forget':
        void outbox.forget(effect.unsent)
        return undefined
      case 'keep-over-reload':
        return outbox.keepOverReload(effect.unsent)
      case 'show':
        remoteChanges.set(effect.answers)
        return undefined
    }
  }

  async function sendBatch(request: number, batch: Batch): Promise<void> {
    clearTimeout(timer)
    const [first] = batch.values()
    try {
      const saved = await send(first?.writer ?? writer, [...batch.values()])
      void dispatch({ type: 'saved', request, saved })
    } catch (error) {
      void dispatch({ type: 'rejected', request, ...outcomeOfError(error) })
    }
  }

  /** What somebody has just typed comes first. */
  function dispatchAfterInput(event: AutosaveEvent): Promise<unknown> {
    flushInput()
    return dispatch(event)
  }

  /** Resolves when nothing waits any more, or when waiting longer would not help. */
  async function flush(patience = 4000): Promise<void> {
    flushInput()
    const until = Date.now() + patience
    while (!isEmpty(state.inFlight)) {
      if (hasEnded(state.visible.phase) || state.failures > 0 || Date.now() > until) return
      await dispatch({ type: 'due' })
      if (state.inFlight.requests.size > 0) await new Promise((done) => setTimeout(done, 20))
    }
  }

  return {
    respondentId,
    writer,
    personName,
    state: visible,
    remoteChanges,
    rows() {
      flushInput()
      return rowsOf(state)
    },
    valueAt: (address: AnswerAddress) => valueAt(state, address),
    /** The answer as the server was last known to hold it. */
    answerAt: (address: AnswerAddress) => state.known.get(addressKey(address)),
    change: (address: AnswerAddress, value: Value) =>
      void dispatch({ type: 'changed', address, value, at: Date.now() }),
    confirm: (addresses: readonly AnswerAddress[]) => void dispatch({ type: 'confirmed', addresses, at: Date.now() }),
    unconfirm: (addresses: readonly AnswerAddress[]) =>
      void dispatch({ type: 'unconfirmed', addresses, at: Date.now() }),
    resolve: (conflict: Conflict, choice: Choice, both?: Value) =>
      void dispatch({ type: 'resolved', conflict, choice, ...(both !== undefined && { both }), at: Date.now() }),
    sendNow: () => dispatchAfterInput({ type: 'due' }),
    /** The page is being left, perhaps for good. */
    leave: () => dispatchAfterInput({ type: 'left' }),
    flush,
    receive(answers: readonly Answer[]) {
      void dispatchAfterInput({ type: 'received', answers })
      return remoteChanges.get()
    },
    takeOver: (unsent: readonly Unsent[]) => void dispatch({ type: 'found-unsent', unsent }),
    /** What had ended the saving is over: signed in again, or the answers opened again. */
    resume: () => void dispatch({ type: 'resumed' }),
    isBehind(questionnaire: string) {
      void dispatch({ type: 'asked-in', questionnaire })
      return isBehind(state, questionnaire)
    },
    moveTo: (questionnaire: string, recast: (unsent: Unsent) => Unsent) =>
      void dispatchAfterInput({ type: 'moved', questionnaire, recast }),
    goOffline: () => void dispatch({ type: 'went-offline' }),
    comeOnline: () => void dispatch({ type: 'came-online' }),
    noteCorrected: () => void dispatch({ type: 'questions-corrected' }),
    noteChangedBy: (name: string) => void dispatch({ type: 'changed-by-another', name }),
    noteAnotherSignedIn: (name: string) => void dispatch({ type: 'another-signed-in', name }),
    /** A section in which something is unsaved. */
    unsavedSection: () => unsavedIn(state).at(0)?.question.split('.')[0],
    /** Whether something stands here that will not be saved as it is written. */
    withholds: (address?: AnswerAddress) =>
      address ? state.visible.withheld.has(addressKey(address)) : state.visible.withheld.size > 0,
    hasUnsaved() {
      flushInput()
      return hasUnsaved(state)
    },
    keepOverReload: () => dispatchAfterInput({ type: 'reloading' }),
    stop: () => clearTimeout(timer),
  }
}
