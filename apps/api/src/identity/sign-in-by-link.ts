import { sql } from 'kysely'
import type { Config } from '../config.ts'
import type { Database } from '../database/database.ts'
import { ProblemError } from '../http/problem-error.ts'
import { deviceParameters, type Device } from './device.ts'
import { sayFrom } from './limit-sign-in.ts'
import { hashOf, newToken } from './secret.ts'
import { tellOfNewDevice, type Entered, type LetIn } from './tell-of-new-device.ts'

/** The browser in which somebody signs in, with the session that it has so far. */
export interface Browser {
  readonly device: Device
  readonly replaces: string | undefined
}

/** Opens a session by a personal link, which stays valid: it may be used again, on another computer. */
export async function signInByLink(
  db: Database,
  linkToken: string,
  { device, replaces, address }: Browser & { readonly address: string },
  { publicUrl, secondFactorRequired, oidc }: Config,
): Promise<LetIn> {
  const token = newToken()
  const [name, hash, former] = deviceParameters(device, replaces)
  const entered = await db.transaction().execute(async (trx) => {
    await sayFrom(trx, address)
    const { rows } = await sql<{ entered: Entered | null }>`
      select sign_in_by_link(${hashOf(linkToken)}, ${secondFactorRequired}, ${oidc?.issuer ?? null}, ${hashOf(token)}, ${name}, ${hash}, ${former}) as entered`.execute(
      trx,
    )
    const found = rows[0]?.entered
    if (found) await tellOfNewDevice(trx, found, device, publicUrl)
    return found
  })
  if (!entered) throw new ProblemError('link-not-valid')
  return { token, step: entered.step, comesBack: entered.comesBack ?? false }
}
