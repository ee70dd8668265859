import { secondFactors } from '@kartlaggning/schema/identity/second-factor'
import { session } from '@kartlaggning/schema/identity/session'
import { actorOf } from '@kartlaggning/schema/test/story'
import { expect, test } from 'vitest'
import { pastThePermissions } from '../../../test/behind-the-wall.ts'
import { clientOf, signedInBy } from '../../../test/client.ts'
import { nothingIsWritten, refused } from '../../../test/refused.ts'
import { anAppWith, givenAnApp, givenStaffWithALink, halfWay, inBy } from '../../../test/second-factors.ts'
import { givenAnInvitation } from '../../../test/story.ts'
import { givenAWorld } from '../../../test/world.ts'

const required = { secondFactorRequired: true }

test('where it is not required, a mail is enough for a coordinator without one, and not for one with', async () => {
  const world = await givenAWorld()
  const { body } = await givenStaffWithALink(world)
  const client = await signedInBy(world.app, session.signInByLink, { body })
  const { secret } = await client.call(secondFactors.beginApp, {})
  const code = anAppWith(secret).shows()
  const { signedIn, recoveryCodes } = await client.call(secondFactors.addApp, { body: { name: 'Mobilen', code } })
  expect([signedIn, recoveryCodes?.length]).toEqual([null, 10])
  expect(await clientOf(world.app).call(session.signInByLink, { body })).toEqual({ actor: null, step: 'prove' })
})

test.each(['coordinator', 'analyst'] as const)('where it is required, a mail alone lets no %s in', async (role) => {
  const world = await givenAWorld(required)
  const { body } = await givenStaffWithALink(world, role)
  const browser = clientOf(world.app)
  const reply = await browser.send(session.signInByLink, { body })
  expect(reply.json()).toEqual({ actor: null, step: 'add' })
  expect(reply.cookies.map((it) => it.name)).toEqual(['kartlaggning-steg'])
  const token = reply.cookies[0]?.value
  await refused(world, 'not-signed-in', () => clientOf(world.app, token).refusal(session.list, {}))
  const asRow = await world.owner.query(`select from session where ended_at is null and means = 'link'`)
  expect(asRow.rowCount).toBe(0)
})

test('who answers for a municipality is asked for nothing more', async () => {
  const world = await givenAWorld(required)
  const { token } = await givenAnInvitation(world)
  await actorOf(await signedInBy(world.app, session.signInByLink, { body: { token } }))
})

test('an app is added on the way in, and asked for the next time', async () => {
  const world = await givenAWorld(required)
  const { body, email } = await givenStaffWithALink(world)
  const { app, client } = await givenAnApp(world, body)
  expect((await actorOf(client)).email).toBe(email)
  const again = await halfWay(world, body)
  expect(await again.call(secondFactors.step, {})).toEqual({ email, adds: false, kinds: ['totp'], recoveryCodes: 10 })
  await actorOf(await inBy(world, again, app.shows()))
  const { rows } = await world.owner.query(
    `select means from session where ended_at is null and means <> '' order by created_at`,
  )
  expect(rows).toEqual([{ means: 'link and totp' }, { means: 'link and totp' }])
})

test('a code is used once, whoever saw it, and one from before the last not at all', async () => {
  const world = await givenAWorld(required)
  const { body } = await givenStaffWithALink(world)
  const { app } = await givenAnApp(world, body)
  const code = app.shows()
  const [one, other] = [await halfWay(world, body), await halfWay(world, body)]
  const replies = await Promise.all([one, other].map((it) => it.send(secondFactors.proveByCode, { body: { code } })))
  expect(replies.map((it) => it.statusCode).toSorted((a, b) => a - b)).toEqual([200, 422])
  const third = await halfWay(world, body)
  for (const used of [code, app.shows(-1)])
    expect((await third.refusal(secondFactors.proveByCode, { body: { code: used } })).type).toBe(
      'second-factor-not-valid',
    )
  await inBy(world, third, app.shows(1))
})

