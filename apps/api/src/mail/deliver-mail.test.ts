import { mailbox as mailboxRoutes } from '@kartlaggning/schema/mail/mailbox'
import { outbox } from '@kartlaggning/schema/mail/outbox'
import { session } from '@kartlaggning/schema/identity/session'
import { newId } from '@kartlaggning/schema/id'
import Fastify from 'fastify'
import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { expect, onTestFinished, test, vi } from 'vitest'
import { clientOf } from '../../test/client.ts'
import { givenAMailServer } from '../../test/given-a-mail-server.ts'
import { config, givenAPerson, givenAWorld, type World } from '../../test/world.ts'
import { linkIn, respondentIn } from '@kartlaggning/schema/test/story'
import { givenAnInvitation, lastMail } from '../../test/story.ts'
import { performJobs } from '../../test/perform-jobs.ts'
import { startJobs } from '../jobs/start-jobs.ts'
import { mailJobs } from './deliver-mail.ts'
import { enqueueMail } from './enqueue-mail.ts'
import { mailbox, smtp, type Sender } from './sender.ts'

const jobsOf = ({ jobs }: World, url: string) => mailJobs(jobs, smtp(url, config.mailFrom, config.publicUrl))
/** Delivers what waits, as a process of its own. */
const deliver = (world: World, url: string) => performJobs(world.jobs.url, jobsOf(world, url))

async function givenAProcess(world: World, url: string) {
  const jobs = await startJobs(world.jobs.url, jobsOf(world, url), Fastify().log)
  onTestFinished(() => jobs.stop())
  return jobs
}

const contentIn = async ({ owner }: World) =>
  (await owner.query<{ subject: string; body: string }>('select subject, body from mail_content')).rows

/** As if the time to try again had come. */
async function later({ owner }: World) {
  await owner.query('update mail set next_attempt_at = now() where sent_at is null')
  await owner.query('update graphile_worker._private_jobs set run_at = now()')
}

/** As when a process was killed while it performed the jobs there are, a while ago. */
async function killedInTheMiddle({ owner }: World) {
  await owner.query(`update graphile_worker._private_jobs set locked_at = now(), locked_by = 'killed', attempts = 1`)
  await owner.query(
    `update mail set claimed_at = now() - interval '6 minutes', next_attempt_at = now() - interval '2 minutes'`,
  )
}

/** Begins what is begun every minute. */
const aMinutePasses = ({ owner }: World) => owner.query(`select graphile_worker.add_job('resume-mail')`)

test('a mail leaves over SMTP, once, and its link opens the door', async () => {
  const world = await givenAWorld()
  const server = await givenAMailServer()
  const { email } = await givenAnInvitation(world)
  await deliver(world, server.url)
  await deliver(world, server.url)
  expect(server.received.map((it) => it.to)).toEqual([email])
  const [mail] = server.received
  expect(mail?.said).toContain('Vi ber dig att svara för Sala kommun senast 20 november 2026.')
  const { actor } = await clientOf(world.app).call(session.signInByLink, { body: { token: linkIn(mail?.said) } })
  expect(actor?.email).toBe(email)
})

test('a mail is text and simple HTML, in which nothing is fetched', async () => {
  const world = await givenAWorld()
  const server = await givenAMailServer()
  await givenAnInvitation(world)
  await clientOf(world.app).call(session.sendCode, { body: { email: (await lastMail(world))?.to ?? '' } })
  await deliver(world, server.url)
  expect(server.received).toHaveLength(2)
  for (const { said } of server.received) {
    expect(said).toContain('Content-Type: multipart/alternative')
    expect(said.indexOf('Content-Type: text/plain')).toBeLessThan(said.indexOf('Content-Type: text/html'))
    expect(said).toMatch(/<html lang="sv">[^]*<p>Hej!<\/p>/)
    expect(said).not.toMatch(/<img|<link|src=/)
  }
  expect(
    server.received.some(({ said }) => said.includes(`<a class="button" href="${config.publicUrl}/inbjudan#`)),
  ).toBe(true)
})

test('what a mail said is wiped once it has left, the code in its subject too', async () => {
  const world = await givenAWorld()
  const server = await givenAMailServer()
  const { email } = await givenAPerson(world, 'Anna Ek')
  await clientOf(world.app).call(session.sendCode, { body: { email } })
  expect(await contentIn(world)).toMatchObject([{ body: expect.stringMatching(/\d{6}/) as unknown }])
  await deliver(world, server.url)
  expect(server.received[0]?.said).toMatch(/Din kod är \d{6}/)
  expect(await contentIn(world)).toEqual([{ subject: '', body: '' }])
  expect(await lastMail(world)).toMatchObject({
    to: email,
    failure: null,
    sentAt: expect.stringContaining('T') as unknown,
  })
})

