import { answer, type Address, type ValueAt } from '@kartlaggning/schema/answers/address'
import { whyWithheldAt } from '@kartlaggning/schema/answers/redact'
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