test.each([-3, 3])('a code of %i periods away is not valid', async (periods) => {
  const world = await givenAWorld(required)
  const { body } = await givenStaffWithALink(world)
  const { app } = await givenAnApp(world, body)
  const browser = await halfWay(world, body)
  const refusal = await browser.refusal(secondFactors.proveByCode, { body: { code: app.shows(periods) } })
  expect(refusal.type).toBe('second-factor-not-valid')
})

test('after five guesses one waits, ever longer, in every browser, and the owner is told', async () => {
  const world = await givenAWorld(required)
  const { body, email } = await givenStaffWithALink(world)
  const { app } = await givenAnApp(world, body)
  const guess = async () =>
    (await halfWay(world, body)).send(secondFactors.proveByCode, { body: { code: wrong(app.shows()) } })
  for (let guessed = 0; guessed < 5; guessed++) expect((await guess()).statusCode).toBe(422)
  const waits = []
  for (let round = 0; round < 5; round++) {
    const { statusCode, headers } = await guess()
    expect(statusCode).toBe(429)
    waits.push(Number(headers['retry-after']))
    await world.owner.query('update sign_in_attempt set at = at - make_interval(secs => $1)', [waits.at(-1)])
    expect((await guess()).statusCode).toBe(422)
  }
  expect(waits.slice(0, 3).map((seconds) => Math.round(seconds / 15))).toEqual([1, 2, 4])
  const { rows } = await world.owner.query(`select from mail_content where recipient = $1 and subject like 'Någon%'`, [
    email,
  ])
  expect(rows).toHaveLength(1)
  const events = await world.owner.query<{ said: string }>(
    `select distinct kind || ' ' || detail as said from security_event where kind in ('sign-in-refused', 'limit-reached')`,
  )
  expect(events.rows.map((it) => it.said).toSorted()).toEqual([
    'limit-reached proves a second factor',
    'sign-in-refused totp',
  ])
})

const wrong = (code: string) => `${(Number(code[0]) + 5) % 10}${code.slice(1)}`

test('a recovery code lets in once, as it is written or typed', async () => {
  const world = await givenAWorld(required)
  const { body } = await givenStaffWithALink(world)
  const { recoveryCodes } = await givenAnApp(world, body)
  const code = (recoveryCodes[3] ?? '').toUpperCase().replaceAll('-', ' ')
  await signedInBy(world.app, secondFactors.proveByRecoveryCode, { body: { code } }, await halfWay(world, body))
  const again = await halfWay(world, body)
  expect((await again.refusal(secondFactors.proveByRecoveryCode, { body: { code } })).type).toBe(
    'second-factor-not-valid',
  )
  expect(await again.call(secondFactors.step, {})).toMatchObject({ recoveryCodes: 9 })
})

test('new recovery codes take the place of the old', async () => {
  const world = await givenAWorld(required)
  const { body } = await givenStaffWithALink(world)
  const { recoveryCodes: old, client } = await givenAnApp(world, body)
  const { recoveryCodes: renewed } = await client.call(secondFactors.renewRecoveryCodes, {})
  const browser = await halfWay(world, body)
  const refusal = await browser.refusal(secondFactors.proveByRecoveryCode, { body: { code: old[0] ?? '' } })
  expect(refusal.type).toBe('second-factor-not-valid')
  await browser.call(secondFactors.proveByRecoveryCode, { body: { code: renewed[0] ?? '' } })
})

