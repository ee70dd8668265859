import type { Answer, Saved } from '@kartlaggning/schema/answers'
import type { AnswerRow } from '@kartlaggning/schema/fold'
import { newId } from '@kartlaggning/schema/id'
import { conflictsIn, refusalsIn, type Choice, type Conflicting } from './conflicts.ts'
import { createHeldBack, isAboutSomeone, without } from './held-back.ts'
import type { Unsent } from './outbox.ts'
import { PAUSE, pauseAfter, pauseAfterFailure } from './pauses.ts'
import { keyOf, sameValue, type Place, type Value } from './places.ts'
import { hasEnded, startState, watched, type SaveState } from './save-state.ts'
import type { Surroundings } from './surroundings.ts'
import { afterRefusal } from './turned-away.ts'
import { createVersion } from './version.ts'

const BATCH = 200

type Batch = ReadonlyMap<string, Unsent>

export type Autosave = ReturnType<typeof createAutosave>

/** Saves what is written, one request at a time, until the server has acknowledged every change. */
export function createAutosave({ respondentId, personId, personName, send, outbox }: Surroundings) {
  const state = watched<SaveState>(startState)
  /** What others have changed, for pages that are open on it. */
  const news = watched<readonly Answer[]>([])
  const known = new Map<string, Answer>()
  const waiting = new Map<string, Unsent>()
  const held = createHeldBack(state)
  const onTheWay = new Set<Batch>()
  const writer = newId()
  const version = createVersion({ respondentId, personId, writer, state, known, waiting, held, outbox })
  let failures = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  let waitingSince = 0

  const tell = (change: Partial<SaveState>) => state.set({ ...state.get(), ...change })
  const isUnsettled = (key: string) =>
    waiting.has(key) || held.has(key) || state.get().conflicts.has(key) || [...onTheWay].some((batch) => batch.has(key))

  function valueAt(place: Place): Value {
    const key = keyOf(place)
    const conflict = state.get().conflicts.get(key)
    if (conflict) return conflict.mine
    const kept = held.get(key)
    if (kept) return kept.value
    const unsent = waiting.get(key) ?? [...onTheWay].findLast((batch) => batch.has(key))?.get(key)
    return unsent ? unsent.change.value : (known.get(key)?.value ?? null)
  }

  function put(place: Place, value: Value, seen: number) {
    if (isAboutSomeone(value)) return hold(place, value)
    held.letGo(keyOf(place))
    const unsent = version.unsentAt(place, value, seen)
    if (waiting.size === 0) waitingSince = Date.now()
    const key = keyOf(place)
    waiting.set(key, unsent)
    const { unconfirmed } = state.get()
    if (unconfirmed.has(key)) tell({ unconfirmed: without(unconfirmed, [key]) })
    void outbox.keep([unsent])
  }

  /** Nor does what was begun of it go anywhere. */
  function hold(place: Place, value: Value, begun = waiting.get(keyOf(place))) {
    waiting.delete(keyOf(place))
    if (begun) void outbox.forget([begun])
    held.add(place, value)
  }

  function change(place: Place, value: Value) {
    const key = keyOf(place)
    const { conflicts } = state.get()
    const conflict = conflicts.get(key)
    if (conflict) return tell({ conflicts: new Map(conflicts).set(key, { ...conflict, mine: value }) })
    if (sameValue(valueAt(place), value) && !state.get().unconfirmed.has(key)) return
    put(place, value, known.get(key)?.version ?? 0)
    if (failures === 0) sendIn(pauseAfter(value, waitingSince))
  }

  /** Answers from the last round that are still so: saved as they stand. */
  function confirm(places: readonly Place[]) {
    for (const place of places) change(place, valueAt(place))
  }

  function sendIn(delay: number) {
    clearTimeout(timer)
    timer = setTimeout(() => void sendNow(), delay)
  }

  /** Sends what waits. A page that is being left does not wait for the request before: numbered changes cannot pass each other. */
  async function sendNow({ leaving = false } = {}): Promise<void> {
    if (waiting.size === 0 || hasEnded(state.get().phase) || (onTheWay.size > 0 && !leaving)) return
    clearTimeout(timer)
    const batch = nextBatch()
    onTheWay.add(batch)
    if (state.get().phase === 'idle') tell({ phase: 'saving' })
    try {
      const [first] = batch.values()
      const saved = await send(first?.writer ?? writer, [...batch.values()])
      onTheWay.delete(batch)
      acknowledge(batch, saved)
    } catch (error) {
      onTheWay.delete(batch)
      turnedAway(batch, error)
    }
  }

  function nextBatch(): Batch {
    const [first] = waiting.values()
    const batch = [...waiting].filter(([, it]) => it.writer === first?.writer).slice(0, BATCH)
    for (const [key] of batch) waiting.delete(key)
    return new Map(batch)
  }

  function acknowledge(batch: Batch, saved: Saved) {
    for (const { entry, question, version } of saved.saved) standsAt({ entry, question }, version, saved.at, batch)
    void outbox.forget([...batch.values()])
    const recovered = failures > 0
    failures = 0
    tell({ phase: waiting.size > 0 ? 'saving' : 'idle', savedAt: saved.at, recovered, changedBy: null })
    if (waiting.size > 0) sendIn(PAUSE)
  }

  function standsAt(place: Place, version: number, answeredAt: string, batch: Batch) {
    const key = keyOf(place)
    const unsent = batch.get(key)
    if (!unsent) return
    known.set(key, { ...place, value: unsent.change.value, version, answeredBy: personName, answeredAt })
    const newer = waiting.get(key)
    if (newer) waiting.set(key, { ...newer, change: { ...newer.change, seen: version } })
  }

  function turnedAway(batch: Batch, error: unknown) {
    const { problem, outcome } = afterRefusal(error)
    const conflicts = new Map(state.get().conflicts)
    const refused = new Map(state.get().refused)
    for (const { key, ...theirs } of outcome === 'conflict' && problem ? conflictsIn(problem) : []) {
      const mine = waiting.get(key) ?? batch.get(key)
      if (mine) conflicts.set(key, { ...theirs, mine: held.get(key)?.value ?? mine.change.value })
      waiting.delete(key)
    }
    for (const [key, code] of outcome === 'refused' && problem ? refusalsIn(problem) : []) {
      if (waiting.has(key)) continue
      refused.set(key, code)
      const mine = batch.get(key)
      if (mine && code === 'personal-number') hold(mine.change, mine.change.value, mine)
    }
    for (const [key, unsent] of batch) {
      if (!waiting.has(key) && !conflicts.has(key) && !refused.has(key)) waiting.set(key, unsent)
    }
    const isSettled = [...batch.keys()].some((key) => conflicts.has(key) || refused.has(key))
    tell({ conflicts, refused })
    goOn(isSettled ? 'rest' : outcome)
  }

  function goOn(outcome: 'rest' | ReturnType<typeof afterRefusal>['outcome']) {
    if (outcome === 'rest') {
      tell({ phase: waiting.size > 0 ? 'saving' : 'idle' })
      return void sendNow()
    }
    if (hasEnded(outcome as SaveState['phase'])) return tell({ phase: outcome as SaveState['phase'] })
    tell({ phase: outcome === 'offline' ? 'offline' : 'failed' })
    sendIn(pauseAfterFailure(failures++))
  }

  /** What had ended the saving is over: signed in again, or the answers opened again. */
  function begin() {
    if (!hasEnded(state.get().phase)) return
    tell({ phase: 'idle' })
    void sendNow()
  }

  function resolve(conflict: Conflicting, choice: Choice, both?: Value) {
    const key = keyOf(conflict.place)
    tell({ conflicts: without(state.get().conflicts, [key]) })
    const { theirs: value, version, by: answeredBy, at: answeredAt } = conflict
    known.set(key, { ...conflict.place, value, version, answeredBy, answeredAt })
    const chosen = choice === 'theirs' ? value : choice === 'mine' ? conflict.mine : (both ?? conflict.mine)
    put(conflict.place, chosen, version)
    void sendNow()
  }

  /** What the server holds now. Answers with changes of one's own on the way are left as they are: a conflict will show. */
  function receive(answers: readonly Answer[]) {
    const changed = answers.filter((it) => {
      const key = keyOf(it)
      if (isUnsettled(key)) return false
      const before = known.get(key)
      known.set(key, it)
      return before !== undefined ? before.version < it.version && !sameValue(before.value, it.value) : true
    })
    tell({ unconfirmed: new Map([...known].filter(([key, it]) => it.version === 0 && !isUnsettled(key))) })
    news.set(changed)
    return changed
  }

  /** Changes that an earlier page did not get acknowledged. */
  function takeOver(unsent: readonly Unsent[]) {
    for (const it of unsent) {
      const key = keyOf(it.change)
      if (isUnsettled(key)) continue
      if (isAboutSomeone(it.change.value)) hold(it.change, it.change.value, it)
      else waiting.set(key, it)
    }
    void sendNow()
  }

  /** Resolves when nothing waits any more, or when waiting longer would not help. */
  async function flush(patience = 4000): Promise<void> {
    const until = Date.now() + patience
    while (waiting.size > 0 || onTheWay.size > 0) {
      if (hasEnded(state.get().phase) || failures > 0 || Date.now() > until) return
      await sendNow()
      if (onTheWay.size > 0) await new Promise((done) => setTimeout(done, 20))
    }
  }

  /** Every answer as it stands, with what is unsent on top. */
  function rows(): AnswerRow[] {
    const places = new Map<string, Place>([...known, ...held.all()])
    for (const map of [waiting, ...onTheWay]) for (const [key, it] of map) places.set(key, it.change)
    return [...places.values()].map(({ entry, question }) => ({ entry, question, value: valueAt({ entry, question }) }))
  }

  return {
    writer,
    personName,
    standing: (place: Place) => known.get(keyOf(place)),
    state,
    news,
    rows,
    change,
    confirm,
    valueAt,
    sendNow,
    resolve,
    receive,
    takeOver,
    begin,
    ...version,
    flush,
    tell,
    /** Whether something stands here that will not be saved before a personal number is removed. */
    holds: (place?: Place) => (place ? held.has(keyOf(place)) : held.all().size > 0),
    hasUnsaved: () => waiting.size > 0 || onTheWay.size > 0 || state.get().conflicts.size > 0,
    keepOverReload: () => outbox.keepOverReload([...waiting.values()]),
    stop: () => clearTimeout(timer),
  }
}
