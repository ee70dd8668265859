import type { Confirmation } from '@kartlaggning/schema/reconciliation/reconciliation'
import type { Trx } from '../database/database.ts'

/** Answers to "Känner ni igen den?", by `respondent entry`. */
export async function readConfirmations(
  trx: Trx,
  respondentIds: readonly string[],
): Promise<Map<string, Confirmation>> {
  if (respondentIds.length === 0) return new Map()
  const rows = await trx
    .selectFrom('jointActionConfirmation')
    .leftJoin('person', 'person.id', 'confirmedBy')
    .where('respondentId', 'in', respondentIds)
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
