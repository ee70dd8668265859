import type { Problem } from '@kartlaggning/schema/problem'
import { addressKey, type Value } from './answer-address.ts'
import { show, type AutosaveState, type Step } from './autosave-state.ts'
import { newest, type Batch } from './in-flight.ts'
import { hasPersonalNumberIn } from './personal-number.ts'
import type { Conflict } from './save-state.ts'
import { numbered } from './version.ts'

/** The conflicts that a rejected batch has met, each with the last that was written here. */
export function conflictsIn(state: AutosaveState, batch: Batch, problem: Problem): ReadonlyMap<string, Conflict> {
  const met = (problem.conflicts ?? []).flatMap((it) => {
    const address = { entry: it.entry, question: it.question }
    const key = addressKey(address)
    const mine = newest(state.inFlight, key, batch)
    // Written after what the other wrote had been seen: it answers for itself.
    if (!mine || (mine !== batch.get(key) && mine.change.seen >= it.version)) return []
    const { conflicts, withheld } = state.visible
    const last = conflicts.get(key)?.mine ?? withheld.get(key)?.value ?? mine.change.value
    return [
      [
        key,
        { address, mine: last, theirs: it.value, version: it.version, by: it.answeredBy, at: it.answeredAt },
      ] as const,
    ]
  })
  return new Map(met)
}

/** Written on while a choice is waited for: kept, but as something that has seen nothing of what the other wrote. */
export function editMine(state: AutosaveState, conflict: Conflict, mine: Value): Step {
  const conflicts = new Map(state.visible.conflicts).set(addressKey(conflict.address), { ...conflict, mine })
  const [after, unsent] = numbered(show(state, { conflicts }), conflict.address, mine, 0)
  return [after, [{ type: hasPersonalNumberIn(mine) ? 'forget' : 'keep', unsent: [unsent] }]]
}