test('a mail that failed is shown to the coordinator, tried again, and then no longer shown', async () => {
  const world = await givenAWorld()
  const server = await givenAMailServer()
  const { coordinator, round, email } = await givenAnInvitation(world)
  const failure = async () =>
    (await respondentIn(coordinator, round.id, 'municipality', '1981')).contacts[0]?.mailFailure
  expect(await failure()).toBeNull()
  server.full.add(email)
  await deliver(world, server.url)
  expect(await failure()).toContain('Mailbox full')
  expect((await contentIn(world))[0]?.body).toContain('/inbjudan#')
  server.full.clear()
  await deliver(world, server.url)
  expect(server.received).toEqual([])
  await later(world)
  await deliver(world, server.url)
  expect(server.received.map((it) => it.to)).toEqual([email])
  expect(await failure()).toBeNull()
})

test('one that fails holds up no other', async () => {
  const world = await givenAWorld()
  const server = await givenAMailServer()
  const people = [
    await givenAPerson(world, 'Anna Ek'),
    await givenAPerson(world, 'Per Lind'),
    await givenAPerson(world, 'Siv Ros'),
  ]
  for (const { email } of people) await clientOf(world.app).call(session.sendCode, { body: { email } })
  server.full.add(people[0]?.email ?? '')
  await deliver(world, server.url)
  expect(server.received.map((it) => it.to)).toEqual(people.slice(1).map((it) => it.email))
})

test('it is tried ever more seldom, and at last given up', async () => {
  const world = await givenAWorld()
  const server = await givenAMailServer()
  const { coordinator, round, email } = await givenAnInvitation(world)
  server.full.add(email)
  const waits: number[] = []
  const attempts = async () => (await world.owner.query<{ attempts: number }>('select attempts from mail')).rows
  for (let attempt = 1; attempt <= 12; attempt++) {
    await later(world)
    await deliver(world, server.url)
    const { rows } = await world.owner.query<{ wait: number; queued: number }>(
      `select extract(epoch from next_attempt_at - now())::float as wait,
         (select extract(epoch from run_at - now())::float from graphile_worker._private_jobs) as queued
       from mail`,
    )
    waits.push(Math.round(rows[0]?.wait ?? 0))
    expect(Math.abs((rows[0]?.queued ?? 0) - (rows[0]?.wait ?? 0))).toBeLessThan(5)
  }
  expect(waits).toEqual(waits.toSorted((a, b) => a - b))
  expect(waits.at(-1)).toBeGreaterThan(3500)
  // Nobody will send it now, and what it holds opens a door.
  expect(await contentIn(world)).toEqual([{ subject: '', body: '' }])
  expect(await attempts()).toEqual([{ attempts: 12 }])
  await later(world)
  await aMinutePasses(world)
  await deliver(world, server.url)
  expect(await attempts()).toEqual([{ attempts: 12 }])
  const { contacts } = await respondentIn(coordinator, round.id, 'municipality', '1981')
  expect(contacts[0]?.mailFailure).toContain('Mailbox full')
})

test('while the mail server is away, mail waits', async () => {
  const world = await givenAWorld()
  const server = await givenAMailServer()
  await givenAnInvitation(world)
  await server.close()
  await deliver(world, server.url)
  expect((await lastMail(world)).failure).toContain('ECONNREFUSED')
  const back = await givenAMailServer()
  await later(world)
  await deliver(world, back.url)
  expect(back.received).toHaveLength(1)
})

test('staff read that mail waits for a server that is away, since when and why, and nothing when it does not', async () => {
  const world = await givenAWorld()
  const server = await givenAMailServer()
  const { coordinator } = await givenAnInvitation(world)
  expect(await coordinator.call(outbox.delay, {})).toBeNull()
  await server.close()
  await deliver(world, server.url)
  await world.owner.query(`update mail set created_at = now() - interval '12 minutes'`)
  expect(await coordinator.call(outbox.delay, {})).toEqual({ waiting: 1, minutes: 12, failure: 'unreachable' })
  await world.owner.query('update mail set failure = null')
  expect(await coordinator.call(outbox.delay, {})).toEqual({ waiting: 1, minutes: 12, failure: 'not-sent' })
  const back = await givenAMailServer()
  await later(world)
  await deliver(world, back.url)
  expect(await coordinator.call(outbox.delay, {})).toBeNull()
})

