const REALM = 'realm="kartlaggning"'

/** How to ask with a key, said where one was missing or did not do (RFC 6750, RFC 7617). */
export function challengeOf(type: string): string {
  const error = { 'key-not-valid': ', error="invalid_token"', 'not-allowed': ', error="insufficient_scope"' }[type]
  return `Bearer ${REALM}${error ?? ''}, Basic ${REALM}, charset="UTF-8"`
}
