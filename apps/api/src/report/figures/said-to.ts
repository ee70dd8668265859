import { answer, type Address, type EntryAddress, type ValueAt } from '@kartlaggning/schema/answers/address'
import { isWithheld } from '@kartlaggning/schema/answers/audience'
import { whyWithheldAt } from '@kartlaggning/schema/answers/redact'
import { hasListed } from '@kartlaggning/schema/definitions/listed'
import { isShown } from '@kartlaggning/schema/questionnaire/visibility'
import { canonicalQuestionnaire } from '@kartlaggning/schema/questionnaires/canonical'
import { questionAt } from '@kartlaggning/schema/questionnaires/question-at'
import type { Said } from '@kartlaggning/schema/report/tally'
import type { Side } from '../../gaps/rules/round-answers.ts'

/** What a side says to a question, or why it says nothing; `null` is a side that has not submitted. */
export function saidTo<A extends Address>(side: Side | null, address: A): Said<ValueAt<A>> {
  if (!side) return 'not_answered'
  const withheld = whyWithheldAt(side, address)
  if (withheld) return withheld
  const value = answer(side, address)
  if (value !== undefined) return { answer: value }
  return isAsked(side, address) ? 'not_answered' : 'not_asked'
}

/** Whether what the side has answered leads to the question. */
function isAsked({ answers }: Side, address: Address): boolean {
  const found = questionAt(canonicalQuestionnaire.version, address)
  return found !== undefined && isShown(found.question, { ...answers[found.section.id as keyof typeof answers] })
}

const lists = ['initiatives', 'jointActions', 'collaborators'] as const

/** What a side has entered where any of these questions is asked, as something is read from it. */
export function saidIn<T>(side: Side | null, questions: readonly EntryAddress[], read: (side: Side) => T): Said<T> {
  if (!side) return 'not_answered'
  const withheld = questions.map((it) => whyWithheldAt(side, it)).find((it) => it !== null)
  if (withheld) return withheld
  return lists.some((it) => hasListed(side, it) && questions.some((id) => id.startsWith(`${it}.`)))
    ? { answer: read(side) }
    : 'not_asked'
}

/** What the two sides of a municipality say between them: one whose answers are shown is enough. */
export function saidByEither<T>(...sides: readonly Said<T>[]): Said<readonly T[]> {
  const given = sides.filter((it) => typeof it === 'object')
  const shown = given.flatMap((it) => (isWithheld(it) ? [] : [it.answer]))
  if (shown.length > 0) return { answer: shown }
  const withheld = given.find((it) => isWithheld(it))
  return withheld ?? (sides.includes('not_answered') ? 'not_answered' : 'not_asked')
}
