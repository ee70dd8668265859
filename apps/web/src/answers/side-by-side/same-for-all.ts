import { sameValue, type Value } from '../../questionnaire/saving/answer-address.ts'

/** What a line says for all where some differ: what most say, if more than one does; of as many, what the first says. */
export function commonOf(values: readonly Value[]): Value {
  const given = values.filter((it) => it !== null)
  const counted = given.map((value) => ({ value, count: given.filter((it) => sameValue(it, value)).length }))
  const most = Math.max(0, ...counted.map((it) => it.count))
  return most > 1 ? (counted.find((it) => it.count === most)?.value ?? null) : null
}

/** The code of one of a list, as a control holds it. */
export const codeIn = (value: Value) => (typeof value === 'string' || typeof value === 'number' ? String(value) : '')

export type CellState = 'empty' | 'same' | 'own'

export const stateOf = (value: Value, common: Value): CellState =>
  value === null ? 'empty' : sameValue(value, common) ? 'same' : 'own'

/** Whether a change of what is said for all is one here too: nothing has been answered, or the same as all. */
export const follows = (value: Value, common: Value) => value === null || sameValue(value, common)
