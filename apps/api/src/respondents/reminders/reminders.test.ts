import { proxies } from '@kartlaggning/schema/answers/proxies'
import { newId } from '@kartlaggning/schema/id'
import { reminders, type ReminderPlan } from '@kartlaggning/schema/respondents/reminders'
import { roundMail } from '@kartlaggning/schema/respondents/round-mail'
import { session } from '@kartlaggning/schema/identity/session'
import { respondents } from '@kartlaggning/schema/respondents/respondent'
import { linkIn, respondentIn } from '@kartlaggning/schema/test/story'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { clientOf } from '../../../test/client.ts'
import { givenAMailServer } from '../../../test/given-a-mail-server.ts'
import { performJobs } from '../../../test/perform-jobs.ts'
import { refused } from '../../../test/refused.ts'
import { givenAnInvitation } from '../../../test/story.ts'
import { config, givenACoordinator, givenAWorld, type World } from '../../../test/world.ts'
import { mailJobs } from '../../mail/deliver-mail.ts'
import { smtp } from '../../mail/sender.ts'
import { remindByPlan } from './remind-by-plan.ts'
import { reminderJobs } from './reminder-jobs.ts'

const step = (when: ReminderPlan['steps'][number]['when'], to: ReminderPlan['steps'][number]['to'] = 'all') => ({
  id: newId(),
  when,
  to,
})
const aPlan = (...steps: ReminderPlan['steps']): ReminderPlan => ({
  steps,
  at: '08:30',
  quietWeekends: true,
  quietHolidays: true,
})

type Invited = Awaited<ReturnType<typeof givenAnInvitation>>

const plan = ({ coordinator, round }: Invited, ...steps: ReminderPlan['steps']) =>
  coordinator.call(reminders.plan, { params: { roundId: round.id }, body: aPlan(...steps) })

/** What the job does of a round when it is this time, in the name of whoever has planned it. */
async function remindsAt(world: World, invited: Invited, moment: string) {
  const { rows } = await world.owner.query<{ set_by: string }>('select set_by from reminder_plan where round_id = $1', [
    invited.round.id,
  ])
  return world.app.db.transaction().execute(async (trx) => {
    await sql`select set_config('app.clock', ${moment}, true), set_config('app.person_id', ${rows[0]?.set_by}, true)`.execute(
      trx,
    )
    return remindByPlan(trx, invited.round.id, config.publicUrl)
  })
}

const deliver = (world: World, server: string) =>
  performJobs(world.jobs.url, mailJobs(world.jobs, smtp(server, config.mailFrom, config.publicUrl)))
const logOf = ({ coordinator, round }: Invited) => coordinator.call(roundMail.log, { params: { roundId: round.id } })

// The round of the story closes on Friday 20 November 2026.
test('a reminder goes at its time of day, so many days before the last day, once, and its link opens the door', async () => {
  const world = await givenAWorld()
  const server = await givenAMailServer()
  const invited = await givenAnInvitation(world)
  await world.owner.query(`update assignment set created_at = '2026-10-06'`)
  await plan(invited, step({ kind: 'before', days: 3 }))
  expect(await remindsAt(world, invited, '2026-11-17T08:29:00+01:00')).toBe(0)
  expect(await remindsAt(world, invited, '2026-11-17T08:31:00+01:00')).toBe(1)
  expect(await remindsAt(world, invited, '2026-11-17T09:00:00+01:00')).toBe(0)
  expect(await remindsAt(world, invited, '2026-11-18T09:00:00+01:00')).toBe(0)
  await world.owner.query('update mail set not_after = null')
  await deliver(world, server.url)
  const reminder = server.received.find(({ said }) => said.includes('inte öppnad än'))
  expect(reminder?.to).toBe(invited.email)
  expect(reminder?.said).toContain('20 november 2026')
  const { actor } = await clientOf(world.app).call(session.signInByLink, { body: { token: linkIn(reminder?.said) } })
  expect(actor?.email).toBe(invited.email)
  const read = await invited.coordinator.call(reminders.read, { params: { roundId: invited.round.id } })
  expect(read.past).toMatchObject([{ day: '2026-11-17', sent: 1 }])
  expect((await logOf(invited)).map(({ kind }) => kind)).toEqual(['invitation', 'reminder'])
})

test('on a quiet day it goes the working day before, and a respondent with a last day of their own is reminded from that', async () => {
  const world = await givenAWorld()
  const invited = await givenAnInvitation(world)
  await plan(invited, step({ kind: 'before', days: 5 }))
  // The fifteenth is a Sunday.
  expect(await remindsAt(world, invited, '2026-11-15T10:00:00+01:00')).toBe(0)
  expect(await remindsAt(world, invited, '2026-11-13T10:00:00+01:00')).toBe(1)
  await world.owner.query(`update respondent set closes_on = '2026-12-02' where id = $1`, [invited.respondentId])
  expect(await remindsAt(world, invited, '2026-11-26T10:00:00+01:00')).toBe(0)
  expect(await remindsAt(world, invited, '2026-11-27T10:00:00+01:00')).toBe(1)
})

