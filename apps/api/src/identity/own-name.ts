import type { InputOf, ReplyOf } from '@kartlaggning/schema/endpoint'
import type { session } from '@kartlaggning/schema/identity/session'
import { sql } from 'kysely'
import type { Trx } from '../database/database.ts'
import { ProblemError } from '../http/problem-error.ts'

export async function readOwnName(trx: Trx): Promise<ReplyOf<typeof session.name>> {
  const { rows } = await sql<{ own: ReplyOf<typeof session.name> | null }>`select my_name() as own`.execute(trx)
  const own = rows[0]?.own
  if (!own) throw new ProblemError('not-signed-in')
  return own
}

/** Wherever they answer now they are called this; where they have answered they keep the name that they had. */
export async function mendOwnName(trx: Trx, mended: InputOf<typeof session.mendName>['body']) {
  const { name, function: role, language = null, phone = null } = mended
  await sql`select mend_my_name(${name}, ${role}), mend_my_contact(${language}, ${phone})`.execute(trx)
  return {}
}
