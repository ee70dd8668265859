import type { JointAction } from '@kartlaggning/schema/answers/address'
import { canonicalAnswers } from '@kartlaggning/schema/answers/canonical-answers'
import { counterpartTakesPart } from '@kartlaggning/schema/definitions/counterpart-role'
import type { AnswerDocument } from '@kartlaggning/schema/answers/answer-document'
import type { RespondentKind } from '@kartlaggning/schema/respondents/respondent-kind'
import { withActorsAsOne } from '@kartlaggning/schema/respondents/same-actor'
import { sql } from 'kysely'
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

/** The joint actions that a side has listed, in the questions and codes of the canonical questionnaire. */
export const jointActionsOf = (side: MirroredSide | undefined, questionnaire: string): readonly JointAction[] =>
  side?.document ? (canonicalAnswers(side.document, questionnaire).jointActions?.entries ?? []) : []

/** The side says that its counterpart takes part. */
export const includesCounterpart = (jointAction: JointAction) => counterpartTakesPart(jointAction) === 'yes'

/** All of a round, or the two of the municipality that a respondent answers for. */
export type SidesOf = { readonly roundId: string } | { readonly respondentId: string }

/**
 * Sides that this person may read, with the newest mirrored answers; the policies decide which. Actors that have been
 * merged are one.
 */
export async function readMirroredSides(trx: Trx, of: SidesOf): Promise<MirroredSide[]> {
  const [rows, register] = await Promise.all([selectMirrors(trx, of).execute(), listActors(trx)])
  return rows.map(({ municipalityCode, document, respondentId, roundId, kind }) => ({
    respondentId,
    roundId,
    kind,
    municipality: municipalityCode ?? '',
    document: document && withActorsAsOne(document, register),
  }))
}

/** Which respondents those are. */
export const sidesOf = (of: SidesOf) =>
  'roundId' in of
    ? sql<boolean>`respondent.round_id = ${of.roundId}`
    : sql<boolean>`(respondent.round_id, respondent.municipality_code)
        = (select round_id, municipality_code from respondent as own where own.id = ${of.respondentId})`

function selectMirrors(trx: Trx, of: SidesOf) {
  return (
    trx
      .selectFrom('respondent')
      .leftJoin('submissionMirror', 'submissionMirror.respondentId', 'respondent.id')
      .leftJoin('submission', 'submission.id', 'submissionMirror.submissionId')
      .where('respondent.municipalityCode', 'is not', null)
      .where(sidesOf(of))
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
  )
}
