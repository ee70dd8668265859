import { SetupError } from '@kartlaggning/db/setup-error'
import { StaffRole } from '@kartlaggning/schema/permission'
import { z } from 'zod'

/** Which role in which county the members of a group have. */
export interface GroupRole {
  readonly group: string
  readonly role: StaffRole
  readonly county: string
}

export interface OidcConfig {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  readonly scopes: string
  readonly groupsClaim: string
  readonly groups: readonly GroupRole[]
  /** What the button says that one signs in with. */
  readonly name: string
}

const GROUP = /^(?<group>.+)=(?<role>[a-z]+):(?<county>\d{2})$/

/** `group=role:county`, with semicolons between: names of groups may hold commas and equals signs. */
export const GroupRoles = z.string().transform((text, context): GroupRole[] =>
  text
    .split(';')
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) => {
      const { group = '', role = '', county = '' } = GROUP.exec(part)?.groups ?? {}
      const known = StaffRole.safeParse(role)
      if (!known.success)
        context.addIssue(`must say group=coordinator:19 or group=analyst:19, with ; between, and says "${part}"`)
      return { group: group.trim(), role: known.data ?? 'analyst', county }
    }),
)

/** Over the network only encrypted; on the machine itself it may be tried without. */
export const Issuer = z
  .url('must be an address')
  .refine(
    (issuer) => issuer.startsWith('https:') || isLocal(issuer),
    'must begin with https:// (http:// only on this machine)',
  )

export const isLocal = (issuer: string) => /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:|\/|$)/.test(issuer)

interface Given {
  readonly OIDC_ISSUER?: string | undefined
  readonly OIDC_CLIENT_ID?: string | undefined
  readonly OIDC_CLIENT_SECRET?: string | undefined
  readonly OIDC_GROUPS?: readonly GroupRole[] | undefined
  readonly OIDC_GROUPS_CLAIM: string
  readonly OIDC_SCOPES: string
  readonly OIDC_NAME: string
}

const TOGETHER = ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET', 'OIDC_GROUPS'] as const

/** All that is needed, or nothing; half of it is told in a sentence. */
export function oidcIn(given: Given): OidcConfig | undefined {
  const {
    OIDC_ISSUER: issuer,
    OIDC_CLIENT_ID: clientId,
    OIDC_CLIENT_SECRET: clientSecret,
    OIDC_GROUPS: groups = [],
  } = given
  const set = TOGETHER.filter((name) => given[name] !== undefined)
  if (set.length === 0) return undefined
  const missing = TOGETHER.find((name) => given[name] === undefined)
  if (!issuer || !clientId || !clientSecret || missing)
    throw new SetupError(`The environment variable ${missing} must be set too, since ${set[0]} is.`)
  if (groups.length === 0) throw new SetupError('The environment variable OIDC_GROUPS names no group.')
  return {
    issuer,
    clientId,
    clientSecret,
    groups,
    scopes: given.OIDC_SCOPES,
    groupsClaim: given.OIDC_GROUPS_CLAIM,
    name: given.OIDC_NAME,
  }
}
