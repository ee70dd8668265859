import { someLine } from '@kartlaggning/schema/typed-text'
import { ProblemError } from '../../http/problem-error.ts'
import type { OidcConfig } from './oidc-config.ts'

const LONGEST_NAME = 120
const LONGEST_ADDRESS = 254
/** With nothing in it that cannot be seen. */
const ADDRESS = /^[^\s\p{C}@]+@[^\s\p{C}@]+$/u

/** Whom the identity provider says it is. */
export interface Claims {
  readonly subject: string
  readonly email: string
  readonly name: string
  readonly groups: readonly string[]
}

/** What is used of it, as clean as if somebody had written it here. */
export function claimsIn(
  said: Readonly<Record<string, unknown>>,
  subject: string,
  { groupsClaim }: Pick<OidcConfig, 'groupsClaim'>,
): Claims {
  const { email, email_verified: isVerified, name } = said
  const groups = said[groupsClaim]
  // An address that the provider itself does not vouch for is nobody's.
  if (typeof email !== 'string' || !ADDRESS.test(email) || email.length > LONGEST_ADDRESS || isVerified === false)
    throw new ProblemError('sign-in-was-not-finished')
  const called = typeof name === 'string' ? name.trim().slice(0, LONGEST_NAME) : ''
  return {
    subject,
    email,
    name: someLine(LONGEST_NAME).safeParse(called).data ?? email,
    groups: Array.isArray(groups) ? groups.filter((it) => typeof it === 'string') : [],
  }
}
