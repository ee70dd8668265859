import { session } from '@kartlaggning/schema/identity/session'
import { expect, test } from 'vitest'
import { clientOf, signedInBy } from '../../test/client.ts'
import { refused } from '../../test/refused.ts'
import { givenAPerson, givenAWorld, type World } from '../../test/world.ts'
import { lastMail } from '../../test/story.ts'

async function givenACode(world: World) {
  const { email } = await givenAPerson(world, 'Anna Ek')
  return { email, code: await aCodeFor(world, email) }
}

async function aCodeFor(world: World, email: string) {
  await clientOf(world.app).call(session.sendCode, { body: { email } })
  return /Din kod är (\d{6})\./.exec((await lastMail(world)).body)?.[1] ?? ''
}

const wrong = (code: string) => (code === '000000' ? '000001' : '000000')

test('a code is mailed, and signs in as it is read and typed', async () => {
  const world = await givenAWorld()
  const { email, code } = await givenACode(world)
  expect(await lastMail(world)).toMatchObject({ to: email, subject: `${code} är din kod till Kartläggningen` })
  const body = { email: email.toUpperCase(), code: ` ${code.slice(0, 3)} ${code.slice(3)}` }
  const client = await signedInBy(world.app, session.signInByCode, { body })
  expect((await client.call(session.current, {})).actor.email).toBe(email)
})

test('an address nobody has gets the same answer, and no mail', async () => {
  const world = await givenAWorld()
  const { email } = await givenAPerson(world, 'Anna Ek')
  const known = await clientOf(world.app).send(session.sendCode, { body: { email } })
  const before = await world.owner.query('select from mail')
  const unknown = await clientOf(world.app).send(session.sendCode, { body: { email: 'nobody@example.org' } })
  expect([unknown.statusCode, unknown.body]).toEqual([known.statusCode, known.body])
  expect((await world.owner.query('select from mail')).rowCount).toBe(before.rowCount)
  const body = { email: 'nobody@example.org', code: '123456' }
  await refused(world, 'code-not-valid', () => clientOf(world.app).refusal(session.signInByCode, { body }))
})

test('a code is used once', async () => {
  const world = await givenAWorld()
  const body = await givenACode(world)
  await clientOf(world.app).call(session.signInByCode, { body })
  await refused(world, 'code-not-valid', () => clientOf(world.app).refusal(session.signInByCode, { body }))
})

test('of two who use it at the same time, one gets in', async () => {
  const world = await givenAWorld()
  const body = await givenACode(world)
  const replies = await Promise.all([1, 2, 3].map(() => clientOf(world.app).send(session.signInByCode, { body })))
  expect(replies.map((reply) => reply.statusCode).toSorted((a, b) => a - b)).toEqual([200, 422, 422])
})

test('after five wrong guesses the right code is wrong too, and a new one is right', async () => {
  const world = await givenAWorld()
  const { email, code } = await givenACode(world)
  const anyone = clientOf(world.app)
  for (let guess = 0; guess < 5; guess++) {
    const problem = await anyone.refusal(session.signInByCode, { body: { email, code: wrong(code) } })
    expect(problem.type).toBe('code-not-valid')
  }
  await refused(world, 'code-not-valid', () => anyone.refusal(session.signInByCode, { body: { email, code } }))
  await anyone.call(session.signInByCode, { body: { email, code: await aCodeFor(world, email) } })
})

test('four wrong guesses are forgiven', async () => {
  const world = await givenAWorld()
  const { email, code } = await givenACode(world)
  for (let guess = 0; guess < 4; guess++) {
    await clientOf(world.app).refusal(session.signInByCode, { body: { email, code: wrong(code) } })
  }
  await clientOf(world.app).call(session.signInByCode, { body: { email, code } })
})

test('a code lasts a quarter of an hour', async () => {
  const world = await givenAWorld()
  const body = await givenACode(world)
  const { rows } = await world.owner.query<{ minutes: number }>(
    'select extract(epoch from expires_at - created_at)::int / 60 as minutes from sign_in_code',
  )
  expect(rows[0]?.minutes).toBeLessThanOrEqual(15)
  await world.owner.query(`update sign_in_code set expires_at = now() - interval '1 second'`)
  await refused(world, 'code-not-valid', () => clientOf(world.app).refusal(session.signInByCode, { body }))
})

test('only the newest code counts', async () => {
  const world = await givenAWorld()
  const { email, code } = await givenACode(world)
  const newer = await aCodeFor(world, email)
  if (newer !== code) {
    const problem = await clientOf(world.app).refusal(session.signInByCode, { body: { email, code } })
    expect(problem.type).toBe('code-not-valid')
  }
  await clientOf(world.app).call(session.signInByCode, { body: { email, code: newer } })
})

test("a code does not open another's door", async () => {
  const world = await givenAWorld()
  const { code } = await givenACode(world)
  const other = await givenAPerson(world, 'Per Lind')
  await refused(world, 'code-not-valid', () =>
    clientOf(world.app).refusal(session.signInByCode, { body: { email: other.email, code } }),
  )
})

test('what is no code, or no address, is refused without trying', async () => {
  const world = await givenAWorld()
  const { email } = await givenAPerson(world, 'Anna Ek')
  for (const body of [
    { email, code: '12345' },
    { email, code: 'abcdef' },
    { email: 'anna', code: '123456' },
  ]) {
    await refused(world, 'input-not-valid', () => clientOf(world.app).refusal(session.signInByCode, { body }))
  }
})

test('whoever guesses fast is told to wait', async () => {
  const world = await givenAWorld()
  const guess = (code: number) =>
    clientOf(world.app).send(session.signInByCode, { body: { email: 'nobody@example.org', code: `${code}` } })
  const replies = await Promise.all(Array.from({ length: 30 }, (_, at) => guess(100_000 + at)))
  const refusals = replies.filter((reply) => reply.statusCode === 429)
  expect(refusals.length).toBeGreaterThan(0)
  expect(refusals[0]?.json()).toMatchObject({ type: 'too-many-requests', status: 429 })
})
