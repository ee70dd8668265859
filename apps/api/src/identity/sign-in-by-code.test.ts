import { actorOf } from '@kartlaggning/schema/test/story'
import { session } from '@kartlaggning/schema/identity/session'
import { expect, test } from 'vitest'
import { clientOf, signedInBy, type Client } from '../../test/client.ts'
import { refused } from '../../test/refused.ts'
import { givenAPerson, givenAWorld, type World } from '../../test/world.ts'
import { lastMail } from '../../test/story.ts'

/** Somebody who has asked for a code, at the browser where they did. */
async function givenACode(world: World) {
  const { email } = await givenAPerson(world, 'Anna Ek')
  const browser = clientOf(world.app)
  return { browser, email, code: await aCodeFor(world, browser, email) }
}

async function aCodeFor(world: World, browser: Client, email: string) {
  await browser.call(session.sendCode, { body: { email } })
  const { rows } = await world.owner.query<{ subject: string }>(
    `select subject from mail_content where recipient = $1 and subject like '%är din kod%' order by mail_id desc`,
    [email],
  )
  return /^(\d{6})/.exec(rows[0]?.subject ?? '')?.[1] ?? ''
}

const wrong = (code: string) => (code === '000000' ? '000001' : '000000')

test('a code is mailed, and signs in as it is read and typed', async () => {
  const world = await givenAWorld()
  const { browser, email, code } = await givenACode(world)
  expect(await lastMail(world)).toMatchObject({ to: email, subject: `${code} är din kod till Kartläggningen` })
  const body = { email: email.toUpperCase(), code: ` ${code.slice(0, 3)} ${code.slice(3)}` }
  const client = await signedInBy(world.app, session.signInByCode, { body }, browser)
  expect((await actorOf(client)).email).toBe(email)
})

test('an address nobody has gets the same answer, after as long, and no mail', async () => {
  const world = await givenAWorld()
  const { email } = await givenAPerson(world, 'Anna Ek')
  const ask = async (address: string) => {
    const began = performance.now()
    const reply = await clientOf(world.app).send(session.sendCode, { body: { email: address } })
    return { said: [reply.statusCode, reply.body], took: performance.now() - began }
  }
  const known = await ask(email)
  const before = await world.owner.query('select from mail')
  const unknown = await ask('nobody@example.org')
  expect(unknown.said).toEqual(known.said)
  // Neither is answered before the same moment.
  expect(Math.min(known.took, unknown.took)).toBeGreaterThan(240)
  expect((await world.owner.query('select from mail')).rowCount).toBe(before.rowCount)
  const body = { email: 'nobody@example.org', code: '123456' }
  expect((await clientOf(world.app).refusal(session.signInByCode, { body })).type).toBe('code-not-valid')
})

test('a code is used once', async () => {
  const world = await givenAWorld()
  const { browser, ...body } = await givenACode(world)
  await browser.call(session.signInByCode, { body })
  expect((await browser.refusal(session.signInByCode, { body })).type).toBe('code-not-valid')
})

test('of two who use it at the same time, one gets in', async () => {
  const world = await givenAWorld()
  const { browser, ...body } = await givenACode(world)
  const replies = await Promise.all([1, 2, 3].map(() => browser.send(session.signInByCode, { body })))
  expect(replies.map((reply) => reply.statusCode).toSorted((a, b) => a - b)).toEqual([200, 422, 422])
})

test('a code is good in the browser that asked for it, and in no other', async () => {
  const world = await givenAWorld()
  const { browser, ...body } = await givenACode(world)
  const stranger = clientOf(world.app)
  expect((await stranger.refusal(session.signInByCode, { body })).type).toBe('code-not-valid')
  await browser.call(session.signInByCode, { body })
})

