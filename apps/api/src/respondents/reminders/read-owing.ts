import { reminderDay } from '@kartlaggning/schema/respondents/reminder-day'
import type { Reminded, ReminderPlan } from '@kartlaggning/schema/respondents/reminders'
import type { Respondent } from '@kartlaggning/schema/respondents/respondent'
import { sql } from 'kysely'
import type { Trx } from '../../database/database.ts'
import { listRespondents } from '../list-respondents.ts'
import { selectAccess } from '../select-access.ts'

/** A contact who has been invited, and a respondent that they have not submitted for. */
export interface Owing {
  readonly personId: string
  readonly name: string
  readonly email: string
  /** No letter reaches them. */
  readonly unreachable: boolean
  readonly respondent: Respondent
}

/**
 * Who may be reminded in a round, and of whom: those who answer for the whole of what is open and not submitted. Whoever is
 * asked to complete has submitted, and is asked of other questions by another day.
 */
export async function readOwing(trx: Trx, roundId: string): Promise<Owing[]> {
  const [asked, contacts] = await Promise.all([
    listRespondents(trx, roundId),
    selectAccess(trx, roundId)
      .where(sql<boolean>`is_open(assignment)`)
      .where('assignment.sections', 'is', null)
      .where('sent.invitedAt', 'is not', null)
      .select('assignment.respondentId')
      .orderBy('assignment.name')
      .execute(),
  ])
  const open = new Map(asked.filter((it) => it.open && !it.proxy && owes(it)).map((it) => [it.id, it]))
  return contacts.flatMap(({ respondentId, personId, name, email, mailFailure }) => {
    const respondent = open.get(respondentId)
    return respondent ? [{ personId, name, email, unreachable: mailFailure !== null, respondent }] : []
  })
}

const owes = ({ status, reopened }: Respondent) =>
  status === 'submitted' ? reopened?.completeBy === null : status !== 'declined'

/** Whether a step is for one who has come as far as this. */
const isFor = (to: Reminded, { status }: Respondent): boolean =>
  to === 'all' || (status === 'invited') === (to === 'not-opened')

/**
 * Whom each step of a plan reminds on a day. Quiet days bring several steps to the same: then one letter goes to each person, by
 * the first that is for any of theirs, about all that the steps are for.
 */
export function remindedOn(plan: ReminderPlan, owing: readonly Owing[], day: string): ReadonlyMap<string, Owing[]> {
  const those = plan.steps.map((step) => ({
    step,
    due: owing.filter(
      ({ respondent }) => isFor(step.to, respondent) && reminderDay(step, respondent.closesOn, plan) === day,
    ),
  }))
  const stepOf = new Map<string, string>()
  for (const { step, due } of those)
    for (const { personId } of due) if (!stepOf.has(personId)) stepOf.set(personId, step.id)
  const all = new Set(those.flatMap(({ due }) => due))
  return Map.groupBy(all, ({ personId }) => stepOf.get(personId) ?? '')
}
