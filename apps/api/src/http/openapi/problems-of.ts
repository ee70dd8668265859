import type { Endpoint } from '@kartlaggning/schema/endpoint'
import type { Permission } from '@kartlaggning/schema/permission'
import type { ProblemType } from '@kartlaggning/schema/problem'

/** With what the API may refuse an operation: what its form brings with it, and what the contract says besides. */
export function problemsOf(
  { method, url, schema, once, refuses = [] }: Endpoint,
  may: Permission | 'public',
): ProblemType[] {
  const when = (holds: unknown, ...types: ProblemType[]) => (holds ? types : [])
  const writes = method !== 'GET'
  return [
    ...new Set([
      ...when(may !== 'public', 'not-signed-in', 'access-has-ended', 'signed-in-as-another'),
      ...when(writes || (may !== 'public' && !url.includes(':respondentId')), 'not-allowed'),
      ...when(schema.params, 'not-found', 'document-was-altered'),
      ...when(schema.body, 'body-not-readable', 'body-too-large', 'media-type-not-supported', 'request-too-slow'),
      ...when(schema.body ?? schema.querystring ?? schema.params, 'input-not-valid'),
      ...when(once, 'idempotency-key-missing', 'idempotency-key-reused'),
      ...refuses,
      ...when(writes, 'storage-is-full'),
      'service-overloaded',
      'internal-error',
    ] as const),
  ]
}
