import type { Endpoint } from '@kartlaggning/schema/endpoint'
import { rolesOf, type Permission, type Role } from '@kartlaggning/schema/permission'

const who: Readonly<Record<Role, string>> = {
  anyone: 'whoever is signed in',
  participant: 'those who answer in the round',
  respondent: 'those who answer for the respondent, each in the sections they have been handed',
  whole: 'those who answer for the whole of the respondent',
  signatory: 'those who submit for the respondent',
  proxy: 'the coordinator who writes the answers on behalf of the respondent, for as long as that lasts',
  reader: 'those who have been invited to read what is published for LänsBrå of the round',
  coordinator: 'coordinators of the county',
  analyst: 'analysts of the county',
  'answers-key': 'a program whose key opens the answers of this round',
  'editions-key': 'a program whose key opens what the county has published',
}

/** For whom an operation is, and what else there is to know before it is called. */
export function descriptionOf({ description, once, schema, method }: Endpoint, may: Permission | 'public'): string {
  const isFor =
    may === 'public'
      ? 'everyone, signed in or not'
      : rolesOf(may)
          .map((role) => who[role])
          .join('; ')
  return [
    description,
    `For ${isFor}.`,
    once && 'Done once for each `Idempotency-Key`: sent again, the reply is the first one.',
    method === 'GET' &&
      !schema.produces &&
      'Replies with an `ETag`, and with 304 to one who sends it in `If-None-Match`.',
  ]
    .filter(Boolean)
    .join('\n\n')
}
