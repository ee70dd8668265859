import { SESSION_DAYS } from './session-cookie.ts'
import { hashOf, newToken } from './secret.ts'

/** A session's token goes to the browser, its hash to the database. */
export function newSession() {
  const token = newToken()
  return { token, hash: hashOf(token), expiresAt: new Date(Date.now() + SESSION_DAYS * 24 * 3600 * 1000) }
}
