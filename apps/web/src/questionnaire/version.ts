import type { Answer } from '@kartlaggning/schema/answers'
import type { createHeldBack } from './held-back.ts'
import type { Outbox, Unsent } from './outbox.ts'
import { keyOf, type Place, type Value } from './places.ts'
import type { SaveState, Watched } from './save-state.ts'

interface Inside {
  readonly respondentId: string
  readonly personId: string
  readonly writer: string
  readonly state: Watched<SaveState>
  readonly known: Map<string, Answer>
  readonly waiting: Map<string, Unsent>
  readonly held: ReturnType<typeof createHeldBack>
  readonly outbox: Outbox
}

/** Which version of the questionnaire the saving writes in, and how what is unsent follows when that is corrected. */
export function createVersion({ respondentId, personId, writer, state, known, waiting, held, outbox }: Inside) {
  let questionnaire: string | undefined
  let sequence = 0

  const unsentAt = ({ entry, question }: Place, value: Value, seen: number): Unsent => ({
    respondentId,
    personId,
    writer,
    ...(questionnaire !== undefined && { questionnaire }),
    change: { entry, question, value, seen, sequence: ++sequence },
  })

  /** Which version is asked now; whether something here was written in another. */
  function isBehind(asked: string): boolean {
    const versions = [questionnaire, ...[...waiting.values()].map((it) => it.questionnaire)]
    if (versions.some((it) => it !== undefined && it !== asked)) return true
    questionnaire = asked
    return false
  }

  /** What is unsent is written over. What two had disagreed on is asked of the server again. */
  function moveTo(asked: string, recast: (unsent: Unsent) => Unsent) {
    const disputed = [...state.get().conflicts.values()].map((it) => unsentAt(it.place, it.mine, 0))
    const heldBack = [...held.all().values()].map((it) => unsentAt(it, it.value, 0))
    const unsent = [...waiting.values(), ...disputed].map(
      (it) => [it, { ...recast(it), questionnaire: asked }] as const,
    )
    for (const key of held.all().keys()) held.letGo(key)
    waiting.clear()
    known.clear()
    state.set({ ...state.get(), conflicts: new Map(), refused: new Map(), unconfirmed: new Map() })
    for (const { change } of heldBack.map(recast)) held.add(change, change.value)
    for (const [, now] of unsent) waiting.set(keyOf(now.change), now)
    void outbox.forget(unsent.filter(([was, now]) => keyOf(was.change) !== keyOf(now.change)).map(([was]) => was))
    void outbox.keep(unsent.map(([, now]) => now))
    questionnaire = asked
  }

  return { unsentAt, isBehind, moveTo }
}
