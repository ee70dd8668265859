import type { NeedComment } from '@kartlaggning/schema/needs/need-comment'
import { sql } from 'kysely'
import type { Trx } from '../../database/database.ts'

/** What those concerned say of each need, as far as this person may read it; one that was taken back is not there. */
export async function readComments(
  trx: Trx,
  of: { readonly roundId: string } | { readonly respondentId: string },
): Promise<Map<string, (NeedComment & { readonly needId: string })[]>> {
  const rows = await trx
    .selectFrom('needComment')
    .innerJoin('respondent', 'respondent.id', 'respondentId')
    .where('roundId' in of ? sql<boolean>`round_id = ${of.roundId}` : sql<boolean>`respondent_id = ${of.respondentId}`)
    .select(['needId', 'respondentId', 'kind', 'municipalityCode', 'words', 'saidByName as by', 'saidAt as at'])
    .distinctOn(['needId', 'respondentId'])
    .orderBy('needId')
    .orderBy('respondentId')
    .orderBy('position', 'desc')
    .execute()
  const said = rows.filter(({ words }) => words !== '')
  return Map.groupBy(
    said.map(({ municipalityCode, ...it }) => ({ ...it, municipality: municipalityCode ?? '' })),
    ({ needId }) => needId,
  )
}
