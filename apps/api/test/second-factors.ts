import { secondFactors } from '@kartlaggning/schema/identity/second-factor'
import { session } from '@kartlaggning/schema/identity/session'
import type { StaffRole } from '@kartlaggning/schema/permission'
import { Secret, TOTP } from 'otpauth'
import { hashOf, newToken } from '../src/identity/secret.ts'
import { clientOf, signedInBy, type Client } from './client.ts'
import { givenAPerson, type World } from './world.ts'

/** Somebody at a county board, with a personal link, signed in nowhere. */
export async function givenStaffWithALink(world: World, role: StaffRole = 'coordinator', county = '19') {
  const { personId, email } = await givenAPerson(world, 'Karin Berg')
  await world.owner.query('insert into staff (person_id, county_code, role) values ($1, $2, $3)', [
    personId,
    county,
    role,
  ])
  const token = newToken()
  await world.owner.query('select put_link_for($1, $2, null)', [hashOf(token), email])
  return { personId, email, body: { token } }
}

/** An app on a telephone, which has read the secret: what it shows now, and `periods` later. */
export const anAppWith = (secret: string) => {
  const app = new TOTP({ secret: Secret.fromBase32(secret) })
  return { shows: (periods = 0, now = Date.now()) => app.generate({ timestamp: now + periods * 30_000 }) }
}

/** The same person at a browser, who has read the mail and is half-way in. */
export async function halfWay(world: World, body: { token: string }, address?: string) {
  const browser = clientOf(world.app, undefined, address)
  const { actor } = await browser.call(session.signInByLink, { body })
  if (actor !== null) throw new Error('nothing was left to do')
  return browser
}

/** Adds an app where the sign-in waits for it, and goes in. */
export async function givenAnApp(world: World, body: { token: string }) {
  const browser = await halfWay(world, body)
  const { secret } = await browser.call(secondFactors.beginApp, {})
  const app = anAppWith(secret)
  const reply = await browser.send(secondFactors.addApp, { body: { name: 'Mobilen', code: app.shows() } })
  // A while ago, so that what the app shows now is another code.
  await world.owner.query('update second_factor_secret set last_period = last_period - 5')
  const { recoveryCodes } = reply.json<{ recoveryCodes: string[] }>()
  const token = reply.cookies.find((it) => it.name === world.app.cookies.session.name)?.value
  return { app, recoveryCodes, client: clientOf(world.app, token), browser }
}

/** Goes in by what the app shows. */
export const inBy = (world: World, browser: Client, code: string) =>
  signedInBy(world.app, secondFactors.proveByCode, { body: { code } }, browser)
