import { addressKey, type AnswerAddress, type Value } from './answer-address.ts'
import type { AutosaveState, Step } from './autosave-state.ts'
import { allInFlight } from './in-flight.ts'
import { hasPersonalNumberIn, PERSONAL_NUMBER } from './personal-number.ts'
import { isNewer, type Unsent } from './unsent.ts'

/** Numbers a change of this page. */
export function numbered(
  state: AutosaveState,
  { entry, question }: AnswerAddress,
  value: Value,
  seen: number,
  carried = false,
): [AutosaveState, Unsent] {
  const { respondentId, personId, writer } = state.author
  const sequence = state.sequence + 1
  const unsent: Unsent = {
    respondentId,
    personId,
    writer,
    ...(state.questionnaire !== undefined && { questionnaire: state.questionnaire }),
    change: { entry, question, value, seen, sequence, ...(carried && { carried }) },
  }
  return [{ ...state, sequence }, unsent]
}

/** Whether something here was written in another version than the one that is asked now. */
export const isBehind = ({ questionnaire, inFlight }: AutosaveState, asked: string) =>
  [questionnaire, ...allInFlight(inFlight).map((it) => it.questionnaire)].some((it) => it !== undefined && it !== asked)

interface Unsettled extends AnswerAddress {
  readonly value: Value
  readonly code?: string
}

const mayBeKept = ({ value, code }: Unsettled) => code !== PERSONAL_NUMBER && !hasPersonalNumberIn(value)

const unsettledIn = ({ visible }: AutosaveState): readonly Unsettled[] => [
  ...[...visible.conflicts.values()].map(({ address, mine }) => ({ ...address, value: mine })),
  ...visible.withheld.values(),
]

function allNumbered(state: AutosaveState, unsettled: readonly Unsettled[]): [AutosaveState, Unsent[]] {
  let after = state
  const unsent = unsettled.map((it) => {
    const [next, one] = numbered(after, it, it.value, 0)
    after = next
    return one
  })
  return [after, unsent]
}

/** All that is not saved and may be kept, the newest last: also what is in conflict, and what the server refused. */
function written(state: AutosaveState): [AutosaveState, readonly Unsent[]] {
  const [after, asked] = allNumbered(state, unsettledIn(state).filter(mayBeKept))
  const all = [...allInFlight(state.inFlight), ...asked]
  return [after, all.toSorted((one, other) => (isNewer(one, other) ? 1 : -1))]
}

export function keepOverReload(state: AutosaveState): Step {
  const [after, unsent] = written(state)
  return [after, [{ type: 'keep-over-reload', unsent }]]
}

/** Rewrites what is unsent in the new version; what was in conflict or refused is asked of the server again. */
export function moveTo(state: AutosaveState, questionnaire: string, recast: (unsent: Unsent) => Unsent): Step {
  const [numberedAll, unsent] = written(state)
  const moves = unsent.map((was) => ({ was, now: { ...recast(was), questionnaire } }))
  const notKept = unsettledIn(state).filter((it) => !mayBeKept(it))
  const [after, recastNotKept] = allNumbered(numberedAll, notKept)
  const withheld = recastNotKept.map(recast).map(({ change: { entry, question, value } }) => {
    return [addressKey({ entry, question }), { entry, question, value, code: PERSONAL_NUMBER }] as const
  })
  const moved: AutosaveState = {
    ...after,
    questionnaire,
    known: new Map(),
    visible: { ...after.visible, conflicts: new Map(), withheld: new Map(withheld), unconfirmed: new Map() },
    inFlight: {
      ...after.inFlight,
      requests: new Map(),
      waiting: new Map(moves.map(({ now }) => [addressKey(now.change), now])),
    },
  }
  const renamed = moves.filter(({ was, now }) => addressKey(was.change) !== addressKey(now.change))
  return [
    moved,
    [
      { type: 'keep', unsent: moves.map(({ now }) => now) },
      { type: 'forget', unsent: renamed.map(({ was }) => was) },
    ],
  ]
}
