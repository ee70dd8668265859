import { dateInTable } from '@kartlaggning/schema/document/dates'
import { questionnaireOf } from '@kartlaggning/schema/questionnaires/registry'
import { sectionsOfRound, type RoundQuestionnaire } from '@kartlaggning/schema/rounds/round-questionnaire'
import type { RawBuilder } from 'kysely'
import type { Trx } from '../database/database.ts'
import type { Questions } from './redact-round.ts'

/** What a round asked, and when its answers are read as of. */
export const selectRound = (trx: Trx, roundId: RawBuilder<string>) =>
  trx
    .selectFrom('round')
    .where('id', '=', roundId)
    .select(['closesOn', 'closedAt', 'thresholds', 'questionnaire', 'scope', 'modulesOff', 'supplementary'])
    .select(['reconcilesUntil', 'status'])

export const referenceDateOf = ({ closedAt, closesOn }: { closedAt: string | null; closesOn: string }) =>
  closedAt === null ? closesOn : dateInTable(closedAt)

export function questionsAsked(round: RoundQuestionnaire): Questions {
  const questionnaire = questionnaireOf(round.questionnaire)
  return {
    version: round.questionnaire,
    municipality: sectionsOfRound(questionnaire, round, 'municipality'),
    police: sectionsOfRound(questionnaire, round, 'police'),
  }
}