test('what the queue remembers of a mail that failed names nobody', async () => {
  const world = await givenAWorld()
  const server = await givenAMailServer()
  const { email } = await givenAnInvitation(world)
  server.full.add(email)
  await deliver(world, server.url)
  const { rows } = await world.owner.query<{ last_error: string }>('select last_error from graphile_worker.jobs')
  expect(rows[0]?.last_error).toContain('a mail has not left: EENVELOPE')
  expect(JSON.stringify(rows)).not.toContain(email)
})

test('two processes deliver each mail once', async () => {
  const world = await givenAWorld()
  const server = await givenAMailServer()
  for (let count = 0; count < 8; count++) {
    const { email } = await givenAPerson(world, 'Anna Ek')
    await clientOf(world.app).call(session.sendCode, { body: { email } })
  }
  await Promise.all([deliver(world, server.url), deliver(world, server.url), deliver(world, server.url)])
  expect(new Set(server.received.map((it) => it.messageId)).size).toBe(8)
  expect(server.received).toHaveLength(8)
})

/** What the log says of the mails there are, the oldest first. */
const logOf = async ({ owner }: World) =>
  (
    await owner.query<{ sent: boolean; twice: boolean; withdrawn: string | null; reply: string | null }>(
      `select sent_at is not null as sent, maybe_twice as twice, withdrawn_because as withdrawn, reply
       from mail order by created_at, id`,
    )
  ).rows

test('a mail sent twice is seen to be one, and the log says that it may have gone twice', async () => {
  const world = await givenAWorld()
  const server = await givenAMailServer()
  await givenAnInvitation(world)
  const { rows } = await world.owner.query<{ body: string }>('select body from mail_content')
  await deliver(world, server.url)
  expect(await logOf(world)).toMatchObject([{ sent: true, twice: false }])
  // As when the process was killed between sending and writing that down.
  await world.owner.query('update mail set sent_at = null, reply = null, message_id = null')
  await world.owner.query('update mail_content set body = $1', [rows[0]?.body])
  await killedInTheMiddle(world)
  await aMinutePasses(world)
  await deliver(world, server.url)
  const ids = server.received.map((it) => it.messageId)
  expect(ids).toEqual([ids[0], ids[0]])
  expect(ids[0]).toBe(`<${(await lastMail(world)).id}@example.org>`)
  expect(await logOf(world)).toMatchObject([{ sent: true, twice: true }])
})

test('what a killed process had begun another finishes, and nobody what is under way', async () => {
  const world = await givenAWorld()
  const server = await givenAMailServer()
  const { email } = await givenAnInvitation(world)
  await killedInTheMiddle(world)
  await deliver(world, server.url)
  expect(server.received).toEqual([])
  await world.owner.query('update mail set claimed_at = now()')
  await aMinutePasses(world)
  await deliver(world, server.url)
  expect(server.received).toEqual([])
  await killedInTheMiddle(world)
  await aMinutePasses(world)
  await deliver(world, server.url)
  expect(server.received.map((it) => it.to)).toEqual([email])
})

test('what a killed process had begun is tried again by the queue, and leaves nothing there once it has been', async () => {
  const world = await givenAWorld()
  const server = await givenAMailServer()
  await givenAnInvitation(world)
  await killedInTheMiddle(world)
  await aMinutePasses(world)
  await deliver(world, server.url)
  expect(server.received).toHaveLength(1)
  await world.owner.query(`select graphile_worker.add_job('resume-mail', run_at => now() + interval '1 day')`)
  const locked = async () =>
    (await world.owner.query<{ locked: boolean }>('select locked_at is not null as locked from graphile_worker.jobs'))
      .rows
  expect(await locked()).toEqual(expect.arrayContaining([{ locked: true }]))
  await world.owner.query(`update graphile_worker._private_jobs set locked_at = now() - interval '9 minutes'`)
  await aMinutePasses(world)
  await deliver(world, server.url)
  expect(await locked()).toEqual([{ locked: true }, { locked: true }])
  await world.owner.query(`update graphile_worker._private_jobs set locked_at = now() - interval '11 minutes'`)
  await aMinutePasses(world)
  await deliver(world, server.url)
  expect(await locked()).toEqual([{ locked: false }])
})

