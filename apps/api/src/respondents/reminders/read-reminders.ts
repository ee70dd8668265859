import { reminderDay } from '@kartlaggning/schema/respondents/reminder-day'
import type { ComingReminder, ReminderPlan, Reminders, ReminderStep } from '@kartlaggning/schema/respondents/reminders'
import { sql } from 'kysely'
import type { Trx } from '../../database/database.ts'
import { refuseHiddenRound } from '../../rounds/read-rounds.ts'
import { isFor, readOwing, type Owing } from './read-owing.ts'

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

/** A step is on a day for each last day that there is. */
function comingIn(plan: ReminderPlan, owing: readonly Owing[]): ComingReminder[] {
  const all = plan.steps.flatMap((step) =>
    [...Map.groupBy(owing, ({ respondent }) => reminderDay(step, respondent.closesOn, plan))].map(([day, those]) => ({
      stepId: step.id,
      day,
      people: peopleIn(step, those),
    })),
  )
  return all.toSorted((a, b) => a.day.localeCompare(b.day))
}

const peopleIn = (step: ReminderStep, owing: readonly Owing[]) => {
  const to = owing.filter(({ respondent, unreachable }) => !unreachable && isFor(step.to, respondent))
  return [...Map.groupBy(to, ({ personId }) => personId)].map(([personId, those]) => ({
    personId,
    name: those[0]?.name ?? '',
    email: those[0]?.email ?? '',
    respondents: those.map(({ respondent }) => respondent.name),
  }))
}
