import { declinedBecause } from '../respondents/abstention-of.ts'
import { onBehalfOfSubmission } from '../respondents/proxy-of.ts'
import type { Trx } from '../database/database.ts'
import { areaName } from '../respondents/area-name.ts'

export type Asked = Awaited<ReturnType<typeof readAsked>>[number]

/** Everyone who was asked in the round, with when they last submitted. */
export const readAsked = (trx: Trx, roundId: string) =>
  trx
    .selectFrom('respondent')
    .leftJoin('submission', 'submission.respondentId', 'respondent.id')
    .leftJoin('municipality', 'municipality.code', 'municipalityCode')
    .where('roundId', '=', roundId)
    .select(['kind', 'municipalityCode', 'policeAreaId as policeArea', areaName.as('policeAreaName')])
    .select(['submission.submittedAt', 'submission.version', 'officialName'])
    .select([declinedBecause, onBehalfOfSubmission])
    .distinctOn('respondent.id')
    .orderBy('respondent.id')
    .orderBy('version', (order) => order.desc().nullsLast())
    .execute()
