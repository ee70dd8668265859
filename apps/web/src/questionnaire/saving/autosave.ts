import type { Answer, Saved } from '@kartlaggning/schema/answers/answers'
import type { AnswerRow } from '@kartlaggning/schema/answers/fold'
import { newId } from '@kartlaggning/schema/id'
import { conflictsIn, refusalsIn, type Choice, type Conflicting } from './conflicts.ts'
import { createWithheld, isAboutSomeone, without } from './withheld.ts'
import { mergeRemoteChanges } from './remote-changes.ts'
import type { Unsent } from './outbox.ts'
import { SAVE_DELAY, saveDelay, retryDelay } from './back-off.ts'
import { addressKey, sameValue, type AnswerAddress, type Value } from './answer-address.ts'
import { hasEnded, startState, createStore, type SaveState } from './save-state.ts'
import type { Dependencies } from './dependencies.ts'
import { outcomeOfError } from './save-errors.ts'
import { createInFlight, type Batch } from './in-flight.ts'
import { createVersion } from './version.ts'

export type Autosave = ReturnType<typeof createAutosave>

/** Saves what is written, one request at a time, until the server has acknowledged every change. */
export function createAutosave({ respondentId, personId, personName, send, outbox }: Dependencies) {
  const state = createStore<SaveState>(startState)
  /** What others have changed, for pages that are open on it. */
  const remoteChanges = createStore<readonly Answer[]>([])
  const known = new Map<string, Answer>()
  const underWay = createInFlight()
  const { waiting } = underWay
  const held = createWithheld(state)
  const writer = newId()
  const version = createVersion({ respondentId, personId, writer, state, known, underWay, held, outbox })
  let failures = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  let waitingSince = 0

  const tell = (change: Partial<SaveState>) => state.set({ ...state.get(), ...change })
  const isUnsettled = (key: string) => underWay.has(key) || held.has(key) || state.get().conflicts.has(key)

  function valueAt(place: AnswerAddress): Value {
    const key = addressKey(place)
    const conflict = state.get().conflicts.get(key)
    if (conflict) return conflict.mine
    const kept = held.get(key)
    if (kept) return kept.value
    const unsent = underWay.newest(key)
    return unsent ? unsent.change.value : (known.get(key)?.value ?? null)
  }

  function put(place: AnswerAddress, value: Value, seen: number) {
    if (isAboutSomeone(value)) return hold(place, value)
    held.release(addressKey(place))
    const unsent = version.unsentAt(place, value, seen)
    if (waiting.size === 0) waitingSince = Date.now()
    const key = addressKey(place)
    waiting.set(key, unsent)
    const { unconfirmed } = state.get()
    if (unconfirmed.has(key)) tell({ unconfirmed: without(unconfirmed, [key]) })
    void outbox.keep([unsent])
  }

  /** Nor does what was begun of it go anywhere. */
  function hold(place: AnswerAddress, value: Value, begun = waiting.get(addressKey(place))) {
    waiting.delete(addressKey(place))
    if (begun) void outbox.forget([begun])
    held.add(place, value)
  }

  function change(place: AnswerAddress, value: Value) {
    const key = addressKey(place)
    const { conflicts } = state.get()
    const conflict = conflicts.get(key)
    if (conflict) return dispute(conflict, value)
    if (!sameValue(valueAt(place), value)) write(place, value)
  }

  function write(place: AnswerAddress, value: Value) {
    put(place, value, known.get(addressKey(place))?.version ?? 0)
    if (failures === 0) sendIn(saveDelay(value, waitingSince))
  }

  /** Written on while a choice is waited for: kept, but as something that has seen nothing of what the other wrote. */
  function dispute(conflict: Conflicting, mine: Value) {
    tell({ conflicts: new Map(state.get().conflicts).set(addressKey(conflict.place), { ...conflict, mine }) })
    const unsent = version.unsentAt(conflict.place, mine, 0)
    void (isAboutSomeone(mine) ? outbox.forget([unsent]) : outbox.keep([unsent]))
  }

  /** Answers from the last round that are still so: saved as they stand. */
  function confirm(places: readonly AnswerAddress[]) {
    const { unconfirmed } = state.get()
    for (const place of places) if (unconfirmed.has(addressKey(place))) write(place, valueAt(place))
  }

  function sendIn(delay: number) {
    clearTimeout(timer)
    timer = setTimeout(() => void sendNow(), delay)
  }

  /** Sends what waits. A page that is being left does not wait for the request before: numbered changes cannot pass each other. */
  async function sendNow({ leaving = false } = {}): Promise<void> {
    if (waiting.size === 0 || hasEnded(state.get().phase) || (underWay.sent.size > 0 && !leaving)) return
    clearTimeout(timer)
    const batch = underWay.nextBatch()
    if (state.get().phase === 'idle') tell({ phase: 'saving' })
    try {
      const [first] = batch.values()
      const saved = await send(first?.writer ?? writer, [...batch.values()])
      if (underWay.sent.delete(batch)) acknowledge(batch, saved)
    } catch (error) {
      if (underWay.sent.delete(batch)) turnedAway(batch, error)
    }
  }

  function acknowledge(batch: Batch, saved: Saved) {
    for (const { entry, question, version } of saved.saved) standsAt({ entry, question }, version, saved.at, batch)
    void outbox.forget([...batch.values()])
    const recovered = failures > 0
    failures = 0
    tell({ phase: waiting.size > 0 ? 'saving' : 'idle', savedAt: saved.at, recovered, changedBy: null })
    if (waiting.size > 0) sendIn(SAVE_DELAY)
  }

  function standsAt(place: AnswerAddress, version: number, answeredAt: string, batch: Batch) {
    const key = addressKey(place)
    const unsent = batch.get(key)
    if (!unsent || underWay.isOvertaken(key, unsent)) return
    underWay.acknowledged(key, unsent)
    known.set(key, { ...place, value: unsent.change.value, version, answeredBy: personName, answeredAt })
    const newer = waiting.get(key)
    if (newer) waiting.set(key, { ...newer, change: { ...newer.change, seen: version } })
  }

  function turnedAway(batch: Batch, error: unknown) {
    const { problem, outcome } = outcomeOfError(error)
    const conflicts = new Map(state.get().conflicts)
    for (const { key, ...theirs } of outcome === 'conflict' && problem ? conflictsIn(problem) : []) {
      const mine = underWay.newest(key, batch)
      if (!mine) continue
      conflicts.set(key, { ...theirs, mine: held.get(key)?.value ?? mine.change.value })
      waiting.delete(key)
    }
    tell({ conflicts })
    const refused = outcome === 'refused' && problem ? refusalsIn(problem) : new Map<string, string>()
    for (const [key, code] of refused) {
      const mine = batch.get(key)
      if (mine && underWay.newest(key, batch) === mine) refuse(mine, code)
    }
    const isSettled = (key: string) => conflicts.has(key) || refused.has(key)
    const again = [...batch].filter(([key, it]) => !isSettled(key) && underWay.newest(key, batch) === it)
    for (const [key, unsent] of again) waiting.set(key, unsent)
    goOn(again.length < batch.size ? 'rest' : outcome)
  }

  /** It stays where it was written, and on the computer unless it points out someone. */
  function refuse(unsent: Unsent, code: string) {
    if (code === 'personal-number') void outbox.forget([unsent])
    // What is not asked has no field to stay in.
    if (code !== 'answer-not-asked') held.add(unsent.change, unsent.change.value, code)
  }

  function goOn(outcome: 'rest' | ReturnType<typeof outcomeOfError>['outcome']) {
    if (outcome === 'rest') {
      failures = 0
      tell({ phase: waiting.size > 0 ? 'saving' : 'idle' })
      return void sendNow()
    }
    if (hasEnded(outcome as SaveState['phase'])) return tell({ phase: outcome as SaveState['phase'] })
    tell({ phase: outcome === 'offline' ? 'offline' : 'failed' })
    sendIn(retryDelay(failures++))
  }

  /** What had ended the saving is over: signed in again, or the answers opened again. */
  function begin() {
    if (!hasEnded(state.get().phase)) return
    tell({ phase: 'idle' })
    void sendNow()
  }

  function resolve(conflict: Conflicting, choice: Choice, both?: Value) {
    const key = addressKey(conflict.place)
    tell({ conflicts: without(state.get().conflicts, [key]) })
    const { theirs: value, version, by: answeredBy, at: answeredAt } = conflict
    known.set(key, { ...conflict.place, value, version, answeredBy, answeredAt })
    const chosen = choice === 'theirs' ? value : choice === 'mine' ? conflict.mine : (both ?? conflict.mine)
    put(conflict.place, chosen, version)
    void sendNow()
  }

  /** What the server holds now. Answers with changes of one's own on the way are left as they are: a conflict will show. */
  function receive(answers: readonly Answer[]) {
    const changed = mergeRemoteChanges(known, answers, isUnsettled)
    tell({ unconfirmed: new Map([...known].filter(([key, it]) => it.version === 0 && !isUnsettled(key))) })
    remoteChanges.set(changed)
    return changed
  }

  /** Changes that an earlier page did not get acknowledged. */
  function takeOver(unsent: readonly Unsent[]) {
    for (const it of unsent) {
      const key = addressKey(it.change)
      if (isUnsettled(key)) continue
      if (isAboutSomeone(it.change.value)) hold(it.change, it.change.value, it)
      else waiting.set(key, it)
    }
    void sendNow()
  }

  /** Resolves when nothing waits any more, or when waiting longer would not help. */
  async function flush(patience = 4000): Promise<void> {
    const until = Date.now() + patience
    while (!underWay.isEmpty()) {
      if (hasEnded(state.get().phase) || failures > 0 || Date.now() > until) return
      await sendNow()
      if (underWay.sent.size > 0) await new Promise((done) => setTimeout(done, 20))
    }
  }

  /** Every answer as it stands, with what is unsent on top. */
  function rows(): AnswerRow[] {
    const places = new Map<string, AnswerAddress>([...known, ...held.all()])
    for (const { change: it } of underWay.all()) places.set(addressKey(it), it)
    return [...places.values()].map(({ entry, question }) => ({ entry, question, value: valueAt({ entry, question }) }))
  }

  return {
    writer,
    personName,
    standing: (place: AnswerAddress) => known.get(addressKey(place)),
    state,
    remoteChanges,
    rows,
    change,
    confirm,
    valueAt,
    sendNow,
    resolve,
    receive,
    takeOver,
    begin,
    isBehind: version.isBehind,
    moveTo(...moved: Parameters<typeof version.moveTo>) {
      version.moveTo(...moved)
      sendIn(SAVE_DELAY)
    },
    flush,
    tell,
    /** Whether something stands here that will not be saved as it is written. */
    holds: (place?: AnswerAddress) => (place ? held.has(addressKey(place)) : held.all().size > 0),
    hasUnsaved: () => !underWay.isEmpty() || state.get().conflicts.size > 0,
    keepOverReload: () => outbox.keepOverReload(version.written()),
    stop: () => clearTimeout(timer),
  }
}
