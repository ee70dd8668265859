import { newId } from '@kartlaggning/schema/id'
import { completions } from '@kartlaggning/schema/answers/completion'
import { mailbox } from '@kartlaggning/schema/mail/mailbox'
import { deadlines } from '@kartlaggning/schema/respondents/deadline'
import { people } from '@kartlaggning/schema/respondents/people'
import { reminders } from '@kartlaggning/schema/respondents/reminders'
import { respondents } from '@kartlaggning/schema/respondents/respondent'
import { actorOf, respondentIn, submit } from '@kartlaggning/schema/test/story'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { clientOf } from '../../test/client.ts'
import { givenAMailServer } from '../../test/given-a-mail-server.ts'
import { performJobs } from '../../test/perform-jobs.ts'
import { aDocument, givenAnInvitation, givenSomeoneWhoAnswers } from '../../test/story.ts'
import { config, givenAWorld, type World } from '../../test/world.ts'
import { mailJobs } from '../mail/deliver-mail.ts'
import { smtp } from '../mail/sender.ts'
import { remindByPlan } from './reminders/remind-by-plan.ts'
import { reminderJobs } from './reminders/reminder-jobs.ts'

const BOX = 'kommun@sala.example'

/** Maja is invited for Sala and for Köping, and both have the same mailbox. */
async function givenAMailbox(world: World) {
  const invited = await givenAnInvitation(world)
  const { coordinator, round, respondentId, email } = invited
  const { id: other } = await respondentIn(coordinator, round.id, 'municipality', '1983')
  const body = { name: 'Maja Lund', email, function: '' }
  await coordinator.call(respondents.invite, { params: { respondentId: other }, body })
  for (const id of [respondentId, other])
    await coordinator.call(people.mailbox, { params: { respondentId: id }, body: { email: BOX } })
  return { ...invited, other, params: { roundId: round.id } }
}

const copiesIn = async ({ app }: World) => (await clientOf(app).call(mailbox.list, {})).filter(({ to }) => to === BOX)

test('a reminder is copied once, about all that it is about and without the personal link', async () => {
  const world = await givenAWorld()
  const { coordinator, params, respondentId, other } = await givenAMailbox(world)
  const body = { respondents: [respondentId, other] }
  expect(await coordinator.call(reminders.send, { params, body })).toEqual({ sent: 1, already: 0 })
  expect(await coordinator.call(reminders.send, { params, body })).toEqual({ sent: 0, already: 1 })
  const [copy, ...others] = await copiesIn(world)
  expect(others).toEqual([])
  expect(copy?.subject).toBe('Kopia: Kartläggningen 2026: påminnelse för 2 svarande')
  for (const name of ['Köpings kommun', 'Sala kommun'])
    expect(copy?.body).toContain(`- Maja Lund, maja.lund@sala.example, som svarar för ${name}\n`)
  expect(copy?.body).not.toContain('#')
})

test('P6: a copy of a reminder goes to none that has submitted, and of two is written anew for the one that has not', async () => {
  const world = await givenAWorld()
  const server = await givenAMailServer()
  const received = () => server.received.filter(({ to }) => to === BOX).map(({ said }) => said)
  const deliver = () =>
    performJobs(world.jobs.url, mailJobs(world.jobs, smtp(server.url, config.mailFrom, config.publicUrl)))
  const { coordinator, params, respondentId, other } = await givenAMailbox(world)
  await deliver()
  await coordinator.call(reminders.send, { params, body: { respondents: [respondentId, other] } })
  await world.owner.query('update respondent set submitted_at = now() where id = $1', [respondentId])
  await deliver()
  expect(received()).toEqual([])
  for (let minute = 0; minute < 3; minute++) {
    await world.owner.query(`select graphile_worker.add_job('remind')`)
    await performJobs(world.jobs.url, reminderJobs(world.jobs, config.publicUrl))
    await deliver()
  }
  expect(received()).toEqual([expect.stringContaining('Köping')])
  expect(received()[0]).not.toContain('Sala kommun')
})

