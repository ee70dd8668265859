import { mailbox as mailboxRoutes } from '@kartlaggning/schema/mail/mailbox'
import { session } from '@kartlaggning/schema/identity/session'
import { expect, onTestFinished, test, vi } from 'vitest'
import { clientOf } from '../../test/client.ts'
import { givenAMailServer } from '../../test/mail-server.ts'
import { config, givenAPerson, givenAWorld, type World } from '../../test/world.ts'
import { givenAnInvitation, lastMail, linkIn, respondentIn } from '../../test/story.ts'
import { mailbox, smtp, startPostman } from './deliver-mail.ts'

function givenAPostman({ app }: World, url: string) {
  const postman = startPostman(app.db, smtp(url, config.mailFrom), (error) => expect.fail(String(error)))
  onTestFinished(() => postman.stop())
  return postman
}

const contentIn = async ({ owner }: World) =>
  (await owner.query<{ subject: string; body: string }>('select subject, body from mail_content')).rows

/** As if the time to try again had come. */
const later = ({ owner }: World) => owner.query('update mail set next_attempt_at = now() where sent_at is null')

test('a mail leaves over SMTP, once, and its link opens the door', async () => {
  const world = await givenAWorld()
  const server = await givenAMailServer()
  const { email } = await givenAnInvitation(world)
  const postman = givenAPostman(world, server.url)
  await postman.deliver()
  await postman.deliver()
  expect(server.received.map((it) => it.to)).toEqual([email])
  const [mail] = server.received
  expect(mail?.said).toContain('Vi ber dig att svara för Sala kommun senast 20 november 2026.')
  const { actor } = await clientOf(world.app).call(session.signInByLink, { body: { token: linkIn(mail?.said) } })
  expect(actor.email).toBe(email)
})

test('what a mail said is wiped once it has left, the code in its subject too', async () => {
  const world = await givenAWorld()
  const server = await givenAMailServer()
  const { email } = await givenAPerson(world, 'Anna Ek')
  await clientOf(world.app).call(session.sendCode, { body: { email } })
  expect(await contentIn(world)).toMatchObject([{ body: expect.stringMatching(/\d{6}/) as unknown }])
  await givenAPostman(world, server.url).deliver()
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
  const postman = givenAPostman(world, server.url)
  expect(await failure()).toBeNull()
  server.full.add(email)
  await postman.deliver()
  expect(await failure()).toContain('Mailbox full')
  expect((await contentIn(world))[0]?.body).toContain('/inbjudan#')
  server.full.clear()
  expect(await postman.deliver()).toBe(0)
  await later(world)
  await postman.deliver()
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
  await givenAPostman(world, server.url).deliver()
  expect(server.received.map((it) => it.to)).toEqual(people.slice(1).map((it) => it.email))
})

test('it is tried ever more seldom, and at last given up', async () => {
  const world = await givenAWorld()
  const server = await givenAMailServer()
  const { coordinator, round, email } = await givenAnInvitation(world)
  server.full.add(email)
  const postman = givenAPostman(world, server.url)
  const waits: number[] = []
  for (let attempt = 1; attempt <= 12; attempt++) {
    await later(world)
    await postman.deliver()
    const { rows } = await world.owner.query<{ wait: number }>(
      'select extract(epoch from next_attempt_at - now())::float as wait from mail',
    )
    waits.push(Math.round(rows[0]?.wait ?? 0))
  }
  expect(waits).toEqual(waits.toSorted((a, b) => a - b))
  expect(waits.at(-1)).toBeGreaterThan(3500)
  await later(world)
  expect(await postman.deliver()).toBe(0)
  const { contacts } = await respondentIn(coordinator, round.id, 'municipality', '1981')
  expect(contacts[0]?.mailFailure).toContain('Mailbox full')
})

test('while the mail server is away, mail waits', async () => {
  const world = await givenAWorld()
  const server = await givenAMailServer()
  await givenAnInvitation(world)
  await server.close()
  await givenAPostman(world, server.url).deliver()
  expect((await lastMail(world)).failure).toContain('ECONNREFUSED')
  const back = await givenAMailServer()
  await later(world)
  await givenAPostman(world, back.url).deliver()
  expect(back.received).toHaveLength(1)
})

test('two processes deliver each mail once', async () => {
  const world = await givenAWorld()
  const server = await givenAMailServer()
  for (let count = 0; count < 8; count++) {
    const { email } = await givenAPerson(world, 'Anna Ek')
    await clientOf(world.app).call(session.sendCode, { body: { email } })
  }
  const postmen = [givenAPostman(world, server.url), givenAPostman(world, server.url), givenAPostman(world, server.url)]
  await Promise.all(postmen.map((postman) => postman.deliver()))
  expect(new Set(server.received.map((it) => it.messageId)).size).toBe(8)
  expect(server.received).toHaveLength(8)
})

test('a mail sent twice is seen to be one', async () => {
  const world = await givenAWorld()
  const server = await givenAMailServer()
  await givenAnInvitation(world)
  const postman = givenAPostman(world, server.url)
  await postman.deliver()
  // As when the process was killed between sending and writing that down.
  await world.owner.query('update mail set sent_at = null')
  await postman.deliver()
  const ids = server.received.map((it) => it.messageId)
  expect(ids).toEqual([ids[0], ids[0]])
  expect(ids[0]).toBe(`<${(await lastMail(world)).id}@example.org>`)
})

test('the postman needs no calling', async () => {
  const world = await givenAWorld()
  const server = await givenAMailServer()
  givenAPostman(world, server.url)
  await givenAnInvitation(world)
  await vi.waitFor(() => expect(server.received).toHaveLength(1), { timeout: 10_000, interval: 50 })
})

test('the mailbox of the demo keeps what it is given', async () => {
  const world = await givenAWorld()
  const { email, token } = await givenAnInvitation(world)
  const postman = startPostman(world.app.db, mailbox, (error) => expect.fail(String(error)))
  await postman.deliver()
  await postman.stop()
  const [mail] = await clientOf(world.app).call(mailboxRoutes.list, {})
  expect(mail).toMatchObject({ to: email, sentAt: expect.stringContaining('T') as unknown })
  expect(linkIn(mail?.body)).toBe(token)
})