test('steps that quiet days bring to the same day are one letter to each, about all that they are for', async () => {
  const world = await givenAWorld()
  const invited = await givenAnInvitation(world, { closesOn: '2098-12-29' })
  const { coordinator, round, email, respondentId } = invited
  const other = await respondentIn(coordinator, round.id, 'municipality', '1983')
  const body = { name: 'Maja Lund', email, function: '' }
  await coordinator.call(respondents.invite, { params: { respondentId: other.id }, body })
  await world.owner.query('update sign_in_link set opened_at = now() where respondent_id = $1', [respondentId])
  // Both days are Christmas.
  const steps = [step({ kind: 'before', days: 4 }, 'begun'), step({ kind: 'before', days: 3 }, 'not-opened')]
  const { coming } = await plan(invited, ...steps)
  expect(coming).toMatchObject([{ day: '2098-12-23', stepId: steps[0]?.id, people: [{ email }] }])
  expect(coming[0]?.people[0]?.respondents.toSorted()).toEqual(['Köpings kommun', 'Sala kommun'])
  const before = (await logOf(invited)).length
  expect(await remindsAt(world, invited, '2098-12-23T10:00:00+01:00')).toBe(1)
  expect(await logOf(invited)).toHaveLength(before + 1)
  const { rows } = await world.owner.query<{ about: string[] }>(
    `select about from mail where occasion like 'reminder %'`,
  )
  expect(new Set(rows[0]?.about)).toEqual(new Set([respondentId, other.id]))
})

test('before anything is sent it is told when, and who would get it', async () => {
  const world = await givenAWorld()
  const invited = await givenAnInvitation(world, { closesOn: '2098-11-21' })
  const { coordinator, round, email } = invited
  expect(await coordinator.call(reminders.read, { params: { roundId: round.id } })).toEqual({
    plan: null,
    coming: [],
    past: [],
  })
  const { coming } = await plan(invited, step({ kind: 'before', days: 3 }), step({ kind: 'on', day: '2020-01-07' }))
  expect(coming).toMatchObject([
    { day: '2098-11-18', people: [{ name: 'Maja Lund', email, respondents: ['Sala kommun'] }] },
  ])
})

test('what should have gone in the day does not go in the evening', async () => {
  const world = await givenAWorld()
  const invited = await givenAnInvitation(world)
  await plan(invited, step({ kind: 'on', day: '2026-11-17' }))
  expect(await remindsAt(world, invited, '2026-11-17T20:00:00+01:00')).toBe(0)
  expect(await remindsAt(world, invited, '2026-11-17T19:59:00+01:00')).toBe(1)
})

test('the time of day is that of Stockholm, in summer time and on the days when it begins and ends', async () => {
  for (const [day, utc] of [
    ['2026-10-23', '06:31'],
    ['2026-10-25', '07:31'],
    ['2026-10-26', '07:31'],
    ['2027-03-26', '07:31'],
    ['2027-03-28', '06:31'],
  ] as const) {
    const world = await givenAWorld()
    const invited = await givenAnInvitation(world)
    const { coordinator, round } = invited
    const body = { ...aPlan(step({ kind: 'on', day })), quietWeekends: false, quietHolidays: false }
    await coordinator.call(reminders.plan, { params: { roundId: round.id }, body })
    const before = new Date(Date.parse(`${day}T${utc}:00Z`) - 120_000).toISOString()
    expect([day, await remindsAt(world, invited, before)]).toEqual([day, 0])
    expect([day, await remindsAt(world, invited, `${day}T${utc}:00Z`)]).toEqual([day, 1])
  }
})

test('those are reminded whom a step is for', async () => {
  const world = await givenAWorld()
  const invited = await givenAnInvitation(world)
  await plan(
    invited,
    step({ kind: 'on', day: '2026-11-16' }, 'begun'),
    step({ kind: 'on', day: '2026-11-17' }, 'not-opened'),
  )
  expect(await remindsAt(world, invited, '2026-11-16T10:00:00+01:00')).toBe(0)
  await world.owner.query('update sign_in_link set opened_at = now()')
  expect(await remindsAt(world, invited, '2026-11-17T10:00:00+01:00')).toBe(0)
})

test('P6: whoever has submitted gets no reminder, also when it was put in the outbox before', async () => {
  const world = await givenAWorld()
  const server = await givenAMailServer()
  const invited = await givenAnInvitation(world)
  await deliver(world, server.url)
  const { coordinator, round, respondentId } = invited
  const body = { respondents: [respondentId] }
  expect(await coordinator.call(reminders.send, { params: { roundId: round.id }, body })).toEqual({
    sent: 1,
    already: 0,
  })
  await world.owner.query('update respondent set submitted_at = now() where id = $1', [respondentId])
  await deliver(world, server.url)
  expect(server.received).toHaveLength(1)
  expect((await logOf(invited))[0]).toMatchObject({
    kind: 'reminder',
    state: 'withdrawn',
    withdrawnBecause: 'submitted',
  })
  await refused(world, 'nobody-to-remind', () =>
    coordinator.refusal(reminders.send, { params: { roundId: round.id }, body }),
  )
})

