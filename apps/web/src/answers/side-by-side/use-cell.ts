import { useCallback, useSyncExternalStore } from 'react'
import { fromForm } from '../../questionnaire/form-values.ts'
import type { QuestionContext } from '../../questionnaire/question-context.tsx'
import { addressKey, type Value } from '../../questionnaire/saving/answer-address.ts'
import { placeOf } from './columns.tsx'
import { stateOf } from './same-for-all.ts'
import type { Row } from './rows.ts'

/** What stands there now; drawn again only when it has changed. */
function useAnswer({ form }: QuestionContext, { name, kind }: Row): Value {
  const subscribe = useCallback(
    (tell: () => void) => form.subscribe({ name, exact: true, formState: { values: true }, callback: tell }),
    [form, name],
  )
  const held = useSyncExternalStore(subscribe, () => form.getValues(name))
  return fromForm(kind, held)
}

/** How a cell stands beside what is said for all, and what of it needs somebody. */
export function useCell(context: QuestionContext, common: QuestionContext, row: Row) {
  const value = useAnswer(context, row)
  const forAll = useAnswer(common, row)
  const { state } = context.saving
  const key = addressKey(placeOf(context, row))
  const isUnconfirmed = useSyncExternalStore(state.subscribe, () => state.get().unconfirmed.has(key))
  const isDisputed = useSyncExternalStore(state.subscribe, () => state.get().conflicts.has(key))
  const isWithheld = useSyncExternalStore(state.subscribe, () => state.get().withheld.has(key))
  const isForAll = context === common
  const is = isForAll && value !== null ? ('own' as const) : stateOf(value, forAll)
  return { value, forAll, is, isUnconfirmed: isUnconfirmed && !isForAll, isDisputed, isWithheld }
}
