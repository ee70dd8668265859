import type { AnswerDocument } from '@kartlaggning/schema/answers/answer-document'
import type { RespondentKind } from '@kartlaggning/schema/respondents/respondent-kind'
import { withActorsAsOne } from '@kartlaggning/schema/respondents/same-actor'
import type { Trx } from '../database/database.ts'
import { listActors } from '../respondents/list-actors.ts'

/** One side of a municipality: what it submitted of the mirrored questions, or that it did not submit. */
export interface MirroredSide {
  readonly respondentId: string
  readonly roundId: string
  readonly municipality: string
  readonly kind: RespondentKind
  readonly document: AnswerDocument | null
}

/**
 * Sides that this person may read, with the newest mirrored answers; the policies decide which. Actors that have been
 * merged are one.
 */
export async function readMirroredSides(
  trx: Trx,
  where: { roundId: string; municipality?: string },
): Promise<MirroredSide[]> {
  const rows = await trx
    .selectFrom('respondent')
    .leftJoin('submissionMirror', 'submissionMirror.respondentId', 'respondent.id')
    .leftJoin('submission', 'submission.id', 'submissionMirror.submissionId')
    .where('roundId', '=', where.roundId)
    .where('municipalityCode', 'is not', null)
    .$if(where.municipality !== undefined, (query) => query.where('municipalityCode', '=', where.municipality ?? ''))
    .select([
      'respondent.id as respondentId',
      'roundId',
      'municipalityCode',
      'kind',
      'submissionMirror.document',
      'submissionId',
    ])
    .distinctOn('respondent.id')
    .orderBy('respondent.id')
    // Ids are ordered by time: the newest submission's mirror is the one that counts.
    .orderBy('submissionId', (order) => order.desc().nullsLast())
    .execute()
  const register = await listActors(trx)
  return rows.map(({ municipalityCode, document, respondentId, roundId, kind }) => ({
    respondentId,
    roundId,
    kind,
    municipality: municipalityCode ?? '',
    document: document && withActorsAsOne(document, register),
  }))
}
