import type { Respondent } from '@kartlaggning/schema/respondent'
import { sectionsFor } from '@kartlaggning/schema/questionnaire'
import { questionnaireOf } from '@kartlaggning/schema/questionnaires/registry'
import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Trx } from '../database/database.ts'
import { ProblemError } from '../http/problem-error.ts'
import { respondentName } from '../identity/respondent-name.ts'

/** Everyone a round asks, with how far they have come – never an answer. */
export async function listRespondents(trx: Trx, roundId: string): Promise<Respondent[]> {
  const round = await trx.selectFrom('round').where('id', '=', roundId).select(['scope', 'questionnaire']).executeTakeFirst()
  if (!round) throw new ProblemError('not-found')
  const questionnaire = questionnaireOf(round.questionnaire)
  const rows = await selectRespondents(trx, roundId).execute()
  return rows.map(({ place, municipalityCode, policeAreaId, contacts, sectionsCompleted, ...row }) => ({
    ...row,
    name: respondentName(row.kind, place ?? ''),
    municipality: municipalityCode,
    policeArea: policeAreaId,
    status: statusOf(row, contacts),
    sectionsCompleted: sectionsCompleted ?? 0,
    sections: sectionsFor(questionnaire, row.kind, round.scope).length,
    contacts,
  }))
}

export async function readRespondent(trx: Trx, respondentId: string): Promise<Respondent> {
  const found = await trx.selectFrom('respondent').where('id', '=', respondentId).select('roundId').executeTakeFirst()
  const all = found ? await listRespondents(trx, found.roundId) : []
  const respondent = all.find((it) => it.id === respondentId)
  if (!respondent) throw new ProblemError('not-found')
  return respondent
}

function statusOf(
  row: { submittedAt: string | null; lastSavedAt: string | null },
  contacts: readonly { invitedAt: string | null; openedAt: string | null }[],
): Respondent['status'] {
  if (row.submittedAt) return 'submitted'
  if (row.lastSavedAt) return 'started'
  if (contacts.some((it) => it.openedAt)) return 'opened'
  return contacts.some((it) => it.invitedAt) ? 'invited' : 'not_invited'
}

function selectRespondents(trx: Trx, roundId: string) {
  return trx
    .selectFrom('respondent')
    .leftJoin('municipality', 'municipality.code', 'respondent.municipalityCode')
    .leftJoin('policeArea', 'policeArea.id', 'respondent.policeAreaId')
    .leftJoin(
      sql<{ respondentId: string; sectionsCompleted: number; lastSavedAt: string | null }>`progress_in(${roundId})`.as('progress'),
      'progress.respondentId',
      'respondent.id',
    )
    .where('respondent.roundId', '=', roundId)
    .select(['respondent.id', 'respondent.roundId', 'respondent.kind', 'municipalityCode', 'policeAreaId', 'submittedAt'])
    .select(['sectionsCompleted', 'lastSavedAt'])
    .select((row) => [
      row.fn.coalesce('municipality.name', 'policeArea.name').as('place'),
      jsonArrayFrom(
        row
          .selectFrom('assignment')
          .innerJoin('person', 'person.id', 'assignment.personId')
          .leftJoin(
            sql<{ respondentId: string; personId: string; invitedAt: string | null; openedAt: string | null }>`invitations_in(${roundId})`.as('sent'),
            (join) => join.onRef('sent.respondentId', '=', 'assignment.respondentId').onRef('sent.personId', '=', 'person.id'),
          )
          .whereRef('assignment.respondentId', '=', 'respondent.id')
          .orderBy('person.name')
          .select((contact) => [
            'person.id as personId',
            'person.name',
            'person.email',
            'person.function',
            sql<string | null>`iso(sent.invited_at)`.as('invitedAt'),
            sql<string | null>`iso(sent.opened_at)`.as('openedAt'),
            contact
              .selectFrom('mail')
              .whereRef('mail.respondentId', '=', 'assignment.respondentId')
              .whereRef('mail.personId', '=', 'person.id')
              .where('mail.sentAt', 'is', null)
              .where('mail.failure', 'is not', null)
              .select('mail.failure')
              .limit(1)
              .as('mailFailure'),
          ]),
      ).as('contacts'),
    ])
    .orderBy('respondent.kind')
    .orderBy('place', sql`collate "sv-SE-x-icu"`)
}
