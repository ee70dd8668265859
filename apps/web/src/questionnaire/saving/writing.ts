import { addressKey, sameValue, type AnswerAddress, type Value } from './answer-address.ts'
import { show, valueAt, type AutosaveState, type Step } from './autosave-state.ts'
import { saveDelay } from './back-off.ts'
import { editMine } from './conflicts.ts'
import { newest, withWaiting, without } from './in-flight.ts'
import { hasPersonalNumberIn } from './personal-number.ts'
import { numbered } from './version.ts'
import { release, withholdPersonalNumber } from './withheld.ts'

export function change(state: AutosaveState, address: AnswerAddress, value: Value, at: number): Step {
  const conflict = state.visible.conflicts.get(addressKey(address))
  if (conflict) return editMine(state, conflict, value)
  return sameValue(valueAt(state, address), value) ? [state, []] : write(state, address, value, at)
}

/** Answers from the last round that are still so: saved as they stand. */
export function confirm(state: AutosaveState, addresses: readonly AnswerAddress[], at: number): Step {
  return addresses
    .filter((it) => state.visible.unconfirmed.has(addressKey(it)))
    .reduce<Step>(
      ([before, effects], it) => {
        const [after, more] = write(before, it, valueAt(before, it), at)
        return [after, [...effects, ...more]]
      },
      [state, []],
    )
}

/** Takes back what confirmed them: they are asked about again. */
export function unconfirm(state: AutosaveState, addresses: readonly AnswerAddress[], at: number): Step {
  const [written, effects] = addresses.reduce<Step>(
    ([before, done], it) => {
      const [after, more] = write(before, it, valueAt(before, it), at, true)
      return [after, [...done, ...more]]
    },
    [state, []],
  )
  const again = addresses.map((it) => [addressKey(it), it] as const)
  return [show(written, { unconfirmed: new Map([...written.visible.unconfirmed, ...again]) }), effects]
}

/** The version that stood on the page: where an earlier page's change is on its way, the one that it was written on. */
function seenAt({ known, inFlight }: AutosaveState, address: AnswerAddress): number {
  const key = addressKey(address)
  return Math.max(known.get(key)?.version ?? 0, newest(inFlight, key)?.change.seen ?? 0)
}

function write(state: AutosaveState, address: AnswerAddress, value: Value, at: number, carried = false): Step {
  const [after, effects] = put(state, address, value, seenAt(state, address), at, carried)
  // What has failed is tried again in its own time.
  const isRetried = state.failures > 0 && state.inFlight.waiting.size > 0
  if (isRetried || after.inFlight.waiting.size === 0) return [after, effects]
  return [after, [...effects, { type: 'send-later', delay: saveDelay(value, at - after.waitingSince) }]]
}

/** Puts a change among those that wait to be sent; `seen` is the version it was written on. */
export function put(
  state: AutosaveState,
  address: AnswerAddress,
  value: Value,
  seen: number,
  at: number,
  carried = false,
): Step {
  if (hasPersonalNumberIn(value)) return withholdPersonalNumber(state, address, value)
  const key = addressKey(address)
  const { waiting } = state.inFlight
  const [after, unsent] = numbered(release(state, key), address, value, seen, carried)
  const { unconfirmed } = after.visible
  const shown = unconfirmed.has(key) ? show(after, { unconfirmed: without(unconfirmed, [key]) }) : after
  return [
    {
      ...shown,
      waitingSince: waiting.size === 0 ? at : state.waitingSince,
      inFlight: withWaiting(state.inFlight, new Map(waiting).set(key, unsent)),
    },
    [{ type: 'keep', unsent: [unsent] }],
  ]
}
