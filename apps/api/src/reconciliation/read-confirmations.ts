import type { Confirmation } from '@kartlaggning/schema/reconciliation/reconciliation'
import type { Trx } from '../database/database.ts'
import { sidesOf, type SidesOf } from './mirrored-side.ts'

/** Answers to "Känner ni igen den?", by `respondent entry`. */
export async function readConfirmations(trx: Trx, of: SidesOf): Promise<Map<string, Confirmation>> {
  const rows = await trx
    .selectFrom('jointActionConfirmation')
    .innerJoin('respondent', 'respondent.id', 'respondentId')
    .leftJoin('person', 'person.id', 'confirmedBy')
    .where(sidesOf(of))
    .select([
      'respondentId',
      'entryId',
      'recognition',
      'sameAs',
      'comment',
      'confirmedAt',
      'person.name as confirmedBy',
    ])
    .execute()
  return new Map(
    rows.map(({ respondentId, entryId, confirmedBy, ...row }) => [
      `${respondentId} ${entryId}`,
      { ...row, confirmedBy: confirmedBy ?? '' },
    ]),
  )
}
