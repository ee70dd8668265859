import { addressKey, type Value } from './answer-address.ts'
import { chain, show, type AutosaveState, type Step } from './autosave-state.ts'
import { without } from './in-flight.ts'
import type { Choice, Conflict } from './save-state.ts'
import { sendNow } from './sending.ts'
import { put } from './writing.ts'

/** A person has chosen between two answers, and has seen both; what has become another conflict since is shown to them first. */
export function resolve(
  state: AutosaveState,
  { address, version }: Conflict,
  choice: Choice,
  both: Value | undefined,
  at: number,
): Step {
  const key = addressKey(address)
  const conflict = state.visible.conflicts.get(key)
  if (conflict?.version !== version) return [state, []]
  const { theirs, mine, by: answeredBy, at: answeredAt } = conflict
  const known = new Map(state.known).set(key, { ...address, value: theirs, version, answeredBy, answeredAt })
  const open = show({ ...state, known }, { conflicts: without(state.visible.conflicts, [key]) })
  const chosen = { mine, theirs, both: both ?? mine }[choice]
  return chain(put(open, address, chosen, version, at), (it) => sendNow(it))
}
