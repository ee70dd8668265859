import { SideOfMunicipality, type ConversationStep } from '@kartlaggning/schema/reconciliation/conversation'
import type { Finished } from '@kartlaggning/schema/reconciliation/reconciliation'
import { sql } from 'kysely'
import type { Trx } from '../database/database.ts'
import { sidesOf, type SidesOf } from './mirrored-side.ts'

/** A step with the question that it is about. */
export interface StepOfQuestion {
  readonly respondentId: string
  readonly municipality: string
  readonly question: string
  readonly step: ConversationStep
}

/** Where it is told who did something: to those who may know the name, within the respondent that they did it for. */
const nameOfWho = sql<string | null>`
  (select name from names_in(respondent.id) as it where it.person_id = said_by)`

/** What those sides have said about their answers that differ, in the order it was said; the policies decide what is read. */
export async function readConversations(trx: Trx, of: SidesOf): Promise<StepOfQuestion[]> {
  const rows = await trx
    .selectFrom('conversationStep')
    .innerJoin('respondent', 'respondent.id', 'respondentId')
    .where(sidesOf(of))
    .select(['conversationStep.id', 'respondentId', 'municipalityCode', 'respondent.kind as by', 'question'])
    .select(['conversationStep.kind', 'value', 'words', 'ends', 'saidAt', nameOfWho.as('saidBy')])
    .orderBy('position')
    .execute()
  return rows.map(({ respondentId, municipalityCode, question, by, saidBy, ...step }) => ({
    respondentId,
    municipality: municipalityCode ?? '',
    question,
    step: {
      ...step,
      by: SideOfMunicipality.parse(by),
      saidBy: saidBy ?? '',
    },
  }))
}

/** Those who have nothing more to say, by respondent. */
export async function readFinished(trx: Trx, of: SidesOf): Promise<Map<string, Finished>> {
  const rows = await trx
    .selectFrom('reconciliationEnd')
    .innerJoin('respondent', 'respondent.id', 'respondentId')
    .where(sidesOf(of))
    .where('finished', '=', true)
    .select(['respondentId', 'saidAt', nameOfWho.as('name')])
    .execute()
  return new Map(rows.map(({ respondentId, saidAt, name }) => [respondentId, { name: name ?? '', at: saidAt }]))
}
