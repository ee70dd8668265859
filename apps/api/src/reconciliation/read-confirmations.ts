import type { Confirmation } from '@kartlaggning/schema/reconciliation/reconciliation'
import { sql } from 'kysely'
import type { Trx } from '../database/database.ts'
import { sidesOf, type SidesOf } from './mirrored-side.ts'

const nameThere = sql<string | null>`
  (select name from names_in(joint_action_confirmation.respondent_id) as it where it.person_id = confirmed_by)`

/** Answers to "Känner ni igen den?", by `respondent entry`. */
export async function readConfirmations(trx: Trx, of: SidesOf): Promise<Map<string, Confirmation>> {
  const rows = await trx
    .selectFrom('jointActionConfirmation')
    .innerJoin('respondent', 'respondent.id', 'respondentId')
    .where(sidesOf(of))
    .where('withdrawnAt', 'is', null)
    .select(['respondentId', 'entryId', 'recognition', 'sameAs', 'comment', 'confirmedAt'])
    .select(nameThere.as('confirmedBy'))
    .execute()
  return new Map(
    rows.map(({ respondentId, entryId, confirmedBy, ...row }) => [
      `${respondentId} ${entryId}`,
      { ...row, confirmedBy: confirmedBy ?? '' },
    ]),
  )
}
