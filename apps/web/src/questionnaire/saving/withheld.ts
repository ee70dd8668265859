import { addressKey, type AnswerAddress, type Value } from './answer-address.ts'
import { show, type AutosaveState, type Step } from './autosave-state.ts'
import { withWaiting, without } from './in-flight.ts'
import { PERSONAL_NUMBER } from './personal-number.ts'
import type { Unsent } from './unsent.ts'
import { numbered } from './version.ts'

/** Stays where it was written, and is not sent. */
function withhold(state: AutosaveState, { entry, question }: AnswerAddress, value: Value, code: string) {
  const one = { entry, question, value, code }
  return show(state, { withheld: new Map(state.visible.withheld).set(addressKey(one), one) })
}

/** Is neither sent nor kept, and nor is what was begun of it, or `left` by an earlier page. */
export function withholdPersonalNumber(
  state: AutosaveState,
  address: AnswerAddress,
  value: Value,
  left?: Unsent,
): Step {
  const key = addressKey(address)
  const { waiting, requests } = state.inFlight
  const inFlight = withWaiting(state.inFlight, without(waiting, [key]))
  const after = withhold({ ...state, inFlight }, address, value, PERSONAL_NUMBER)
  // What is on its way is kept until it has come through.
  const isSent = [...requests.values()].some((batch) => batch.has(key))
  if (isSent && !waiting.has(key)) return [after, []]
  const [numberedAfter, unsent] = numbered(after, address, value, 0)
  return [numberedAfter, [{ type: 'forget', unsent: [left ?? unsent] }]]
}

/** It is written anew, so it is no longer said what was wrong with it. */
export function release(state: AutosaveState, key: string): AutosaveState {
  const { withheld } = state.visible
  return withheld.has(key) ? show(state, { withheld: without(withheld, [key]) }) : state
}

/** Refused by the server: it stays where it was written, and on the computer unless it points out someone. */
export function refuse(state: AutosaveState, unsent: Unsent, code: string): Step {
  // What is not asked has no field to stay in.
  const after = code === 'answer-not-asked' ? state : withhold(state, unsent.change, unsent.change.value, code)
  return [after, code === PERSONAL_NUMBER ? [{ type: 'forget', unsent: [unsent] }] : []]
}
