import { z } from 'zod'
import { isWithheld, type Withheld } from '../answers/audience.ts'
import { countShown } from './count-shown.ts'
import { Counted } from './counted.ts'

/** So many of those who have answered, and beside them how many were asked and have not. Who was not asked is in neither. */
export const Tally = Counted.extend({ silent: z.int() })
export type Tally = z.infer<typeof Tally>

/** What a respondent says to a question, or why it says nothing. */
export type Said<T> = { readonly answer: T } | 'not_answered' | 'not_asked' | Withheld

/** Counts the answers for which something holds; `null` when some are withheld and too few are left. */
export function tally<T>(said: readonly Said<T>[], holds: (answer: T) => boolean): Tally | null {
  const answered = said.filter((it) => typeof it === 'object')
  const counted = countShown(
    answered,
    (it) => !isWithheld(it),
    (it) => !isWithheld(it) && holds(it.answer),
  )
  return counted && { ...counted, silent: said.filter((it) => it === 'not_answered').length }
}

/** Whether anybody was asked whose answer this reader may be shown. */
export const isAnyShown = <T>(said: readonly Said<T>[]): boolean =>
  said.some((it) => typeof it === 'object' && !isWithheld(it))
