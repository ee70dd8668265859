import type { JointAction } from '@kartlaggning/schema/answers/address'
import { canonicalAnswers } from '@kartlaggning/schema/answers/canonical-answers'
import { counterpartTakesPart } from '@kartlaggning/schema/definitions/counterpart-role'
import type { AnswerDocument } from '@kartlaggning/schema/answers/answer-document'
import type { OnBehalf } from '@kartlaggning/schema/respondents/proxy'
import type { RespondentKind } from '@kartlaggning/schema/respondents/respondent-kind'
import { withActorsAsOne } from '@kartlaggning/schema/respondents/same-actor'
import { secretIn, withoutSecret } from '@kartlaggning/schema/answers/redact'
import { nothingSecret } from '@kartlaggning/schema/answers/secret-answer'
import { sql } from 'kysely'
import { readSecretAnswers, roundOfRespondent } from '../answers/read-secret-answers.ts'
import type { Trx } from '../database/database.ts'
import { ProblemError } from '../http/problem-error.ts'
import { onBehalfOfNewest, onBehalfOfSide } from '../respondents/proxy-of.ts'
import { listActors } from '../respondents/list-actors.ts'

/** One side of a municipality: what it submitted of the mirrored questions, or that it did not submit. */
export interface MirroredSide {
  readonly respondentId: string
  readonly roundId: string
  readonly municipality: string
  readonly kind: RespondentKind
  readonly document: AnswerDocument | null
  /** The county board has submitted it on the side's behalf. */
  readonly onBehalf: OnBehalf | null
  /** How many of its answers are not there, since they are marked as secret. */
  readonly secret: number
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
 * merged are one. To the two sides, what either has answered that is marked as secret is not there.
 */
export async function readMirroredSides(trx: Trx, of: SidesOf): Promise<MirroredSide[]> {
  const [rows, register, secret] = await Promise.all([
    selectMirrors(trx, of).execute(),
    listActors(trx),
    'roundId' in of ? nothingSecret : readSecretAnswers(trx, roundOfRespondent(of.respondentId)),
  ])
  if (rows.some((it) => it.isAsFrozen === false)) throw new ProblemError('document-was-altered')
  const own = 'roundId' in of ? null : of.respondentId
  const ofSide = (id: string) => (secret.get(id) ?? []).filter(({ entry }) => entry === null || id !== own)
  // An answer that is secret is compared with nothing: what differs from it would tell it.
  const ofBoth = rows.flatMap(({ respondentId }) => ofSide(respondentId)).filter(({ entry }) => entry === null)
  return rows.map(({ municipalityCode, document, respondentId, roundId, kind, onBehalf }) => {
    const marked = ofSide(respondentId)
    const shown = document && withoutSecret(document, [...marked, ...ofBoth])
    return {
      respondentId,
      roundId,
      kind,
      municipality: municipalityCode ?? '',
      document: shown && withActorsAsOne(shown, register),
      onBehalf,
      secret: document ? secretIn(document, marked) : 0,
    }
  })
}

/** Which respondents those are. */
export const sidesOf = (of: SidesOf) =>
  'roundId' in of
    ? sql<boolean>`respondent.round_id = ${of.roundId}`
    : sql<boolean>`(respondent.round_id, respondent.municipality_code)
        = (select round_id, municipality_code from respondent as own where own.id = ${of.respondentId})`

const mirrorIsAsFrozen = sql<
  boolean | null
>`submission_mirror.hash = encode(sha256(convert_to(submission_mirror.document::text, 'UTF8')), 'hex')`

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
      .select(mirrorIsAsFrozen.as('isAsFrozen'))
      .select('roundId' in of ? onBehalfOfNewest : onBehalfOfSide)
      .distinctOn('respondent.id')
      .orderBy('respondent.id')
      // Ids are ordered by time: the newest submission's mirror is the one that counts.
      .orderBy('submissionId', (order) => order.desc().nullsLast())
  )
}
