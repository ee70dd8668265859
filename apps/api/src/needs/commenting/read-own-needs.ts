import type { OwnNeeds, OwnCommunicatedNeed } from '@kartlaggning/schema/needs/commenting'
import { respondentName } from '@kartlaggning/schema/respondents/respondent-name'
import { sql } from 'kysely'
import type { Trx } from '../../database/database.ts'
import { ProblemError } from '../../http/problem-error.ts'
import { readComments } from './read-comments.ts'

/** What will be said of a respondent, the gravest first, with what it says of it. */
export async function readOwnNeeds(trx: Trx, respondentId: string): Promise<OwnNeeds> {
  const [row, shown, comments] = await Promise.all([
    readFrame(trx, respondentId),
    readShown(trx, respondentId),
    readComments(trx, { respondentId }),
  ])
  if (!row) throw new ProblemError('not-found')
  const { kind, place, officialName, ...frame } = row
  const needs = shown.flatMap(({ needId, content, shownAt }): OwnCommunicatedNeed[] =>
    content ? [{ ...content, needId, shownAt, comment: comments.get(needId)?.[0] ?? null }] : [],
  )
  return {
    ...frame,
    respondentId,
    name: respondentName(kind, place ?? '', officialName),
    needs: needs.toSorted((one, other) => (other.severity ?? 0) - (one.severity ?? 0)),
  }
}

const readFrame = (trx: Trx, respondentId: string) =>
  trx
    .selectFrom('respondent')
    .innerJoin('round', 'round.id', 'respondent.roundId')
    .leftJoin('municipality', 'municipality.code', 'municipalityCode')
    .leftJoin('commenting', 'commenting.roundId', 'round.id')
    .where('respondent.id', '=', respondentId)
    .select([
      'kind',
      'municipality.name as place',
      'officialName',
      'round.name as roundName',
      'questionnaire',
      'fictional',
      'until',
    ])
    .select([
      sql<boolean>`coalesce(until >= clock()::date, false)`.as('open'),
      sql<boolean>`status in ('published', 'archived')`.as('published'),
    ])
    .executeTakeFirst()

/** What it was shown last of each need. */
const readShown = (trx: Trx, respondentId: string) =>
  trx
    .selectFrom('needShown')
    .where('respondentId', '=', respondentId)
    .select(['needId', 'content', 'shownAt'])
    .distinctOn('needId')
    .orderBy('needId')
    .orderBy('position', 'desc')
    .execute()