test('one whose process was killed in its last attempt says nothing any more', async () => {
  const world = await givenAWorld()
  const server = await givenAMailServer()
  await givenAnInvitation(world)
  await killedInTheMiddle(world)
  await world.owner.query('update mail set attempts = 12, claimed_at = now()')
  await aMinutePasses(world)
  await deliver(world, server.url)
  expect(await contentIn(world)).not.toEqual([{ subject: '', body: '' }])
  await killedInTheMiddle(world)
  await aMinutePasses(world)
  await deliver(world, server.url)
  expect([await contentIn(world), server.received]).toEqual([[{ subject: '', body: '' }], []])
})

test('no transaction waits for the mail server, and what it replied is kept', async () => {
  const world = await givenAWorld()
  await givenAnInvitation(world)
  const during: unknown[] = []
  const looking: Sender = {
    ...mailbox,
    async send() {
      const open = `select from pg_stat_activity where datname = current_database() and xact_start is not null and pid <> pg_backend_pid()`
      during.push(
        (await world.owner.query(open)).rowCount,
        (await world.owner.query('select from mail for update nowait')).rowCount,
      )
      return { messageId: '<1@example.org>', reply: '250 OK: queued as 4711' }
    },
  }
  await performJobs(world.jobs.url, mailJobs(world.jobs, looking))
  expect(during).toEqual([0, 1])
  const { rows } = await world.owner.query('select message_id, reply, claimed_at from mail')
  expect(rows).toEqual([{ message_id: '<1@example.org>', reply: '250 OK: queued as 4711', claimed_at: null }])
})

test('a server that takes the whole letter and says nothing may have it, and the log says that it may go twice', async () => {
  const world = await givenAWorld()
  const server = await givenAMailServer()
  const { email } = await givenAnInvitation(world)
  server.silent.add(email)
  await deliver(world, `${server.url}?socketTimeout=300`)
  expect(server.received).toHaveLength(1)
  expect(await logOf(world)).toMatchObject([{ sent: false, twice: true }])
  server.silent.clear()
  await later(world)
  await deliver(world, server.url)
  expect(server.received.map((it) => it.messageId)).toEqual(Array(2).fill(server.received[0]?.messageId))
  expect(await logOf(world)).toMatchObject([{ sent: true, twice: true }])
})

test('a server that breaks the connection instead of saying that it has taken the letter may have it', async () => {
  const world = await givenAWorld()
  const server = await givenAMailServer()
  const { email } = await givenAnInvitation(world)
  server.beforeReply.set(email, server.hangUp)
  await deliver(world, server.url)
  expect(server.received).toHaveLength(1)
  expect(await logOf(world)).toMatchObject([{ sent: false, twice: true }])
})

