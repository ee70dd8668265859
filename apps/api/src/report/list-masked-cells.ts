import type { MaskedInEdition } from '@kartlaggning/schema/report/masked-in-edition'
import type { Trx } from '../database/database.ts'
import { refuseHiddenRound } from '../rounds/read-rounds.ts'

/** Which cells of an edition are not shown to which reader, and why: never what they hold. */
export async function listMaskedCells(
  trx: Trx,
  { roundId, number }: { readonly roundId: string; readonly number: number },
): Promise<MaskedInEdition[]> {
  const [cells] = await Promise.all([
    trx
      .selectFrom('maskedCell')
      .where('roundId', '=', roundId)
      .where('number', '=', number)
      .select(['reader', 'inTable as table', 'cell', 'reason'])
      .orderBy('reader')
      .orderBy('inTable')
      .orderBy('cell')
      .$narrowType<{ reason: MaskedInEdition['reason'] }>()
      .execute(),
    refuseHiddenRound(trx, roundId),
  ])
  return cells
}
