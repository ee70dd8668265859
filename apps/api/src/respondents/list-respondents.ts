import type { Respondent } from '@kartlaggning/schema/respondents/respondent'
import { sectionsOfRound } from '@kartlaggning/schema/rounds/round-questionnaire'
import { questionnaireOf } from '@kartlaggning/schema/questionnaires/registry'
import { RespondentKind } from '@kartlaggning/schema/respondents/respondent-kind'
import { sql } from 'kysely'
import type { Trx } from '../database/database.ts'
import { ProblemError } from '../http/problem-error.ts'
import { respondentName } from '@kartlaggning/schema/respondents/respondent-name'
import { abstentionOf } from './abstention-of.ts'
import { closedProxyOf, onBehalfOfNewest, openProxyOf } from './proxy-of.ts'
import { answersAreOpen, deadlineOf } from './deadline.ts'
import { readContacts } from './read-contacts.ts'
import { areaName } from './area-name.ts'

const kinds = RespondentKind.options

/** Everyone a round asks, with how far they have come – never an answer. */
export async function listRespondents(trx: Trx, roundId: string): Promise<Respondent[]> {
  const [round, rows, contactsOf] = await Promise.all([
    trx
      .selectFrom('round')
      .where('id', '=', roundId)
      .select(['scope', 'questionnaire', 'modulesOff', 'supplementary'])
      .executeTakeFirst(),
    selectRespondents(trx, roundId).execute(),
    readContacts(trx, roundId),
  ])
  if (!round) throw new ProblemError('not-found')
  const questionnaire = questionnaireOf(round.questionnaire)
  const inOrder = rows.toSorted(
    (a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || (a.place ?? '').localeCompare(b.place ?? '', 'sv'),
  )
  return inOrder.map(
    ({
      place,
      officialName,
      municipalityCode,
      policeAreaId,
      sectionsCompleted,
      abstention,
      proxy,
      closedProxy,
      onBehalf,
      reopened,
      ...row
    }) => ({
      ...row,
      submittedAt: row.submittedAt ?? reopened?.submittedAt ?? null,
      ...(reopened && { reopened: { completeBy: reopened.completeBy } }),
      name: respondentName(row.kind, place ?? '', officialName),
      municipality: municipalityCode,
      policeArea: policeAreaId,
      ...(abstention && { abstention }),
      ...(proxy && { proxy }),
      ...(closedProxy && { closedProxy }),
      ...(onBehalf && { onBehalf }),
      status: statusOf({ ...row, abstention, reopened }, contactsOf.get(row.id) ?? []),
      sectionsCompleted: sectionsCompleted ?? 0,
      sections: sectionsOfRound(questionnaire, round, row.kind).length,
      contacts: contactsOf.get(row.id) ?? [],
    }),
  )
}

export async function readRespondent(trx: Trx, respondentId: string): Promise<Respondent> {
  const found = await trx.selectFrom('respondent').where('id', '=', respondentId).select('roundId').executeTakeFirst()
  const all = found ? await listRespondents(trx, found.roundId) : []
  const respondent = all.find((it) => it.id === respondentId)
  if (!respondent) throw new ProblemError('not-found')
  return respondent
}

function statusOf(
  row: {
    submittedAt: string | null
    reopened: object | null
    lastSavedAt: string | null
    abstention: object | null
  },
  contacts: readonly { invitedAt: string | null; openedAt: string | null }[],
): Respondent['status'] {
  if (row.submittedAt || row.reopened) return 'submitted'
  if (row.abstention) return 'declined'
  if (row.lastSavedAt) return 'started'
  if (contacts.some((it) => it.openedAt)) return 'opened'
  return contacts.some((it) => it.invitedAt) ? 'invited' : 'not_invited'
}

/** What stands of one whose answers are open again, and by when it is to complete them; null where they rest, or are the first. */
const reopenedOf = sql<{ readonly submittedAt: string; readonly completeBy: string | null } | null>`(
  select jsonb_build_object('submittedAt', iso(newest.submitted_at), 'completeBy', (
    select answer_by from completion_request where respondent_id = respondent.id and ended_at is null))
  from submission as newest where newest.respondent_id = respondent.id and respondent.submitted_at is null
  order by version desc limit 1)`.as('reopened')

function selectRespondents(trx: Trx, roundId: string) {
  return trx
    .selectFrom('respondent')
    .leftJoin('municipality', 'municipality.code', 'respondent.municipalityCode')
    .leftJoin(
      sql<{ respondentId: string; sectionsCompleted: number; lastSavedAt: string | null }>`progress_in(${roundId})`.as(
        'progress',
      ),
      'progress.respondentId',
      'respondent.id',
    )
    .innerJoin('round', 'round.id', 'respondent.roundId')
    .where('respondent.roundId', '=', roundId)
    .select([
      'respondent.id',
      'respondent.roundId',
      'respondent.kind',
      'municipalityCode',
      'policeAreaId',
      'submittedAt',
      'officialName',
    ])
    .select(['sectionsCompleted', 'lastSavedAt', deadlineOf.as('closesOn'), answersAreOpen.as('open')])
    .select([abstentionOf, openProxyOf, closedProxyOf, onBehalfOfNewest, reopenedOf])
    .select((row) => row.fn.coalesce('municipality.name', areaName).as('place'))
}
