import type { Saved } from '@kartlaggning/schema/answers/answers'
import { addressKey, sameValue } from './answer-address.ts'
import { chain, show, type AutosaveState, type Step } from './autosave-state.ts'
import { SAVE_DELAY } from './back-off.ts'
import { isEmpty, isOvertaken, nextRequest, withAcknowledged, without, withoutRequest } from './in-flight.ts'
import { hasEnded, type Conflict, type Phase } from './save-state.ts'
import type { Unsent } from './unsent.ts'
import { numbered } from './version.ts'

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
  const [after, agreed] = saved.reduce<Step>(
    (before, { entry, question, version }) => {
      const unsent = batch.get(addressKey({ entry, question }))
      return unsent ? chain(before, (it) => acknowledgeOne(it, unsent, version, at)) : before
    },
    [open, []],
  )
  return [
    show(after, { phase: phaseOf(after), savedAt: at, recovered: state.failures > 0, changedBy: null }),
    [
      { type: 'forget', unsent: [...batch.values()] },
      ...agreed,
      ...(after.inFlight.waiting.size > 0 ? [{ type: 'send-later', delay: SAVE_DELAY } as const] : []),
    ],
  ]
}

function acknowledgeOne(state: AutosaveState, unsent: Unsent, version: number, answeredAt: string): Step {
  const { entry, question, value } = unsent.change
  const key = addressKey(unsent.change)
  if (isOvertaken(state.inFlight, key, unsent)) return [state, []]
  const answer = { entry, question, value, version, answeredBy: state.author.personName, answeredAt }
  const after = {
    ...state,
    known: new Map(state.known).set(key, answer),
    inFlight: withAcknowledged(state.inFlight, key, unsent, version),
  }
  const conflict = state.visible.conflicts.get(key)
  return conflict && sameValue(conflict.mine, value) ? agree(after, conflict) : [after, []]
}

/** Both had written the same, so there is nothing to choose, nor to keep until it is chosen. */
function agree(state: AutosaveState, { address, mine }: Conflict): Step {
  const conflicts = without(state.visible.conflicts, [addressKey(address)])
  const [after, kept] = numbered(show(state, { conflicts }), address, mine, 0)
  return [after, [{ type: 'forget', unsent: [kept] }]]
}

/** What has ended the saving does so until it is resumed. */
export function phaseOf({ inFlight, visible }: AutosaveState): Phase {
  if (hasEnded(visible.phase)) return visible.phase
  return inFlight.waiting.size > 0 ? 'saving' : 'idle'
}
