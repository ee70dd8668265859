import { answer, type Answered, type Collaborator } from '../answers/address.ts'
import { isLow } from './low-degree.ts'
import { isNotKnown } from './not-known.ts'

/** The kinds of actor that a side finds missing; undefined when it was not asked. */
export const missingActors = (from: Answered) =>
  answer(from, 'collaborators.missing')?.filter((kind) => kind !== 'none')

const IMPORTANT = 4

/** Whether the cooperation with an important actor works badly; undefined where it does not, or nothing says so. */
export function worksBadly({ importance, quality }: Pick<Collaborator, 'importance' | 'quality'>) {
  const isImportant = typeof importance === 'number' && importance >= IMPORTANT
  const isBad = isLow(quality)
  if (isImportant && isBad) return 'yes'
  return (isImportant || isNotKnown(importance)) && (isBad || isNotKnown(quality)) ? 'not_known' : undefined
}

/** What a side says of its cooperation with its counterpart: how important it is, and how well it works; undefined when nothing. */
export function counterpartCooperation(from: Answered): readonly (number | null)[] | undefined {
  if (answer(from, 'collaborators.counterpartFrequency') === undefined) return undefined
  const judged = [answer(from, 'collaborators.counterpartImportance'), answer(from, 'collaborators.counterpartQuality')]
  return judged.map((it) => (typeof it === 'number' ? it : null))
}
