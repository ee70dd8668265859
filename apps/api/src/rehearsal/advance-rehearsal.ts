import type { Actor } from '@kartlaggning/schema/permission'
import type { Passed } from '@kartlaggning/schema/rehearsal/rehearsal'
import { addDays } from '@kartlaggning/schema/rounds/quiet-days'
import { sql } from 'kysely'
import type { Trx } from '../database/database.ts'
import { ProblemError } from '../http/problem-error.ts'
import { remindByPlan } from '../respondents/reminders/remind-by-plan.ts'
import { readPlan } from '../respondents/reminders/read-reminders.ts'
import { doOfThemselves } from './do-of-themselves.ts'
import { readRehearsal } from './read-rehearsal.ts'

/** A mistyped year is not gone through day by day. */
const MOST_DAYS = 400
const MORNING = '09:00'
const EVENING = '17:00'

/**
 * Moves the clock forward a day at a time. On each, those made up do what they do of themselves, and those who have not
 * submitted are reminded when the plan says so.
 */
export async function advanceRehearsal(
  trx: Trx,
  actor: Actor,
  { roundId, until }: { readonly roundId: string; readonly until: string },
  publicUrl: string,
): Promise<Passed> {
  const [before, plan] = await Promise.all([readRehearsal(trx, roundId), readPlan(trx, roundId)])
  if (!before) throw new ProblemError('not-found')
  const { today } = before
  if (until <= today || until > addDays(today, MOST_DAYS)) throw new ProblemError('clock-goes-forward')
  const passed = { submitted: 0, begun: 0, bounced: 0, reconciled: 0, reminded: 0 }
  for (let day = addDays(today, 1); day <= until; day = addDays(day, 1)) {
    const answersFirst = plan === undefined || plan.at >= MORNING
    if (answersFirst) await answer(day)
    if (plan) {
      await moveClock(trx, day, plan.at)
      passed.reminded += await remindByPlan(trx, roundId, publicUrl)
    }
    if (!answersFirst) await answer(day)
  }
  if (plan === undefined || plan.at < EVENING) await moveClock(trx, until, EVENING)
  return { ...((await readRehearsal(trx, roundId)) ?? before), ...passed }

  async function answer(day: string) {
    await moveClock(trx, day, MORNING)
    const done = await doOfThemselves(trx, actor, { roundId, day }, publicUrl)
    passed.submitted += done.submitted
    passed.begun += done.begun
    passed.bounced += done.bounced
    passed.reconciled += done.reconciled
  }
}

const moveClock = (trx: Trx, day: string, time: string) =>
  sql`select move_rehearsed_clock((${day}::date + ${time}::time) at time zone 'Europe/Stockholm')`.execute(trx)