test('a stranger who asks and guesses uses up nothing of the code of whoever has the account', async () => {
  const world = await givenAWorld()
  const { browser, ...body } = await givenACode(world)
  const stranger = clientOf(world.app, undefined, '198.51.100.7')
  await stranger.call(session.sendCode, { body: { email: body.email } })
  const guesses = Array.from({ length: 5 }, () => ({ email: body.email, code: wrong(body.code) }))
  for (const guess of guesses) await stranger.send(session.signInByCode, { body: guess })
  await browser.call(session.signInByCode, { body })
})

test('what strangers guess keeps nobody from the code that they asked for where they never were before', async () => {
  const world = await givenAWorld()
  const { browser, email, code } = await givenACode(world)
  for (let at = 0; at < 31; at++)
    await clientOf(world.app, undefined, `198.51.100.${at}`).send(session.signInByCode, {
      body: { email, code: wrong(code) },
    })
  // Whoever guesses in the browser that asked has one guess more, and no other.
  const stranger = clientOf(world.app, undefined, '203.0.113.9')
  await stranger.call(session.sendCode, { body: { email } })
  const guess = { body: { email, code: wrong(code) } }
  expect((await stranger.refusal(session.signInByCode, guess)).type).toBe('code-not-valid')
  await refused(world, 'too-many-requests', () => stranger.refusal(session.signInByCode, guess))
  await browser.call(session.signInByCode, { body: { email, code } })
})

test('four wrong guesses are forgiven', async () => {
  const world = await givenAWorld()
  const { browser, email, code } = await givenACode(world)
  for (let guess = 0; guess < 4; guess++)
    await browser.refusal(session.signInByCode, { body: { email, code: wrong(code) } })
  await browser.call(session.signInByCode, { body: { email, code } })
})

test('after five guesses one waits, ever longer, in every process', async () => {
  const world = await givenAWorld()
  const { browser, email, code } = await givenACode(world)
  const guess = () => browser.send(session.signInByCode, { body: { email, code: wrong(code) } })
  for (let guessed = 0; guessed < 5; guessed++) expect((await guess()).statusCode).toBe(422)
  const waits = []
  for (let round = 0; round < 3; round++) {
    const { statusCode, headers } = await guess()
    expect(statusCode).toBe(429)
    waits.push(Number(headers['retry-after']))
    await world.owner.query(`update sign_in_attempt set at = at - make_interval(secs => $1)`, [waits.at(-1)])
    expect((await guess()).statusCode).toBe(422)
  }
  expect(waits.map((seconds) => Math.round(seconds / 15))).toEqual([1, 2, 4])
})

test('codes are asked for no more often than that either', async () => {
  const world = await givenAWorld()
  const { email } = await givenAPerson(world, 'Anna Ek')
  const ask = (address: string) => clientOf(world.app).send(session.sendCode, { body: { email: address } })
  for (const address of [email, 'nobody@example.org']) {
    const replies = await Promise.all(Array.from({ length: 8 }, () => ask(address)))
    expect(replies.filter((it) => it.statusCode === 200)).toHaveLength(5)
    expect(replies.find((it) => it.statusCode === 429)?.json()).toMatchObject({ type: 'too-many-requests' })
  }
  const { rows } = await world.owner.query(`select from mail_content where recipient = $1`, [email])
  expect(rows).toHaveLength(5)
})

test('an account has one limit, wherever it is tried from, and its owner is told once', async () => {
  const world = await givenAWorld()
  const { email } = await givenAPerson(world, 'Anna Ek')
  const replies = []
  for (let at = 0; at < 40; at++) {
    const elsewhere = clientOf(world.app, undefined, `198.51.100.${at}`)
    replies.push((await elsewhere.send(session.signInByCode, { body: { email, code: '123456' } })).statusCode)
  }
  expect(replies.filter((status) => status === 429).length).toBe(10)
  const { rows } = await world.owner.query(`select from mail_content where recipient = $1 and subject like 'Någon%'`, [
    email,
  ])
  expect(rows).toHaveLength(1)
})