test('half-way is over after a quarter of an hour, once it has been used, and for whoever has not come there', async () => {
  const world = await givenAWorld(required)
  const { body } = await givenStaffWithALink(world)
  const { app, browser: used } = await givenAnApp(world, body)
  const late = await halfWay(world, body)
  await world.owner.query(`update sign_in_step set created_at = now() - interval '16 minutes'`)
  const code = { code: app.shows() }
  for (const browser of [late, used, clientOf(world.app)]) {
    await refused(world, 'sign-in-step-has-ended', () => browser.refusal(secondFactors.step, {}))
    await refused(world, 'sign-in-step-has-ended', () => browser.refusal(secondFactors.proveByCode, { body: code }))
    await refused(world, 'sign-in-step-has-ended', () => browser.refusal(secondFactors.askForPasskey, {}))
  }
  for (const browser of [late, clientOf(world.app)])
    await refused(world, 'not-signed-in', () => browser.refusal(secondFactors.beginApp, {}))
})

test('one whose second factor is asked for does not add another instead', async () => {
  const world = await givenAWorld(required)
  const { body } = await givenStaffWithALink(world)
  await givenAnApp(world, body)
  const thief = await halfWay(world, body)
  await refused(world, 'not-signed-in', () => thief.refusal(secondFactors.beginApp, {}))
  await refused(world, 'not-signed-in', () => thief.refusal(secondFactors.beginPasskey, {}))
})

test('nor does one who came to add theirs before it was there', async () => {
  const world = await givenAWorld(required)
  const { body } = await givenStaffWithALink(world)
  const [thief, owner] = [await halfWay(world, body), await halfWay(world, body)]
  const { secret } = await thief.call(secondFactors.beginApp, {})
  const own = anAppWith((await owner.call(secondFactors.beginApp, {})).secret)
  await owner.call(secondFactors.addApp, { body: { name: 'Mobilen', code: own.shows() } })
  const late = { body: { name: 'En annans', code: anAppWith(secret).shows() } }
  await refused(world, 'not-signed-in', () => thief.refusal(secondFactors.addApp, late))
})

test('a code that the app does not show adds nothing', async () => {
  const world = await givenAWorld(required)
  const { body } = await givenStaffWithALink(world)
  const browser = await halfWay(world, body)
  const { secret } = await browser.call(secondFactors.beginApp, {})
  const code = wrong(anAppWith(secret).shows())
  await refused(world, 'second-factor-not-valid', () =>
    browser.refusal(secondFactors.addApp, { body: { name: 'Mobilen', code } }),
  )
})

test('who signed in a while ago changes nothing, and the last one stays where one is required', async () => {
  const world = await givenAWorld(required)
  const { body } = await givenStaffWithALink(world)
  const { client } = await givenAnApp(world, body)
  const { factors } = await client.call(secondFactors.list, {})
  const params = { factorId: factors[0]?.id ?? '' }
  await refused(world, 'last-second-factor', () => client.refusal(secondFactors.remove, { params }))
  await world.owner.query(`update session set created_at = now() - interval '16 minutes'`)
  await refused(world, 'sign-in-was-long-ago', () => client.refusal(secondFactors.remove, { params }))
  await refused(world, 'sign-in-was-long-ago', () => client.refusal(secondFactors.renewRecoveryCodes, {}))
  await refused(world, 'sign-in-was-long-ago', () => client.refusal(secondFactors.beginPasskey, {}))
})

test('a passkey is offered without a word of Node’s about what is experimental', async () => {
  const world = await givenAWorld()
  const { body } = await givenStaffWithALink(world)
  const client = await signedInBy(world.app, session.signInByLink, { body })
  const warnings: Error[] = []
  const note = (warning: Error) => warnings.push(warning)
  process.on('warning', note)
  const { pubKeyCredParams } = await client.call(secondFactors.beginPasskey, {})
  await new Promise(setImmediate)
  process.off('warning', note)
  expect(warnings).toEqual([])
  expect(pubKeyCredParams.map(({ alg }) => alg)).toEqual([-8, -7, -257])
})

