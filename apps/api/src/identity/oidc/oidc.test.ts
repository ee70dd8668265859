import { oidc } from '@kartlaggning/schema/identity/oidc'
import { session } from '@kartlaggning/schema/identity/session'
import { expect, test } from 'vitest'
import { pastThePermissions } from '../../../test/behind-the-wall.ts'
import { clientOf } from '../../../test/client.ts'
import { refused } from '../../../test/refused.ts'
import { givenStaffWithALink } from '../../../test/second-factors.ts'
import { givenAWorld } from '../../../test/world.ts'
import { claimsIn } from './claims-in.ts'
import { oidcIn, type OidcConfig } from './oidc-config.ts'

// What an identity provider that answers is asked, a browser tries: e2e/0-staff-sign-in-at-their-county-board.spec.ts.
const away: OidcConfig = {
  issuer: 'http://127.0.0.1:1',
  clientId: 'kartlaggning',
  clientSecret: 'secret',
  scopes: 'openid',
  groupsClaim: 'groups',
  groups: [{ group: 'samordnare', role: 'coordinator', county: '19' }],
  name: 'Kontot',
}

test('where there is none, none is offered and nothing begins', async () => {
  const world = await givenAWorld()
  const browser = clientOf(world.app)
  expect(await browser.call(oidc.offer, {})).toEqual({ name: null })
  await refused(world, 'not-found', () => browser.refusal(oidc.begin, {}))
  await refused(world, 'not-found', () => browser.refusal(oidc.finish, { body: { reply: '?code=1' } }))
})

test('one that is away is said to be, with when to try again, and nothing is written', async () => {
  const world = await givenAWorld({ oidc: away })
  const browser = clientOf(world.app)
  expect(await browser.call(oidc.offer, {})).toEqual({ name: 'Kontot' })
  await refused(world, 'sign-in-service-away', () => browser.refusal(oidc.begin, {}))
  const { statusCode, headers } = await browser.send(oidc.begin)
  expect([statusCode, Number(headers['retry-after']) > 0]).toEqual([503, true])
})

test('who has not gone there brings nothing back', async () => {
  const world = await givenAWorld({ oidc: away })
  const body = { reply: '?code=1&state=2' }
  await refused(world, 'sign-in-was-not-finished', () => clientOf(world.app).refusal(oidc.finish, { body }))
})

test('who signs in there is let in by no mail, and is told where', async () => {
  const world = await givenAWorld({ oidc: away })
  const { body, email, personId } = await givenStaffWithALink(world)
  await world.owner.query('insert into external_identity (issuer, subject, person_id) values ($1, $2, $3)', [
    away.issuer,
    'karin',
    personId,
  ])
  const browser = clientOf(world.app)
  await refused(world, 'link-not-valid', () => browser.refusal(session.signInByLink, { body }))
  await browser.call(session.sendCode, { body: { email } })
  const { rows } = await world.owner.query<{ subject: string; body: string }>(
    'select subject, body from mail_content where recipient = $1',
    [email],
  )
  expect(rows).toMatchObject([{ subject: 'Så loggar du in i Kartläggningen' }])
  expect(rows[0]?.body).toContain('Du loggar in med Kontot')
  expect((await world.owner.query('select from sign_in_code')).rowCount).toBe(0)
})

test('where the provider is no longer told of, a mail lets them in again', async () => {
  const world = await givenAWorld()
  const { body, personId } = await givenStaffWithALink(world)
  await world.owner.query(`insert into external_identity (issuer, subject, person_id) values ('https://x', 'y', $1)`, [
    personId,
  ])
  expect((await clientOf(world.app).call(session.signInByLink, { body })).actor?.personId).toBe(personId)
})

test('the application’s account reads and writes nobody’s identity', async () => {
  const world = await givenAWorld()
  const { personId } = await givenStaffWithALink(world)
  const { tried } = pastThePermissions(world)
  for (const statement of [
    'select * from external_identity',
    `insert into external_identity (issuer, subject, person_id) values ('x', 'y', '${personId}')`,
    'select * from oidc_attempt',
    `select is_elsewhere('${personId}', '', '{}')`,
  ])
    expect([statement, await tried(personId, statement)]).toMatchObject([statement, { refusal: 'not allowed' }])
})

test('half of what is needed is said in a sentence', () => {
  const none = { OIDC_GROUPS_CLAIM: 'groups', OIDC_SCOPES: 'openid', OIDC_NAME: 'Kontot' }
  expect(oidcIn(none)).toBeUndefined()
  expect(() => oidcIn({ ...none, OIDC_ISSUER: 'https://login.invalid', OIDC_CLIENT_ID: 'x' })).toThrow(
    'OIDC_CLIENT_SECRET must be set too, since OIDC_ISSUER is.',
  )
  const all = { OIDC_ISSUER: 'https://login.invalid', OIDC_CLIENT_ID: 'x', OIDC_CLIENT_SECRET: 'y', OIDC_GROUPS: [] }
  expect(() => oidcIn({ ...none, ...all })).toThrow('OIDC_GROUPS names no group')
})

test('what the provider says of somebody is kept as clean as what is written here', () => {
  const claims = (said: object) => claimsIn({ email: 'lena.alm@example.org', ...said }, 'lena', away)
  expect(claims({ name: ' Lena\u0000\r\nBcc: x\u2028Alm\u0007 ' }).name).toBe('Lena Bcc: x Alm')
  expect(claims({ name: `${'a'.repeat(119)}\u{1f600}` }).name).toMatch(/^a{119}/)
  for (const name of [undefined, '', ' \u0000 ', 7]) expect(claims({ name }).name).toBe('lena.alm@example.org')
  for (const email of ['lena\u0000@example.org', 'lena\u200b@example.org', 'lena@exa\u0007mple.org', 'lena', undefined])
    expect(() => claims({ email }), JSON.stringify(email)).toThrow('sign-in-was-not-finished')
})
