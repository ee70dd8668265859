import type { Answer } from '@kartlaggning/schema/answers/answers'
import { addressKey, sameValue } from './answer-address.ts'
import {
  hasUnsaved,
  isUnsettled,
  chain,
  show,
  type AutosaveEvent,
  type AutosaveState,
  type Step,
} from './autosave-state.ts'
import { SAVE_DELAY } from './back-off.ts'
import { isEmpty, newest, withWaiting } from './in-flight.ts'
import { hasPersonalNumberIn } from './personal-number.ts'
import { reject } from './rejecting.ts'
import { resolve } from './resolving.ts'
import { hasEnded, type Phase } from './save-state.ts'
import { acknowledge, sendNow } from './sending.ts'
import type { Unsent } from './unsent.ts'
import { isBehind, keepOverReload, moveTo } from './version.ts'
import { withholdPersonalNumber } from './withheld.ts'
import { change, confirm, unconfirm } from './writing.ts'

/** Saves what is written, one request at a time, until the server has acknowledged every change. Pure: what is to be done is said. */
export function reduce(before: AutosaveState, event: AutosaveEvent): Step {
  const [state, effects] = react(before, event)
  return [show(state, { unsaved: hasUnsaved(state) || state.visible.withheld.size > 0 }), effects]
}

function react(state: AutosaveState, event: AutosaveEvent): Step {
  switch (event.type) {
    case 'changed':
      return change(state, event.address, event.value, event.at)
    case 'confirmed':
      return confirm(state, event.addresses, event.at)
    case 'unconfirmed':
      return unconfirm(state, event.addresses, event.at)
    case 'resolved':
      return resolve(state, event.conflict, event.choice, event.both, event.at)
    case 'due':
      return sendNow(state)
    case 'left':
      return sendNow(state, true)
    case 'saved':
      return acknowledge(state, event.request, event.saved)
    case 'rejected':
      return reject(state, event.request, event.outcome, event.problem)
    case 'received':
      return receive(state, event.answers)
    case 'found-unsent':
      return takeOver(state, event.unsent)
    case 'asked-in':
      return [isBehind(state, event.questionnaire) ? state : { ...state, questionnaire: event.questionnaire }, []]
    case 'moved':
      return chain(moveTo(state, event.questionnaire, event.recast), sendSoon)
    case 'reloading':
      return keepOverReload(state)
    case 'resumed':
      return hasEnded(state.visible.phase) ? sendNow(show(state, { phase: 'idle' })) : [state, []]
    case 'went-offline':
      return unlessEnded(state, 'offline')
    case 'came-online':
      return isEmpty(state.inFlight) ? unlessEnded(state, 'idle') : sendNow(state)
    case 'questions-corrected':
      return [show(state, { phase: 'corrected' }), []]
    case 'changed-by-another':
      return [show(state, { changedBy: event.name }), []]
    case 'another-signed-in':
      return [show(state, { phase: 'another', signedInAs: event.name }), []]
  }
}

const sendSoon = (state: AutosaveState): Step => [state, [{ type: 'send-later', delay: SAVE_DELAY }]]

const unlessEnded = (state: AutosaveState, phase: Phase): Step => [
  hasEnded(state.visible.phase) ? state : show(state, { phase }),
  [],
]

/** What the server holds now. Where something of one's own is unsettled nothing changes: a conflict will show. */
function receive(state: AutosaveState, answers: readonly Answer[]): Step {
  const known = new Map(state.known)
  const changed = answers.filter((it) => {
    const key = addressKey(it)
    const before = known.get(key)
    // What was read before something was saved may be heard of after.
    if (isUnsettled(state, key) || (before && before.version > it.version)) return false
    known.set(key, it)
    return before === undefined || (before.version < it.version && !sameValue(before.value, it.value))
  })
  const unconfirmed = new Map([...known].filter(([key, it]) => isUnconfirmed(state, key, it)))
  return [show({ ...state, known }, { unconfirmed }), [{ type: 'show', answers: changed }]]
}

/** As it came along; or it is on its way back to that. */
function isUnconfirmed(state: AutosaveState, key: string, { version }: Answer): boolean {
  const written = newest(state.inFlight, key)
  return written ? written.change.carried === true : version === 0 && !isUnsettled(state, key)
}

/** Changes that an earlier page did not get acknowledged. */
function takeOver(state: AutosaveState, unsent: readonly Unsent[]): Step {
  const taken = unsent.reduce<Step>(
    (before, it) =>
      chain(before, (now) => {
        const key = addressKey(it.change)
        if (isUnsettled(now, key)) return [now, []]
        if (hasPersonalNumberIn(it.change.value)) return withholdPersonalNumber(now, it.change, it.change.value, it)
        const waiting = new Map(now.inFlight.waiting).set(key, it)
        return [{ ...now, inFlight: withWaiting(now.inFlight, waiting) }, []]
      }),
    [state, []],
  )
  return chain(taken, (it) => sendNow(it))
}
