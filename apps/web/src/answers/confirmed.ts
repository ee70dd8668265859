import { COMPLETED } from '@kartlaggning/schema/questionnaire/section'
import { addressKey, sameValue, type AnswerAddress, type Value } from '../questionnaire/saving/answer-address.ts'
import type { Autosave } from '../questionnaire/saving/autosave.ts'

/** What was confirmed with one click, as it is told of there and on the next page. */
export interface Confirmed {
  readonly section: string
  readonly places: readonly AnswerAddress[]
  /** What was said before of whether the section is done, where the same click said that it is. */
  readonly wasDone?: Value
}

export const doneIn = (section: string): AnswerAddress => ({ entry: null, question: `${section}.${COMPLETED}` })

/** The version that confirming makes of what came along, which is 0. */
const CONFIRMED = 1

/** `confirmed`: something of it still is. `gone`: answered otherwise since, or read anew by a page that knows nothing of it. */
export function stateOf(saving: Autosave, { places }: Confirmed): 'confirmed' | 'undone' | 'gone' {
  if (stillConfirmed(saving, places).length > 0) return 'confirmed'
  return places.some((it) => isAskedAgain(saving, it)) ? 'undone' : 'gone'
}

/** Asks again about what was confirmed. What somebody has written since stays. */
export function takeBack(saving: Autosave, { section, places, wasDone }: Confirmed) {
  saving.unconfirm(stillConfirmed(saving, places))
  if (wasDone !== undefined) saving.change(doneIn(section), wasDone)
}

const stillConfirmed = (saving: Autosave, places: readonly AnswerAddress[]) =>
  places.filter((it) => {
    const answer = saving.answerAt(it)
    if (!answer || answer.version > CONFIRMED || isAskedAgain(saving, it)) return false
    return sameValue(answer.value, saving.valueAt(it))
  })

const isAskedAgain = (saving: Autosave, place: AnswerAddress) => saving.state.get().unconfirmed.has(addressKey(place))