test('P6: where somebody submits while a reminder is about to go, one waits for the other', async () => {
  const world = await givenAWorld()
  const server = await givenAMailServer()
  const invited = await givenAnInvitation(world)
  await deliver(world, server.url)
  const { coordinator, round, respondentId } = invited
  await coordinator.call(reminders.send, { params: { roundId: round.id }, body: { respondents: [respondentId] } })
  const submitting = await world.owner.connect()
  await submitting.query('begin')
  await submitting.query('update respondent set submitted_at = now() where id = $1', [respondentId])
  const delivering = deliver(world, server.url)
  for (;;) {
    const waiting = await world.owner.query(
      `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    )
    if (waiting.rowCount) break
  }
  await submitting.query('commit')
  submitting.release()
  await delivering
  expect(server.received).toHaveLength(1)
  expect((await logOf(invited))[0]).toMatchObject({ state: 'withdrawn', withdrawnBecause: 'submitted' })
})

test('P6: a reminder that waits is not sent for whom the county board begins to write, and of two is written anew', async () => {
  const world = await givenAWorld()
  const server = await givenAMailServer()
  const invited = await givenAnInvitation(world)
  const { coordinator, round, respondentId, email } = invited
  const other = await respondentIn(coordinator, round.id, 'municipality', '1983')
  const body = { name: 'Maja Lund', email, function: '' }
  await coordinator.call(respondents.invite, { params: { respondentId: other.id }, body })
  await deliver(world, server.url)
  const chosen = { respondents: [respondentId, other.id] }
  await coordinator.call(reminders.send, { params: { roundId: round.id }, body: chosen })
  const byPhone = {
    channel: 'phone',
    note: '',
    sourceName: 'Maja Lund',
    sourceFunction: '',
    givenOn: '2026-11-01',
  } as const
  await coordinator.call(proxies.open, { params: { respondentId }, body: byPhone })
  const before = server.received.length
  await deliver(world, server.url)
  // Only that somebody writes for them.
  expect(server.received.slice(before).map(({ said }) => said)).toEqual([expect.stringContaining('skriver in svaren')])
  expect((await logOf(invited)).find((it) => it.kind === 'reminder')).toMatchObject({
    state: 'withdrawn',
    withdrawnBecause: 'by-proxy',
  })
  await performJobs(world.jobs.url, reminderJobs(world.jobs, config.publicUrl))
  await world.owner.query(`select graphile_worker.add_job('remind')`)
  await performJobs(world.jobs.url, reminderJobs(world.jobs, config.publicUrl))
  await deliver(world, server.url)
  expect(server.received).toHaveLength(before + 2)
  expect(server.received.at(-1)?.said).toContain('Köping')
  expect(server.received.at(-1)?.said).not.toContain('Sala kommun')
})

test('of a reminder about two, of which one is submitted meanwhile, what is left is written anew', async () => {
  const world = await givenAWorld()
  const server = await givenAMailServer()
  const invited = await givenAnInvitation(world)
  const { coordinator, round, respondentId, email } = invited
  const other = await respondentIn(coordinator, round.id, 'municipality', '1983')
  const body = { name: 'Maja Lund', email, function: '' }
  await coordinator.call(respondents.invite, { params: { respondentId: other.id }, body })
  await deliver(world, server.url)
  const chosen = { respondents: [respondentId, other.id] }
  expect(await coordinator.call(reminders.send, { params: { roundId: round.id }, body: chosen })).toEqual({
    sent: 1,
    already: 0,
  })
  await world.owner.query('update respondent set submitted_at = now() where id = $1', [respondentId])
  await deliver(world, server.url)
  expect(server.received).toHaveLength(2)
  await performJobs(world.jobs.url, reminderJobs(world.jobs, config.publicUrl))
  await world.owner.query(`select graphile_worker.add_job('remind')`)
  await performJobs(world.jobs.url, reminderJobs(world.jobs, config.publicUrl))
  await deliver(world, server.url)
  expect(server.received).toHaveLength(3)
  expect(server.received[2]?.said).toContain('Köping')
  expect(server.received[2]?.said).not.toContain('Sala kommun')
})

test('nobody is reminded by hand twice in a day, and another county reminds nobody here', async () => {
  const world = await givenAWorld()
  const { coordinator, round, respondentId } = await givenAnInvitation(world)
  const input = { params: { roundId: round.id }, body: { respondents: [respondentId] } }
  expect(await coordinator.call(reminders.send, input)).toEqual({ sent: 1, already: 0 })
  expect(await coordinator.call(reminders.send, input)).toEqual({ sent: 0, already: 1 })
  const other = await givenACoordinator(world, '03')
  expect((await other.refusal(reminders.send, input)).type).toBe('not-found')
  expect((await other.refusal(reminders.read, { params: input.params })).type).toBe('not-found')
})