test('what strangers use up of an account is not lacking where its owner has signed in before', async () => {
  const world = await givenAWorld()
  const { browser, email, code } = await givenACode(world)
  await browser.call(session.signInByCode, { body: { email, code } })
  for (const kind of ['asks for a code', 'guesses a code'])
    await world.owner.query(
      `insert into sign_in_attempt (kind, account, address)
       select $1, sha256(convert_to($2, 'UTF8')), ('198.51.100.' || at)::inet from generate_series(1, 30) as at`,
      [kind, email],
    )
  const stranger = clientOf(world.app, undefined, '203.0.113.9')
  await refused(world, 'too-many-requests', () => stranger.refusal(session.sendCode, { body: { email } }))
  await browser.call(session.signInByCode, { body: { email, code: await aCodeFor(world, browser, email) } })
})

test('an address has one limit, however many accounts are tried from it at the same time', async () => {
  const world = await givenAWorld()
  await world.owner.query(
    `insert into sign_in_attempt (kind, account, address)
     select 'guesses a code', sha256(convert_to(at::text, 'UTF8')), '203.0.113.9' from generate_series(1, 96) as at`,
  )
  const guess = (at: number) =>
    clientOf(world.app, undefined, '203.0.113.9').send(session.signInByCode, {
      body: { email: `nobody.${at}@example.org`, code: '123456' },
    })
  const replies = await Promise.all(Array.from({ length: 12 }, (_, at) => guess(at)))
  expect(replies.filter((it) => it.statusCode === 422)).toHaveLength(4)
})

test('whoever invents where they come from is not believed', async () => {
  const world = await givenAWorld()
  const body = { email: 'nobody@example.org', code: '123456' }
  const guess = (at: number, more = '') =>
    world.app.inject({
      method: 'POST',
      url: '/api/session/code',
      payload: body,
      headers: { 'x-forwarded-for': `198.51.100.${at}${more}` },
    })
  const replies = await Promise.all(Array.from({ length: 12 }, (_, at) => guess(at, at % 2 === 0 ? '' : ', 10.0.0.5')))
  expect(replies.filter((it) => it.statusCode !== 429)).toHaveLength(5)
})

test('a code lasts a quarter of an hour', async () => {
  const world = await givenAWorld()
  const { browser, ...body } = await givenACode(world)
  const { rows } = await world.owner.query<{ minutes: number }>(
    'select extract(epoch from expires_at - created_at)::int / 60 as minutes from sign_in_code',
  )
  expect(rows[0]?.minutes).toBeLessThanOrEqual(15)
  await world.owner.query(`update sign_in_code set expires_at = now() - interval '1 second'`)
  expect((await browser.refusal(session.signInByCode, { body })).type).toBe('code-not-valid')
})

test('only the newest code of a browser counts', async () => {
  const world = await givenAWorld()
  const { browser, email, code } = await givenACode(world)
  const newer = await aCodeFor(world, browser, email)
  if (newer !== code) {
    const problem = await browser.refusal(session.signInByCode, { body: { email, code } })
    expect(problem.type).toBe('code-not-valid')
  }
  await browser.call(session.signInByCode, { body: { email, code: newer } })
})

test("a code does not open another's door", async () => {
  const world = await givenAWorld()
  const { browser, code } = await givenACode(world)
  const other = await givenAPerson(world, 'Per Lind')
  const problem = await browser.refusal(session.signInByCode, { body: { email: other.email, code } })
  expect(problem.type).toBe('code-not-valid')
})

test('what is no code, or no address, is refused without trying', async () => {
  const world = await givenAWorld()
  const { email } = await givenAPerson(world, 'Anna Ek')
  for (const body of [
    { email, code: '12345' },
    { email, code: 'abcdef' },
    { email: 'anna', code: '123456' },
    { email: `${'a'.repeat(300)}@example.org`, code: '123456' },
  ]) {
    await refused(world, 'input-not-valid', () => clientOf(world.app).refusal(session.signInByCode, { body }))
  }
})
