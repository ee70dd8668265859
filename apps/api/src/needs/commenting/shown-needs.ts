import { createHash } from 'node:crypto'
import { newId } from '@kartlaggning/schema/id'
import { sql } from 'kysely'
import type { Trx } from '../../database/database.ts'
import type { Communicated } from './read-communicated.ts'

/** What one of those concerned is shown of a need from now on; nothing, where it was shown something and is no more. */
export type Shown = Omit<Communicated, 'need'> & { readonly need: Communicated['need'] | null; readonly hash: string }

export const hashOfShown = ({ need }: Pick<Communicated, 'need'>) =>
  createHash('sha256').update(JSON.stringify(need)).digest('hex')

/** Of what each was shown last, by respondent and need; empty where it was taken away again. */
export async function readLatestHashes(trx: Trx, roundId: string): Promise<Map<string, string>> {
  const rows = await trx
    .selectFrom('needShown')
    .where('roundId', '=', roundId)
    .select(['respondentId', 'needId', 'hash'])
    .distinctOn(['respondentId', 'needId'])
    .orderBy('respondentId')
    .orderBy('needId')
    .orderBy('position', 'desc')
    .execute()
  return new Map(rows.map(({ respondentId, needId, hash }) => [`${respondentId} ${needId}`, hash]))
}

/** In one statement, however many they are. */
export async function writeShown(trx: Trx, personId: string, roundId: string, shown: readonly Shown[]) {
  if (shown.length === 0) return
  const rows = shown.map(({ respondentId, needId, need, hash }) => ({ id: newId(), respondentId, needId, need, hash }))
  await sql`
    insert into need_shown (id, round_id, respondent_id, need_id, content, hash, shown_by)
    select id, ${roundId}, "respondentId", "needId", need, hash, ${personId}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as it (id uuid, "respondentId" uuid, "needId" uuid, need jsonb, hash text)`.execute(trx)
}
