import { newId } from '@kartlaggning/schema/id'
import type { ProblemType } from '@kartlaggning/schema/problem'
import { sql } from 'kysely'
import type { Database } from '../../database/database.ts'
import { ProblemError } from '../../http/problem-error.ts'
import { deviceParameters } from '../device.ts'
import { sayFrom } from '../limit-sign-in.ts'
import { hashOf, newToken } from '../secret.ts'
import type { Browser } from '../sign-in-by-link.ts'
import { tellOfNewDevice, type Entered } from '../tell-of-new-device.ts'
import type { Claims } from './claims-in.ts'
import type { IdentityProvider } from './identity-provider.ts'
import type { OidcConfig } from './oidc-config.ts'

export interface ComesBack extends Browser {
  /** The token of the browser that went there; it is good once. */
  readonly asked: string
  readonly address: string
  /** The query that the identity provider has sent it back with. */
  readonly reply: string
}

/** Sends the browser there; returns the address. */
export async function beginOidc(db: Database, provider: IdentityProvider, browser: string) {
  const address = await provider.addressFor(browser)
  await sql`select begin_oidc(${hashOf(browser)})`.execute(db)
  return { address }
}

/** Opens a session for whom the identity provider says it is, with the roles of their groups. */
export async function signInByOidc(
  db: Database,
  provider: IdentityProvider,
  config: OidcConfig,
  back: ComesBack,
  publicUrl: string,
): Promise<string> {
  const { rows } = await sql<{ used: boolean }>`select use_oidc(${hashOf(back.asked)}) as used`.execute(db)
  const claims = await claimsOnce(provider, back, rows[0]?.used ?? false).catch(async (problem: unknown) => {
    if (problem instanceof ProblemError && problem.type === 'sign-in-was-not-finished') await noteRefused(db, back)
    throw problem
  })
  const token = newToken()
  const entered = await db.transaction().execute(async (trx) => {
    await sayFrom(trx, back.address)
    const found = await sql<{ entered: Entered & { refused?: ProblemType } }>`
      select ${calling(claims, config, back, token)} as entered`.execute(trx)
    const reply = found.rows[0]?.entered
    if (reply && !reply.refused) await tellOfNewDevice(trx, reply, back.device, publicUrl)
    return reply
  })
  // Thrown when committed: that rights were taken away stays.
  if (!entered || entered.refused) throw new ProblemError(entered?.refused ?? 'sign-in-was-not-finished')
  return token
}

async function claimsOnce(provider: IdentityProvider, { asked, reply }: ComesBack, isFirst: boolean): Promise<Claims> {
  if (!isFirst) throw new ProblemError('sign-in-was-not-finished')
  return provider.claimsOf(asked, reply)
}

function calling({ subject, email, name, groups }: Claims, config: OidcConfig, back: ComesBack, token: string) {
  const roles = config.groups.filter((it) => groups.includes(it.group)).map(({ county, role }) => ({ county, role }))
  const managed = [...new Set(config.groups.map((it) => it.county))]
  const [device, hash, former] = deviceParameters(back.device, back.replaces)
  return sql`sign_in_by_oidc(${newId()}, ${config.issuer}, ${subject}, ${email}, ${name}, ${JSON.stringify(roles)}::jsonb,
    ${managed}::text[], ${hashOf(token)}, ${device}, ${hash}, ${former})`
}

const noteRefused = (db: Database, { address }: ComesBack) =>
  db.transaction().execute(async (trx) => {
    await sayFrom(trx, address)
    await sql`select note_refused_oidc()`.execute(trx)
  })
