import type { Saved } from '@kartlaggning/schema/answers/answers'
import { addressKey, sameValue } from './answer-address.ts'
import { show, type AutosaveState, type Step } from './autosave-state.ts'
import { SAVE_DELAY } from './back-off.ts'
import { isEmpty, isOvertaken, nextRequest, withAcknowledged, without, withoutRequest } from './in-flight.ts'
import { hasEnded, type Phase } from './save-state.ts'
import type { Unsent } from './unsent.ts'

/** Sends what waits. A page that is being left does not wait for the reply before: numbered changes cannot pass each other. */
export function sendNow(state: AutosaveState, isLeaving = false): Step {
  const { waiting, requests } = state.inFlight
  if (isEmpty(state.inFlight)) return [nothingFails(state), []]
  if (waiting.size === 0 || hasEnded(state.visible.phase) || (requests.size > 0 && !isLeaving)) return [state, []]
  const { request, batch, inFlight } = nextRequest(state.inFlight)
  const after = state.visible.phase === 'idle' ? show(state, { phase: 'saving' }) : state
  return [{ ...after, inFlight }, [{ type: 'send', request, batch }]]
}

/** What had failed was withheld before it was tried again. */
const nothingFails = (state: AutosaveState): AutosaveState =>
  state.visible.phase === 'failed' ? { ...show(state, { phase: 'idle' }), failures: 0 } : state

export function acknowledge(state: AutosaveState, request: number, { saved, at }: Saved): Step {
  const batch = state.inFlight.requests.get(request)
  if (!batch) return [state, []]
  const open = { ...state, failures: 0, inFlight: withoutRequest(state.inFlight, request) }
  const after = saved.reduce((before, { entry, question, version }) => {
    const unsent = batch.get(addressKey({ entry, question }))
    return unsent ? acknowledgeOne(before, unsent, version, at) : before
  }, open)
  return [
    show(after, { phase: phaseOf(after), savedAt: at, recovered: state.failures > 0, changedBy: null }),
    [
      { type: 'forget', unsent: [...batch.values()] },
      ...(after.inFlight.waiting.size > 0 ? [{ type: 'send-later', delay: SAVE_DELAY } as const] : []),
    ],
  ]
}

function acknowledgeOne(state: AutosaveState, unsent: Unsent, version: number, answeredAt: string): AutosaveState {
  const { entry, question, value } = unsent.change
  const key = addressKey(unsent.change)
  if (isOvertaken(state.inFlight, key, unsent)) return state
  const { conflicts } = state.visible
  // Both had written the same.
  const isAgreed = conflicts.has(key) && sameValue(conflicts.get(key)?.mine, value)
  const answer = { entry, question, value, version, answeredBy: state.author.personName, answeredAt }
  return {
    ...show(state, isAgreed ? { conflicts: without(conflicts, [key]) } : {}),
    known: new Map(state.known).set(key, answer),
    inFlight: withAcknowledged(state.inFlight, key, unsent, version),
  }
}

/** What has ended the saving does so until it is resumed. */
export function phaseOf({ inFlight, visible }: AutosaveState): Phase {
  if (hasEnded(visible.phase)) return visible.phase
  return inFlight.waiting.size > 0 ? 'saving' : 'idle'
}
