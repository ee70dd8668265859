import type { Report } from '@kartlaggning/schema/report/report'
import type { RespondentKind } from '@kartlaggning/schema/respondents/respondent-kind'
import type { Trx } from '../database/database.ts'

/** T1: who was asked and who has answered, per municipality and police area. */
export async function readResponse(
  trx: Trx,
  roundId: string,
  municipalities: readonly { code: string; name: string }[],
): Promise<Pick<Report, 'response' | 'policeAreas'>> {
  const asked = await trx
    .selectFrom('respondent')
    .leftJoin('submission', 'submission.respondentId', 'respondent.id')
    .leftJoin('policeArea', 'policeArea.id', 'policeAreaId')
    .where('roundId', '=', roundId)
    .select(['kind', 'municipalityCode', 'policeArea.id as policeArea', 'policeArea.name as policeAreaName'])
    .select(['submission.submittedAt', 'submission.version'])
    .distinctOn('respondent.id')
    .orderBy('respondent.id')
    .orderBy('version', (order) => order.desc().nullsLast())
    .execute()
  const sideOf = (code: string, kind: RespondentKind) => {
    const found = asked.find((it) => it.municipalityCode === code && it.kind === kind)
    return found ? { submittedAt: found.submittedAt, version: found.version } : null
  }
  return {
    response: municipalities.map(({ code, name }) => ({
      municipality: code,
      name,
      sides: { municipality: sideOf(code, 'municipality'), police: sideOf(code, 'police') },
    })),
    policeAreas: asked
      .flatMap(({ policeArea, policeAreaName, submittedAt, version }) =>
        policeArea ? [{ id: policeArea, name: policeAreaName ?? '', side: { submittedAt, version } }] : [],
      )
      .toSorted((a, b) => a.name.localeCompare(b.name, 'sv')),
  }
}
