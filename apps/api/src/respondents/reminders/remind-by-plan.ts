import { reminderDay } from '@kartlaggning/schema/respondents/reminder-day'
import { sql } from 'kysely'
import type { Trx } from '../../database/database.ts'
import { readOwing, remindedOn } from './read-owing.ts'
import { readPlan } from './read-reminders.ts'
import { copyReminder, remind } from './remind.ts'

/** What should have gone in the day does not go in the evening. */
const EVENING = '20:00'

/** Sends what the plan of a round says is to go now, each step once a day, and anew what was withdrawn in part. */
export async function remindByPlan(trx: Trx, roundId: string, publicUrl: string): Promise<number> {
  const [plan, { rows }, withdrawn] = await Promise.all([
    readPlan(trx, roundId),
    sql<{ day: string; time: string }>`
      select today() as day, to_char(clock() at time zone 'Europe/Stockholm', 'HH24:MI') as time`.execute(trx),
    readWithdrawn(trx, roundId),
  ])
  const { day, time } = rows[0] ?? { day: '', time: '' }
  const anew = await remindAnew(trx, roundId, { withdrawn, day }, publicUrl)
  if (!plan || plan.steps.length === 0 || time < plan.at || time >= EVENING) return anew
  const owing = await readOwing(trx, roundId)
  const due = plan.steps.filter((step) =>
    owing.some(({ respondent }) => reminderDay(step, respondent.closesOn, plan) === day),
  )
  if (due.length === 0) return anew
  const performed = await trx
    .insertInto('reminderRun')
    .values(due.map(({ id }) => ({ roundId, stepId: id, onDay: day })))
    .onConflict((conflict) => conflict.doNothing())
    .returning('stepId')
    .execute()
  const isPerformed = new Set(performed.map(({ stepId }) => stepId))
  const steps = due.filter(({ id }) => isPerformed.has(id))
  const reminded = remindedOn({ ...plan, steps }, owing, day)
  let sent = anew
  for (const step of steps) {
    const theirs = reminded.get(step.id) ?? []
    const to = theirs.filter((it) => !it.unreachable)
    const sending = { occasion: `of ${day} in ${roundId}`, today: day }
    const put = await remind(trx, to, sending, publicUrl)
    await copyReminder(trx, theirs, sending)
    await trx
      .updateTable('reminderRun')
      .set({ sent: put })
      .where('stepId', '=', step.id)
      .where('onDay', '=', day)
      .execute()
    sent += put
  }
  return sent
}

type Withdrawn = Awaited<ReturnType<typeof readWithdrawn>>

/** Reminders about several that were withdrawn since one of those was no longer theirs to submit, with none in their place. */
const readWithdrawn = (trx: Trx, roundId: string) =>
  trx
    .selectFrom('mail')
    .innerJoin('respondent', 'respondent.id', 'mail.respondentId')
    .where('respondent.roundId', '=', roundId)
    .where('withdrawnBecause', 'in', ['submitted', 'declined', 'by-proxy'])
    .where('withdrawnAt', '>', sql<string>`now() - interval '1 day'`)
    .where('occasion', 'like', 'reminder %')
    .where((mail) =>
      mail.not(
        mail.exists(
          mail
            .selectFrom('mail as later')
            .whereRef('later.personId', '=', 'mail.personId')
            .whereRef('later.occasion', '=', 'mail.occasion')
            .where('later.withdrawnAt', 'is', null)
            .select('later.id'),
        ),
      ),
    )
    .select(['mail.personId', 'mail.about', 'mail.occasion'])
    .select(sql<boolean>`mail.person_id = respondent.mailbox_id`.as('isCopy'))
    .distinct()
    .execute()

/** About what is left of them. */
async function remindAnew(
  trx: Trx,
  roundId: string,
  { withdrawn, day }: { withdrawn: Withdrawn; day: string },
  publicUrl: string,
): Promise<number> {
  if (withdrawn.length === 0) return 0
  const owing = await readOwing(trx, roundId)
  let sent = 0
  for (const { personId, about, occasion, isCopy } of withdrawn) {
    const sending = { occasion: (occasion ?? '').replace(/^reminder /, ''), today: day }
    const left = owing.filter((it) => about.includes(it.respondent.id))
    if (isCopy) await copyReminder(trx, left, sending)
    const theirs = left.filter((it) => it.personId === personId)
    sent += await remind(trx, theirs, sending, publicUrl)
  }
  return sent
}
