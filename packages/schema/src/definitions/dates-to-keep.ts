import { answer, type Answered } from '../answers/address.ts'
import type { Month } from '../answers/value.ts'
import { agreementOf, isInForce } from './agreement.ts'
import { initiativeStatus, isUnderWay } from './initiative-status.ts'
import { monthIn, monthsAfter, monthsBetween } from './month.ts'
import { situationalPicture, MONTHS_OF_THE_LAW, type WhenPicturesAge } from './situational-picture.ts'

/** What a respondent's own answers say will run out, or has to be done anew. */
export interface DateToKeep {
  readonly what: 'agreement' | 'plan' | 'picture' | 'initiative'
  /** Of an initiative, its name. */
  readonly name?: string
  readonly month: Month
  /** From the day of reference; negative when it has passed. */
  readonly monthsLeft: number
}

/** What has this long left is near. */
const NEAR = 6

export const isNear = ({ monthsLeft }: Pick<DateToKeep, 'monthsLeft'>) => monthsLeft <= NEAR

/** A plan is followed up, and a picture made anew, at least every second year. */
export function datesToKeep(from: Answered, when: WhenPicturesAge): DateToKeep[] {
  const { referenceDate } = when
  const dated = (what: DateToKeep['what'], month: Month | undefined): DateToKeep[] =>
    month ? [{ what, month, monthsLeft: monthsBetween(referenceDate, month) }] : []
  const agreement = agreementOf(from, referenceDate)
  const ends = agreement && (isInForce(agreement) || agreement.saidValid) ? monthIn(agreement.to) : undefined
  const made = situationalPicture(from, when)?.month
  const followed = monthIn(answer(from, 'knowledge.followupMonth')) ?? planMonth(from)
  return [
    ...dated('agreement', ends),
    ...dated('plan', followed && monthsAfter(followed, MONTHS_OF_THE_LAW)),
    ...dated('picture', made && monthsAfter(made, MONTHS_OF_THE_LAW)),
    ...endsOfInitiatives(from, referenceDate),
  ].toSorted((one, other) => one.monthsLeft - other.monthsLeft)
}

const planMonth = (from: Answered) =>
  answer(from, 'knowledge.planStatus') === 'adopted' ? monthIn(answer(from, 'knowledge.planMonth')) : undefined

const endsOfInitiatives = ({ answers }: Answered, referenceDate: string): DateToKeep[] =>
  (answers.initiatives?.entries ?? []).flatMap((it): DateToKeep[] => {
    const month = monthIn(it.end)
    if (!month || !isUnderWay(initiativeStatus(it))) return []
    const monthsLeft = monthsBetween(referenceDate, month)
    return monthsLeft < 0 ? [] : [{ what: 'initiative', name: it.name ?? '', month, monthsLeft }]
  })
