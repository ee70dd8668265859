import { respondents } from '@kartlaggning/schema/respondents/respondent'
import { actorOf, linkIn } from '@kartlaggning/schema/test/story'
import { session } from '@kartlaggning/schema/identity/session'
import { expect, test } from 'vitest'
import { clientOf, signedInBy } from '../../test/client.ts'
import { refused } from '../../test/refused.ts'
import { givenAnInvitation, lastMail } from '../../test/story.ts'
import { givenAWorld } from '../../test/world.ts'
import { hashOf, newToken } from './secret.ts'

const stranger = '0'.repeat(43)

test('the page behind a link says enough to recognise it, and no more', async () => {
  const world = await givenAWorld()
  const { token } = await givenAnInvitation(world)
  expect(await clientOf(world.app).call(session.invitation, { body: { token } })).toEqual({
    respondent: 'Sala kommun',
    round: 'Kartläggningen 2026',
    reads: false,
    open: true,
    closesOn: '2026-11-20',
    estimatedMinutes: 60,
    respondents: 1,
    filled: 0,
    voluntary: true,
    provision: null,
    purpose: 'Att se vilket stöd länet behöver.',
    maskedEmail: 'm***@sala.example',
    authority: 'Länsstyrelsen i Västmanlands län',
    contact: 'Karin Berg, karin.berg@example.org',
  })
})

test('a link is used up neither by being looked at nor by signing in', async () => {
  const world = await givenAWorld()
  const { token, email } = await givenAnInvitation(world)
  const body = { token }
  const anyone = clientOf(world.app)
  for (let times = 0; times < 3; times++) await anyone.call(session.invitation, { body })
  const onTheTrain = await signedInBy(world.app, session.signInByLink, { body })
  await anyone.call(session.invitation, { body })
  const atTheDesk = await signedInBy(world.app, session.signInByLink, { body })
  for (const computer of [onTheTrain, atTheDesk]) {
    expect(await computer.call(session.current, {})).toMatchObject({
      actor: { email, assignments: [{ name: 'Sala kommun' }] },
    })
  }
})

test('25 people behind one address open their invitations and sign in within a minute', async () => {
  const world = await givenAWorld()
  const { coordinator, respondentId } = await givenAnInvitation(world)
  const params = { respondentId }
  const tokens = []
  for (let at = 0; at < 25; at++) {
    const body = { name: `Person ${at}`, email: `person-${at}@sala.example`, function: '' }
    await coordinator.call(respondents.invite, { params, body })
    tokens.push(linkIn((await lastMail(world)).body))
  }
  const statuses = await Promise.all(
    tokens.map(async (token) => {
      const desk = clientOf(world.app, undefined, '192.0.2.1')
      const seen = await desk.send(session.invitation, { body: { token } })
      const entered = await desk.send(session.signInByLink, { body: { token } })
      return [seen.statusCode, entered.statusCode]
    }),
  )
  expect(statuses).toEqual(tokens.map(() => [200, 200]))
}, 120_000)

test('when the link was first opened is remembered', async () => {
  const world = await givenAWorld()
  const { token } = await givenAnInvitation(world)
  const opened = () => world.owner.query('select opened_at from sign_in_link').then(({ rows }) => rows as unknown[])
  expect(await opened()).toEqual([{ opened_at: null }])
  await clientOf(world.app).call(session.invitation, { body: { token } })
  const [first] = await opened()
  await clientOf(world.app).call(session.invitation, { body: { token } })
  expect(await opened()).toEqual([first])
})

test('a link that is over, or never was, opens nothing', async () => {
  const world = await givenAWorld()
  const { token } = await givenAnInvitation(world)
  await world.owner.query(`update sign_in_link set expires_at = now() - interval '1 second'`)
  const anyone = clientOf(world.app)
  for (const body of [{ token }, { token: stranger }]) {
    await refused(world, 'link-not-valid', () => anyone.refusal(session.invitation, { body }))
    await refused(world, 'link-not-valid', () => anyone.refusal(session.signInByLink, { body }))
  }
})

test.each([
  ['of a round whose report is published', `update round set status = 'published'`],
  ['half a year old', `update sign_in_link set created_at = now() - interval '181 days'`],
])('the link %s opens nothing, of other rounds neither', async (_, change) => {
  const world = await givenAWorld()
  const { token } = await givenAnInvitation(world)
  await world.owner.query(change)
  const anyone = clientOf(world.app)
  await refused(world, 'link-not-valid', () => anyone.refusal(session.invitation, { body: { token } }))
  await refused(world, 'link-not-valid', () => anyone.refusal(session.signInByLink, { body: { token } }))
})

test.each(['.', ' ', '>.', ').\n'])('a link that was copied with %j after it signs in', async (after) => {
  const world = await givenAWorld()
  const { token } = await givenAnInvitation(world)
  await clientOf(world.app).call(session.invitation, { body: { token: token + after } })
  await signedInBy(world.app, session.signInByLink, { body: { token: token + after } })
})

test('what is no token at all is refused before anyone looks for it', async () => {
  const world = await givenAWorld()
  const problem = await refused(world, 'input-not-valid', () =>
    clientOf(world.app).refusal(session.signInByLink, { body: { token: `${stranger}'` } }),
  )
  expect(problem.errors).toEqual([{ path: 'token', code: 'link-not-valid' }])
})

test('a link that is only for signing in names no respondent', async () => {
  const world = await givenAWorld()
  const { coordinator } = await givenAnInvitation(world)
  const actor = await actorOf(coordinator)
  const token = newToken()
  await world.owner.query('select put_link_for($1, $2, null)', [hashOf(token), actor.email.toUpperCase()])
  const page = await clientOf(world.app).call(session.invitation, { body: { token } })
  expect(page).toMatchObject({ respondent: null, round: null, authority: 'Länsstyrelsen i Västmanlands län' })
  const client = await signedInBy(world.app, session.signInByLink, { body: { token } })
  expect((await actorOf(client)).staff).toEqual([{ county: '19', role: 'coordinator' }])
})

test.each<[string, string, boolean]>([
  ['over http', 'http://localhost:3000', false],
  ['over https, and only there', 'https://kartlaggning.example', true],
])('%s the session is in a cookie that scripts cannot read', async (_, publicUrl, secure) => {
  const world = await givenAWorld({ publicUrl })
  const { token } = await givenAnInvitation(world)
  const { cookies } = await clientOf(world.app).send(session.signInByLink, { body: { token } })
  const prefix = secure ? '__Host-' : ''
  expect(cookies).toMatchObject([
    { name: `${prefix}kartlaggning`, httpOnly: true, sameSite: 'Lax', path: '/' },
    { name: `${prefix}kartlaggning-enhet`, httpOnly: true, sameSite: 'Strict', path: '/' },
  ])
  expect(cookies.map((it) => it.secure ?? false)).toEqual([secure, secure])
})

test('no secret stands in the database', async () => {
  const world = await givenAWorld()
  const { token } = await givenAnInvitation(world)
  const { token: cookie } = await signedInBy(world.app, session.signInByLink, { body: { token } })
  const { rows } = await world.owner.query<{ text: string }>(
    'select it::text as text from sign_in_link as it union all select it::text from session as it union all select new::text from trail',
  )
  const everything = rows.map((row) => row.text).join()
  expect(everything).toContain(hashOf(token).toString('hex'))
  expect(everything).not.toContain(token)
  expect(everything).not.toContain(cookie)
})
