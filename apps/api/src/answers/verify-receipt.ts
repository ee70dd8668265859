import type { TrailReceipt } from '@kartlaggning/schema/answers/submission'
import type { ReceiptVerdict } from '@kartlaggning/schema/answers/receipt'
import { sql } from 'kysely'
import { isAsFrozen } from './is-as-frozen.ts'
import type { Trx } from '../database/database.ts'

/**
 * Whether the respondent's chain still has what a receipt says, and is whole. A step that tells of a submission is broken too
 * where the submission that is kept is another.
 */
export async function verifyReceipt(
  trx: Trx,
  respondentId: string,
  { position, hash }: TrailReceipt,
): Promise<ReceiptVerdict> {
  const { rows } = await sql<{ brokenAt: number | null; last: number; at: string | null }>`
    select least(first_break_in(${respondentId}), (
        select min(position) from trail join submission on submission.id::text = new ->> 'id'
        where chain = ${respondentId} and relation = 'submission' and (submission.hash <> new ->> 'hash' or not ${isAsFrozen})
      )) as broken_at,
      coalesce((select position from trail_head where chain = ${respondentId}), 0) as last,
      (select at from trail where chain = ${respondentId} and position = ${position}
        and hash = decode(${hash}, 'hex')) as at`.execute(trx)
  const { brokenAt = null, last = 0, at = null } = rows[0] ?? {}
  const holds = at !== null && (brokenAt === null || brokenAt > position)
  return { holds, at: holds ? at : null, after: holds ? last - position : null, brokenAt }
}
