import type { Actor } from '@kartlaggning/schema/permission'
import type { ReminderPlan, Reminders } from '@kartlaggning/schema/respondents/reminders'
import { sql } from 'kysely'
import { asJson, type Trx } from '../../database/database.ts'
import { refuseHiddenRound } from '../../rounds/read-rounds.ts'
import { readReminders } from './read-reminders.ts'

/** Plans the reminders of a round, which go in the name of whoever has. */
export async function planReminders(
  trx: Trx,
  actor: Actor,
  roundId: string,
  { steps, ...plan }: ReminderPlan,
): Promise<Reminders> {
  await refuseHiddenRound(trx, roundId)
  const set = { ...plan, steps: asJson(steps), setBy: actor.personId, setAt: sql<string>`clock()` }
  await trx
    .insertInto('reminderPlan')
    .values({ roundId, ...set })
    .onConflict((conflict) => conflict.column('roundId').doUpdateSet(set))
    .execute()
  return readReminders(trx, roundId)
}
