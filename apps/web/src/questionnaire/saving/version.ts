import type { Answer } from '@kartlaggning/schema/answers/answers'
import { isAboutSomeone, type createWithheld } from './withheld.ts'
import { isNewer, type Outbox, type Unsent } from './outbox.ts'
import { addressKey, type AnswerAddress, type Value } from './answer-address.ts'
import type { SaveState, Store } from './save-state.ts'
import type { createInFlight } from './in-flight.ts'

interface Inside {
  readonly respondentId: string
  readonly personId: string
  readonly writer: string
  readonly state: Store<SaveState>
  readonly known: Map<string, Answer>
  readonly underWay: ReturnType<typeof createInFlight>
  readonly held: ReturnType<typeof createWithheld>
  readonly outbox: Outbox
}

/** Which version of the questionnaire the saving writes in, and how what is unsent follows when that is corrected. */
export function createVersion({ respondentId, personId, writer, state, known, underWay, held, outbox }: Inside) {
  let questionnaire: string | undefined
  let sequence = 0

  const unsentAt = ({ entry, question }: AnswerAddress, value: Value, seen: number): Unsent => ({
    respondentId,
    personId,
    writer,
    ...(questionnaire !== undefined && { questionnaire }),
    change: { entry, question, value, seen, sequence: ++sequence },
  })

  /** Which version is asked now; whether something here was written in another. */
  function isBehind(asked: string): boolean {
    const versions = [questionnaire, ...underWay.all().map((it) => it.questionnaire)]
    if (versions.some((it) => it !== undefined && it !== asked)) return true
    questionnaire = asked
    return false
  }

  const isKept = ({ value, code }: { value: Value; code: string }) =>
    code !== 'personal-number' && !isAboutSomeone(value)

  const unsettled = () => [
    ...[...state.get().conflicts.values()].map(({ place, mine }) => ({ ...place, value: mine, code: '' })),
    ...held.all().values(),
  ]

  /** All that is not saved and may be kept, the newest last: also what two disagree on, and what the server refused. */
  function written(): readonly Unsent[] {
    const asked = unsettled()
      .filter(isKept)
      .map((it) => unsentAt(it, it.value, 0))
    return [...underWay.all(), ...asked].toSorted((one, other) => (isNewer(one, other) ? 1 : -1))
  }

  /** What is unsent is written over, and what two had disagreed on, or the server refused, is asked of it again. */
  function moveTo(asked: string, recast: (unsent: Unsent) => Unsent) {
    const unsent = written().map((it) => [it, { ...recast(it), questionnaire: asked }] as const)
    const heldBack = unsettled()
      .filter((it) => !isKept(it))
      .map((it) => unsentAt(it, it.value, 0))
    for (const key of held.all().keys()) held.release(key)
    underWay.clear()
    known.clear()
    state.set({ ...state.get(), conflicts: new Map(), refused: new Map(), unconfirmed: new Map() })
    for (const { change } of heldBack.map(recast)) held.add(change, change.value)
    for (const [, now] of unsent) underWay.waiting.set(addressKey(now.change), now)
    void outbox.keep(unsent.map(([, now]) => now))
    void outbox.forget(
      unsent.filter(([was, now]) => addressKey(was.change) !== addressKey(now.change)).map(([was]) => was),
    )
    questionnaire = asked
  }

  return { unsentAt, isBehind, written, moveTo }
}
