import type { Problem } from '@kartlaggning/schema/problem'
import { chain, show, type AutosaveState, type Step } from './autosave-state.ts'
import { retryDelay } from './back-off.ts'
import { conflictsIn } from './conflicts.ts'
import { newest, withoutRequest, withWaiting, without, type Batch } from './in-flight.ts'
import { refusalsIn, type Outcome } from './save-outcome.ts'
import { hasEnded, type Conflict } from './save-state.ts'
import { phaseOf, sendNow } from './sending.ts'
import { refuse } from './withheld.ts'

/** The server did not take it: what is in conflict or refused is set apart, the rest waits again. */
export function reject(state: AutosaveState, request: number, outcome: Outcome, problem?: Problem): Step {
  const batch = state.inFlight.requests.get(request)
  if (!batch) return [state, []]
  const open = { ...state, inFlight: withoutRequest(state.inFlight, request) }
  const met = outcome === 'conflict' && problem ? conflictsIn(open, batch, problem) : new Map<string, Conflict>()
  const refusals = outcome === 'refused' && problem ? refusalsIn(problem) : new Map<string, string>()
  const isLast = (key: string) => newest(open.inFlight, key, batch) === batch.get(key)
  const setApart = chain(withConflicts(open, met, batch), (it) => withRefusals(it, refusals, batch, isLast))
  return chain(setApart, (it) => {
    const isOpen = (key: string) => !it.visible.conflicts.has(key) && !refusals.has(key)
    const again = [...batch].filter(([key]) => isOpen(key) && isLast(key))
    const waiting = new Map([...it.inFlight.waiting, ...again])
    const signedInAs = problem?.signedInAs ?? it.visible.signedInAs
    const after = { ...show(it, { signedInAs }), inFlight: withWaiting(it.inFlight, waiting) }
    return goOn(after, outcome, again.length < batch.size)
  })
}

function withConflicts(state: AutosaveState, met: ReadonlyMap<string, Conflict>, batch: Batch): Step {
  if (met.size === 0) return [state, []]
  const after = {
    ...show(state, { conflicts: new Map([...state.visible.conflicts, ...met]) }),
    inFlight: withWaiting(state.inFlight, without(state.inFlight.waiting, met.keys())),
  }
  return [after, forgetOvertaken(state, met.keys(), batch)]
}

function withRefusals(
  state: AutosaveState,
  refusals: ReadonlyMap<string, string>,
  batch: Batch,
  isLast: (key: string) => boolean,
): Step {
  const start: Step = [state, forgetOvertaken(state, refusals.keys(), batch)]
  return [...refusals].reduce<Step>((before, [key, code]) => {
    const mine = batch.get(key)
    if (!mine || !isLast(key) || state.visible.withheld.has(key)) return before
    return chain(before, (it) => refuse(it, mine, code))
  }, start)
}

/** What is withheld has been written after what was sent. */
function forgetOvertaken({ visible }: AutosaveState, keys: Iterable<string>, batch: Batch): Step[1] {
  const unsent = [...keys].filter((key) => visible.withheld.has(key)).flatMap((key) => batch.get(key) ?? [])
  return unsent.length > 0 ? [{ type: 'forget', unsent }] : []
}

/** `isLess`: less waits than was sent, so it is no use to wait before the rest is sent. */
function goOn(state: AutosaveState, outcome: Outcome, isLess: boolean): Step {
  if (hasEnded(outcome)) return [show(state, { phase: outcome }), []]
  if (isLess) return sendNow({ ...show(state, { phase: phaseOf(state) }), failures: 0 })
  return [
    { ...show(state, { phase: outcome === 'offline' ? 'offline' : 'failed' }), failures: state.failures + 1 },
    [{ type: 'send-later', delay: retryDelay(state.failures) }],
  ]
}
