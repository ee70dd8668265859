import type { Commenting } from '@kartlaggning/schema/needs/commenting'
import { respondentName } from '@kartlaggning/schema/respondents/respondent-name'
import { sql } from 'kysely'
import type { Trx } from '../../database/database.ts'
import { refuseHiddenRound } from '../../rounds/read-rounds.ts'
import { readComments } from './read-comments.ts'

/** Who has been shown what, and what they say of it, by name. */
export async function followCommenting(trx: Trx, roundId: string): Promise<Commenting> {
  const [day, shown, comments] = await Promise.all([
    readDay(trx, roundId),
    readShown(trx, roundId),
    readComments(trx, { roundId }),
    refuseHiddenRound(trx, roundId),
  ])
  const titles = new Map(shown.flatMap(({ needId, title }) => (title ? [[needId, title] as const] : [])))
  const said = [...comments].flatMap(([needId, all]) =>
    all.map((it) => ({ ...it, needId, title: titles.get(needId) ?? { sv: '', en: '' } })),
  )
  const byRespondent = Map.groupBy(shown, ({ respondentId }) => respondentId)
  const respondents = [...byRespondent].flatMap(([respondentId, all]) => {
    const [first] = all
    if (!first) return []
    return [
      {
        respondentId,
        kind: first.kind,
        municipality: first.municipality ?? '',
        name: respondentName(first.kind, first.place, first.officialName),
        shown: all.filter(({ title }) => title !== null).length,
        comments: said.filter((it) => it.respondentId === respondentId),
      },
    ]
  })
  return {
    until: day?.until ?? null,
    open: day?.open ?? false,
    respondents: respondents.toSorted((one, other) => one.name.localeCompare(other.name, 'sv')),
  }
}

const readDay = (trx: Trx, roundId: string) =>
  trx
    .selectFrom('commenting')
    .where('roundId', '=', roundId)
    .select(['until', sql<boolean>`until >= clock()::date`.as('open')])
    .executeTakeFirst()

const readShown = (trx: Trx, roundId: string) =>
  trx
    .selectFrom('needShown')
    .innerJoin('respondent', 'respondent.id', 'respondentId')
    .innerJoin('municipality', 'municipality.code', 'municipalityCode')
    .where('needShown.roundId', '=', roundId)
    .select([
      'respondentId',
      'needId',
      'kind',
      'municipalityCode as municipality',
      'municipality.name as place',
      'officialName',
    ])
    .select(sql<{ sv: string; en: string } | null>`content -> 'title'`.as('title'))
    .distinctOn(['respondentId', 'needId'])
    .orderBy('respondentId')
    .orderBy('needId')
    .orderBy('position', 'desc')
    .execute()