/** One that is reached, and says that for as long as it is listened to. */
async function givenAServerThatSays(word: string) {
  const server = createServer((socket) => {
    const timer = setInterval(() => socket.write(word), 50)
    socket.on('close', () => clearInterval(timer)).on('error', () => undefined)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  return `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`
}

test.each([
  ['says nothing', '', '?greetingTimeout=300'],
  ['greets without end', '220-Welcome\r\n', '?greetingTimeout=30000'],
])('a server that %s keeps nobody for long, and has no letter', async (_, word, limits) => {
  const world = await givenAWorld()
  await givenAnInvitation(world)
  const url = `${await givenAServerThatSays(word)}${limits}`
  const sender = smtp(url, config.mailFrom, config.publicUrl, undefined, 600)
  await performJobs(world.jobs.url, mailJobs(world.jobs, sender))
  expect(await logOf(world)).toMatchObject([{ sent: false, twice: false }])
  expect((await lastMail(world)).failure).toMatch(/ETIMEDOUT|EABORT/)
})

test('a person has one letter for an occasion, however often the act is repeated', async () => {
  const world = await givenAWorld()
  const { personId, email } = await givenAPerson(world, 'Anna Ek')
  const about = { personId, respondentId: null, occasion: 'the first of May' }
  const put = (occasion: string) =>
    world.app.db
      .transaction()
      .execute((trx) => enqueueMail(trx, { ...about, occasion }, { to: email, subject: 'Hej', body: 'Hej' }))
  expect(await Promise.all([put('the first of May'), put('the first of May'), put('the second')])).toEqual(
    expect.arrayContaining([0, 1, 1]),
  )
  expect((await world.owner.query('select from mail')).rowCount).toBe(2)
  expect((await world.owner.query('select from graphile_worker._private_jobs')).rowCount).toBe(2)
})

test('P6: an invitation whose access has ended, or whose round has closed, is not sent, and the log says why', async () => {
  for (const [because, change] of [
    ['access-ended', 'update assignment set ended_at = now()'],
    ['round-not-open', `update round set status = 'closed', closed_at = now()`],
    [null, `update respondent set submitted_at = now() where kind = 'municipality'`],
  ] as const) {
    const world = await givenAWorld()
    const server = await givenAMailServer()
    await givenAnInvitation(world)
    await world.owner.query(change)
    await deliver(world, server.url)
    expect(await logOf(world)).toMatchObject([{ sent: because === null, withdrawn: because }])
    expect(server.received).toHaveLength(because === null ? 1 : 0)
    expect(await contentIn(world)).toEqual([{ subject: '', body: '' }])
  }
})

test('a code that is no longer good is not sent', async () => {
  const world = await givenAWorld()
  const server = await givenAMailServer()
  const { email } = await givenAPerson(world, 'Anna Ek')
  await clientOf(world.app).call(session.sendCode, { body: { email } })
  await world.owner.query(`update mail set not_after = not_after - interval '16 minutes'`)
  await deliver(world, server.url)
  expect(server.received).toEqual([])
  expect(await logOf(world)).toMatchObject([{ sent: false, withdrawn: 'too-late' }])
})

test('a mail whose cause was undone is not delivered', async () => {
  const world = await givenAWorld()
  const { personId, email } = await givenAPerson(world, 'Anna Ek')
  const undone = world.app.db.transaction().execute(async (trx) => {
    await enqueueMail(trx, { personId, respondentId: null }, { to: email, subject: newId(), body: 'Hej' })
    throw new Error('undone')
  })
  await expect(undone).rejects.toThrow('undone')
  expect((await world.owner.query('select from mail')).rows).toEqual([])
  expect((await world.owner.query('select from graphile_worker._private_jobs')).rows).toEqual([])
})

test('a mail leaves without delay, and those that waited for a process to start leave then', async () => {
  const world = await givenAWorld()
  const server = await givenAMailServer()
  await givenAnInvitation(world)
  await givenAProcess(world, server.url)
  await vi.waitFor(() => expect(server.received).toHaveLength(1), { timeout: 10_000, interval: 50 })
  const { email } = await givenAPerson(world, 'Anna Ek')
  await clientOf(world.app).call(session.sendCode, { body: { email } })
  await vi.waitFor(() => expect(server.received).toHaveLength(2), { timeout: 10_000, interval: 50 })
})

test('a mail put in the outbox before there was a queue is found', async () => {
  const world = await givenAWorld()
  const server = await givenAMailServer()
  await givenAnInvitation(world)
  await world.owner.query(`update mail set next_attempt_at = now() - interval '2 minutes'`)
  await world.owner.query('delete from graphile_worker._private_jobs')
  await givenAProcess(world, server.url)
  await vi.waitFor(() => expect(server.received).toHaveLength(1), { timeout: 10_000, interval: 50 })
})

test('a process that stops finishes what is under way', async () => {
  const world = await givenAWorld()
  const { email } = await givenAPerson(world, 'Anna Ek')
  let finished = false
  let begun = () => {}
  const hasBegun = new Promise<void>((resolve) => (begun = resolve))
  const slow = {
    keepsContent: true,
    verify: async () => undefined,
    async send() {
      begun()
      await new Promise((resolve) => setTimeout(resolve, 300))
      finished = true
      return { messageId: null, reply: '' }
    },
  }
  const jobs = await startJobs(world.jobs.url, mailJobs(world.jobs, slow), Fastify().log)
  await clientOf(world.app).call(session.sendCode, { body: { email } })
  await hasBegun
  await jobs.stop()
  expect(finished).toBe(true)
  expect((await lastMail(world)).sentAt).not.toBeNull()
})

test('the mailbox of the demo keeps what it is given', async () => {
  const world = await givenAWorld()
  const { email, token } = await givenAnInvitation(world)
  await performJobs(world.jobs.url, mailJobs(world.jobs, mailbox))
  const [mail] = await clientOf(world.app).call(mailboxRoutes.list, {})
  expect(mail).toMatchObject({ to: email, sentAt: expect.stringContaining('T') as unknown })
  expect(linkIn(mail?.body)).toBe(token)
})