test('one that is removed is asked for no more; the owner is told, signed out elsewhere, and it is noted', async () => {
  const world = await givenAWorld()
  const { body, email } = await givenStaffWithALink(world)
  const elsewhere = await signedInBy(world.app, session.signInByLink, { body })
  const client = await signedInBy(world.app, session.signInByLink, { body })
  const { secret } = await client.call(secondFactors.beginApp, {})
  await client.call(secondFactors.addApp, { body: { name: 'Mobilen', code: anAppWith(secret).shows() } })
  const { factors } = await client.call(secondFactors.list, {})
  const params = { factorId: factors[0]?.id ?? '' }
  await client.call(secondFactors.remove, { params })
  await refused(world, 'not-found', () => client.refusal(secondFactors.remove, { params }))
  await refused(world, 'not-signed-in', () => elsewhere.refusal(session.list, {}))
  await signedInBy(world.app, session.signInByLink, { body })
  const { rows } = await world.owner.query<{ kind: string }>(
    `select kind || ' ' || detail as kind from security_event where kind like 'second-factor-%' order by id`,
  )
  expect(rows.map((it) => it.kind)).toEqual(['second-factor-added totp', 'second-factor-removed totp'])
  const mails = await world.owner.query(
    `select from mail_content where recipient = $1 and subject like 'Ett andra steg%'`,
    [email],
  )
  expect(mails.rowCount).toBe(2)
  expect((await world.owner.query('select from second_factor_secret')).rowCount).toBe(0)
})

test('who answers adds none', async () => {
  const world = await givenAWorld()
  const { token } = await givenAnInvitation(world)
  const client = await signedInBy(world.app, session.signInByLink, { body: { token } })
  await refused(world, 'not-allowed', () => client.refusal(secondFactors.beginApp, {}))
})

test('no secret of another is read with the application’s account, nor one’s own in clear in the trail', async () => {
  const world = await givenAWorld(required)
  const { body, personId } = await givenStaffWithALink(world)
  await givenAnApp(world, body)
  const { body: others, personId: other } = await givenStaffWithALink(world)
  await givenAnApp(world, others)
  await halfWay(world, others)
  const { tried } = pastThePermissions(world)
  for (const statement of [
    'select * from second_factor_secret',
    'select * from second_factor',
    'select * from sign_in_step',
    'select * from recovery_code',
    'select * from second_factor_begun',
    `select hold_step(''::bytea)`,
    `select next_step('${other}', true)`,
    `select forget_factors('${other}', '{}')`,
    `update second_factor_secret set totp_secret = ''`,
    `insert into second_factor (id, person_id, kind, name) values (gen_random_uuid(), '${other}', 'totp', '')`,
    `select enter_by('x', '${other}', false, '', '', '', '', '')`,
  ])
    expect([statement, await tried(personId, statement)]).toMatchObject([statement, { refusal: 'not allowed' }])
  expect(await tried(personId, `select * from secrets_of_step('')`)).toMatchObject({ touched: 0, refusal: null })
  const { rows } = await world.owner.query<{ secret: string }>(
    `select encode(totp_secret, 'hex') as secret from second_factor_secret`,
  )
  const trail = await world.owner.query<{ said: string }>('select coalesce(new::text, old::text) as said from trail')
  for (const { secret } of rows) for (const { said } of trail.rows) expect(said).not.toContain(secret)
  expect(trail.rows.some(({ said }) => said.includes('"totp"'))).toBe(true)
})

test('one’s own list is nobody else’s, and reading it writes nothing', async () => {
  const world = await givenAWorld(required)
  const mine = await givenAnApp(world, (await givenStaffWithALink(world)).body)
  const theirs = await givenAnApp(world, (await givenStaffWithALink(world)).body)
  const listed = await nothingIsWritten(world, () => mine.client.call(secondFactors.list, {}))
  expect(listed).toMatchObject({ required: true, recoveryCodes: 10, factors: [{ kind: 'totp', name: 'Mobilen' }] })
  const params = { factorId: (await theirs.client.call(secondFactors.list, {})).factors[0]?.id ?? '' }
  await refused(world, 'not-found', () => mine.client.refusal(secondFactors.remove, { params }))
})
