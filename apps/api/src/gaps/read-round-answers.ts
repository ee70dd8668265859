import type { Audience } from '@kartlaggning/schema/answers/audience'
import { nothingSecret } from '@kartlaggning/schema/answers/secret-answer'
import { Thresholds } from '@kartlaggning/schema/rules/thresholds'
import { isAsFrozen } from '../answers/is-as-frozen.ts'
import { readSecretAnswers } from '../answers/read-secret-answers.ts'
import type { Trx } from '../database/database.ts'
import { readAgreements } from '../reconciliation/read-agreements.ts'
import { wasHeld } from '../reconciliation/was-held.ts'
import { ProblemError } from '../http/problem-error.ts'
import { readPreviousRound } from './read-previous-round.ts'
import { redactRound, type RedactedFor } from './redact-round.ts'
import { questionsAsked, referenceDateOf, selectRound } from './round-asked.ts'
import {
  readRegister,
  selectNewestSubmissions,
  submittedMunicipalities,
  thisRound,
} from './submitted-municipalities.ts'

/**
 * Everything the rules and the figures read of a round and of the one before it, as far as this reader may see it: the
 * newest submission of each side, and the answers of the reconciliation. What is computed from it can tell nothing else.
 */
export const readRoundAnswers = <Reader extends Audience>(trx: Trx, roundId: string, reader: Reader) =>
  readFor(trx, roundId, { reader, isAtWork: false })

/** The same for the county board at its work, with what is marked as secret too: nothing of it may leave. */
export const readWholeRound = (trx: Trx, roundId: string) =>
  readFor(trx, roundId, { reader: 'county-board', isAtWork: true })

/** Read once for several readers: each gets what that one may see, and nothing that is marked as secret. */
export const readRoundForReaders = (trx: Trx, roundId: string) => readForReaders(trx, roundId, false)

async function readFor<Reader extends Audience>(
  trx: Trx,
  roundId: string,
  { reader, isAtWork }: { readonly reader: Reader; readonly isAtWork: boolean },
): Promise<RedactedFor<Reader>> {
  return (await readForReaders(trx, roundId, isAtWork))(reader)
}

async function readForReaders(
  trx: Trx,
  roundId: string,
  isAtWork: boolean,
): Promise<<Reader extends Audience>(reader: Reader) => RedactedFor<Reader>> {
  const [round, asked, confirmations, agreements, register, previous, secret] = await Promise.all([
    selectRound(trx, thisRound(roundId)).executeTakeFirst(),
    selectNewestSubmissions(trx, thisRound(roundId))
      .select(['document', isAsFrozen.as('isAsFrozen')])
      .execute(),
    readConfirmations(trx, roundId),
    readAgreements(trx, roundId),
    readRegister(trx),
    readPreviousRound(trx, roundId, isAtWork),
    isAtWork ? nothingSecret : readSecretAnswers(trx, thisRound(roundId)),
  ])
  if (!round) throw new ProblemError('not-found')
  if (asked.some((it) => it.isAsFrozen === false)) throw new ProblemError('document-was-altered')
  const submissions = {
    questionnaire: round.questionnaire,
    referenceDate: referenceDateOf(round),
    thresholds: Thresholds.parse(round.thresholds),
    modulesOff: round.modulesOff,
    municipalities: submittedMunicipalities(asked, register),
    actors: register.actors,
    confirmations,
    agreements,
    secret,
    reconciled: wasHeld(round, { count: confirmations.length }),
  }
  const questions = questionsAsked(round)
  return (reader) => ({ ...redactRound(submissions, questions, reader), previous: previous(register, reader) })
}

const readConfirmations = (trx: Trx, roundId: string) =>
  trx
    .selectFrom('jointActionConfirmation')
    .innerJoin('respondent', 'respondent.id', 'respondentId')
    .where('roundId', '=', roundId)
    .where('withdrawnAt', 'is', null)
    .select(['respondentId', 'entryId as entry', 'recognition', 'sameAs'])
    .execute()
