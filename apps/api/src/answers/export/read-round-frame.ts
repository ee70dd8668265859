import type { ExportedRespondent, ExportFrame } from '@kartlaggning/schema/answers/export/exported'
import { RespondentKind } from '@kartlaggning/schema/respondents/respondent-kind'
import { respondentName } from '@kartlaggning/schema/respondents/respondent-name'
import { abstentionOf } from '../../respondents/abstention-of.ts'
import { onBehalfOfSubmission } from '../../respondents/proxy-of.ts'
import { sql, type RawBuilder } from 'kysely'
import type { Trx } from '../../database/database.ts'
import { ProblemError } from '../../http/problem-error.ts'
import { isAsFrozen } from '../is-as-frozen.ts'
import { readNames } from '../read-names.ts'
import { readSecretAnswers } from '../read-secret-answers.ts'
import { areaName } from '../../respondents/area-name.ts'

type Frame = Omit<ExportFrame, 'reader' | 'language' | 'isDraft'>

const kinds = RespondentKind.options

/** A round, everyone it asks, and which submission of each is the newest: what the answers are then read by. */
export async function readRoundFrame(trx: Trx, roundId: string): Promise<Frame> {
  const [round, respondents, altered, names, secret] = await Promise.all([
    selectExportedRound(trx, sql`${roundId}::uuid`),
    selectExported(trx).where('respondent.roundId', '=', roundId).execute(),
    findAltered(trx, roundId),
    readNames(trx),
    readSecretAnswers(trx, sql`${roundId}::uuid`),
  ])
  if (!round) throw new ProblemError('not-found')
  if (altered) throw new ProblemError('document-was-altered')
  const { at, ...asked } = round
  const inOrder = respondents
    .map(exportedRespondent)
    .toSorted((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || a.name.localeCompare(b.name, 'sv'))
  return { round: asked, at, names, respondents: inOrder, secret }
}

/** A submission that is not what was frozen: it is known before anything leaves. */
const findAltered = (trx: Trx, roundId: string) =>
  trx
    .selectFrom('submission')
    .innerJoin('respondent', 'respondent.id', 'submission.respondentId')
    .where('roundId', '=', roundId)
    .where(sql<boolean>`not ${isAsFrozen}`)
    .select('submission.id')
    .limit(1)
    .executeTakeFirst()

export const selectExportedRound = (trx: Trx, roundId: RawBuilder<string>) =>
  trx
    .selectFrom('round')
    .innerJoin('county', 'county.code', 'round.countyCode')
    .where('id', '=', roundId)
    .select(['id', 'round.name', 'year', 'status', 'countyCode as county', 'authority', 'registryNumber', 'fictional'])
    .select(['questionnaire', 'scope', 'modulesOff', 'supplementary', 'previousRoundId'])
    .select(sql<string>`iso(clock())`.as('at'))
    .select(
      sql<ExportFrame['round']['imported']>`(
        select jsonb_build_object('fileName', file_name, 'at', iso(round_import.imported_at))
        from round_import where round_id = round.id)`.as('imported'),
    )
    .executeTakeFirst()

/** With the newest submission of each, if there is one. */
export const selectExported = (trx: Trx) =>
  trx
    .selectFrom('respondent')
    .leftJoin('municipality', 'municipality.code', 'respondent.municipalityCode')
    .leftJoin('submission', 'submission.respondentId', 'respondent.id')
    .leftJoin('assignment', (join) =>
      join
        .onRef('assignment.respondentId', '=', 'respondent.id')
        .onRef('assignment.personId', '=', 'submission.submittedBy'),
    )
    .select(['respondent.id', 'respondent.kind', 'respondent.municipalityCode', areaName.as('policeArea')])
    .select([
      'municipality.name as municipalityName',
      'officialName',
      'submission.id as submissionId',
      'submission.version',
    ])
    .select(['reference', 'submission.submittedAt', 'assignment.function as submittedByFunction'])
    .select([onBehalfOfSubmission, abstentionOf])
    .distinctOn('respondent.id')
    .orderBy('respondent.id')
    .orderBy('submission.version', (order) => order.desc().nullsLast())

type Selected = Awaited<ReturnType<ReturnType<typeof selectExported>['execute']>>[number]

export const exportedRespondent = (it: Selected): ExportedRespondent => ({
  id: it.id,
  kind: it.kind,
  name: respondentName(it.kind, it.municipalityName ?? it.policeArea ?? '', it.officialName),
  municipality: it.municipalityCode,
  policeArea: it.policeArea,
  declined: it.abstention && { reason: it.abstention.reason, at: it.abstention.at },
  submission:
    it.submissionId === null || it.version === null || it.reference === null || it.submittedAt === null
      ? null
      : {
          id: it.submissionId,
          version: it.version,
          reference: it.reference,
          submittedAt: it.submittedAt,
          submittedByFunction: it.submittedByFunction ?? '',
          proxy: it.onBehalf,
        },
})
