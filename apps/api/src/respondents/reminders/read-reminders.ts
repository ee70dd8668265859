import { reminderDay } from '@kartlaggning/schema/respondents/reminder-day'
import type { ComingReminder, ReminderPlan, Reminders, ReminderStep } from '@kartlaggning/schema/respondents/reminders'
import { sql } from 'kysely'
import type { Trx } from '../../database/database.ts'
import { refuseHiddenRound } from '../../rounds/read-rounds.ts'
import { readOwing, remindedOn, type Owing } from './read-owing.ts'

/** The plan of a round, what is left of it with whom each step would go to now, and what has gone. */
export async function readReminders(trx: Trx, roundId: string): Promise<Reminders> {
  const [, plan, past, owing, { rows }] = await Promise.all([
    refuseHiddenRound(trx, roundId),
    readPlan(trx, roundId),
    trx
      .selectFrom('reminderRun')
      .where('roundId', '=', roundId)
      .select(['stepId', 'onDay as day', 'at', 'sent'])
      .orderBy('at', 'desc')
      .execute(),
    readOwing(trx, roundId),
    sql<{ today: string }>`select today() as today`.execute(trx),
  ])
  const today = rows[0]?.today ?? ''
  const isPast = new Set(past.map(({ stepId, day }) => `${stepId} ${day}`))
  const coming = plan
    ? comingIn(plan, owing).filter(({ stepId, day }) => day >= today && !isPast.has(`${stepId} ${day}`))
    : []
  return { plan: plan ?? null, coming, past }
}

export async function readPlan(trx: Trx, roundId: string): Promise<ReminderPlan | undefined> {
  return trx
    .selectFrom('reminderPlan')
    .where('roundId', '=', roundId)
    .select(['steps', 'at', 'quietWeekends', 'quietHolidays'])
    .executeTakeFirst()
}

/** A step is on a day for each last day that there is. One that only others of the same day would remind is not told of. */
function comingIn(plan: ReminderPlan, owing: readonly Owing[]): ComingReminder[] {
  const daysOf = (step: ReminderStep) =>
    new Set(owing.map(({ respondent }) => reminderDay(step, respondent.closesOn, plan)))
  const days = [...new Set(plan.steps.flatMap((step) => [...daysOf(step)]))].toSorted()
  const reached = owing.filter(({ unreachable }) => !unreachable)
  return days.flatMap((day) => {
    const reminded = remindedOn(plan, reached, day)
    const due = plan.steps.filter((step) => daysOf(step).has(day))
    return due
      .filter(({ id }, at) => reminded.has(id) || (reminded.size === 0 && at === 0))
      .map(({ id: stepId }) => ({ stepId, day, people: peopleIn(reminded.get(stepId) ?? []) }))
  })
}

const peopleIn = (those: readonly Owing[]) =>
  [...Map.groupBy(those, ({ personId }) => personId)].map(([personId, theirs]) => ({
    personId,
    name: theirs[0]?.name ?? '',
    email: theirs[0]?.email ?? '',
    respondents: theirs.map(({ respondent }) => respondent.name),
  }))