test('a last day that is moved is copied to those that have not submitted, and so is what is asked for again', async () => {
  const world = await givenAWorld()
  const { coordinator, round, params, respondentId, other } = await givenAMailbox(world)
  const answerer = await givenSomeoneWhoAnswers(world, coordinator, round.id, 'municipality', '1981')
  await submit(answerer, await aDocument(world, 'municipality'))
  const moved = { respondents: [respondentId, other], closesOn: '2099-12-22', reason: 'Ni har bett om mer tid.' }
  await coordinator.call(deadlines.move, { params, body: moved })
  const [copy, ...none] = await copiesIn(world)
  expect(none).toEqual([])
  expect(copy?.subject).toMatch(/: ny sista dag för Köpings kommun$/)
  expect(copy?.body).toContain('Svaren behövs senast 22 december 2099.')

  const questions = [{ entry: null, question: 'closing.goodExample', reason: '' }]
  const body = { reason: 'Zebra', answerBy: '2099-01-31', questions }
  await coordinator.call(completions.ask, { params: { respondentId }, body })
  const [asked, ...before] = await copiesIn(world)
  expect(before).toHaveLength(1)
  expect(asked?.subject).toMatch(/: komplettering för Sala kommun$/)
  expect(asked?.body).toContain('Svaren behövs senast 31 januari 2099.')
  // What is asked, and why, is for those who answer.
  expect(asked?.body).not.toContain('Zebra')
})

test('a contact whose address does not work gets no reminder by the plan, and the mailbox does, which says so', async () => {
  const world = await givenAWorld()
  const { coordinator, params, email } = await givenAMailbox(world)
  const { personId } = await actorOf(coordinator)
  await world.owner.query(
    `update mail set sent_at = now(), bounced_at = now(), bounce = '550' from mail_content
     where mail_id = mail.id and recipient = $1`,
    [email],
  )
  const step = { id: newId(), when: { kind: 'before', days: 3 }, to: 'all' } as const
  const body = { steps: [step], at: '08:30', quietWeekends: true, quietHolidays: true }
  await coordinator.call(reminders.plan, { params, body })
  await world.app.db.transaction().execute(async (trx) => {
    await sql`select set_config('app.clock', '2026-11-17T09:00:00+01:00', true),
      set_config('app.person_id', ${personId}, true)`.execute(trx)
    expect(await remindByPlan(trx, params.roundId, config.publicUrl)).toBe(0)
  })
  const sent = await clientOf(world.app).call(mailbox.list, {})
  const about = sent.filter(({ subject }) => subject.includes('påminnelse'))
  expect(about.map(({ to }) => to)).toEqual([BOX])
  expect(about[0]?.body).toContain('vill påminna om kartläggningen, men når inte')
  expect(about[0]?.body).toContain('mejl dit har kommit tillbaka')
})

test('a mailbox is written to in English where everybody is whom it gets the copy for', async () => {
  const world = await givenAWorld()
  const { coordinator, params, respondentId, email } = await givenAMailbox(world)
  await world.owner.query(`update person set language = 'en' where email = $1`, [email])
  await coordinator.call(reminders.send, { params, body: { respondents: [respondentId] } })
  const [copy] = await copiesIn(world)
  expect(copy?.subject).toBe('Copy: Kartläggningen 2026: reminder for Sala kommun')
  expect(copy?.body).toContain('- Maja Lund, maja.lund@sala.example, who answers for Sala kommun')
  expect(copy?.body).toContain('Questions: Karin Berg')
  expect(copy?.body).not.toContain('Frågor')
})

test('the police have their English name in a letter in English', async () => {
  const world = await givenAWorld()
  const { coordinator, round, params } = await givenAMailbox(world)
  const { id } = await respondentIn(coordinator, round.id, 'police', '1981')
  const body = { name: 'Per Ek', email: 'per.ek@polisen.example', function: '' }
  await coordinator.call(respondents.invite, { params: { respondentId: id }, body })
  await coordinator.call(people.mailbox, { params: { respondentId: id }, body: { email: BOX } })
  await world.owner.query(`update person set language = 'en' where email = $1`, [body.email])
  await coordinator.call(reminders.send, { params, body: { respondents: [id] } })
  const [copy] = await copiesIn(world)
  expect(copy?.subject).toBe('Copy: Kartläggningen 2026: reminder for the police in Sala')
  expect(copy?.body).toContain('who answers for the police in Sala')
})
