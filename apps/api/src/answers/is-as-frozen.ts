import { sql } from 'kysely'

/** Whether the bytes of a submission are those that its hash was made of. An owner of the database can alter them. */
export const isAsFrozen = sql<
  boolean | null
>`submission.hash = encode(sha256(convert_to(submission.document::text, 'UTF8')), 'hex')`
