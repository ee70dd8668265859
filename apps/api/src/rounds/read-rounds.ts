import { isForCoordinator, ruleCatalogue } from '@kartlaggning/schema/rules/catalogue'
import { Thresholds } from '@kartlaggning/schema/rules/thresholds'
import type { Round, RoundImport } from '@kartlaggning/schema/rounds/round'
import { sql, type ExpressionBuilder } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Trx } from '../database/database.ts'
import type { Tables } from '../database/json-columns.ts'
import { ProblemError } from '../http/problem-error.ts'

/** The rounds this person takes part in or follows, newest first. */
export async function listRounds(trx: Trx): Promise<Round[]> {
  const rows = await selectRounds(trx).orderBy('year', 'desc').orderBy('opensOn', 'desc').execute()
  return rows.map(asRound)
}

export async function readRound(trx: Trx, roundId: string): Promise<Round> {
  const row = await selectRounds(trx).where('round.id', '=', roundId).executeTakeFirst()
  if (!row) throw new ProblemError('not-found')
  return asRound(row)
}

/** A round this person does not see does not exist, and then neither does anything in it. */
export async function refuseHiddenRound(trx: Trx, roundId: string) {
  const round = await trx.selectFrom('round').where('id', '=', roundId).select('id').executeTakeFirst()
  if (!round) throw new ProblemError('not-found')
}

type RoundRow = Awaited<ReturnType<ReturnType<typeof selectRounds>['execute']>>[number]

function selectRounds(trx: Trx) {
  return trx
    .selectFrom('round')
    .innerJoin('county', 'county.code', 'round.countyCode')
    .innerJoinLateral(
      sql<{ respondents: number; submitted: number }>`(select * from answers_in(round.id))`.as('counted'),
      (join) => join.onTrue(),
    )
    .selectAll('round')
    .select(['county.name as countyName', 'counted.respondents', 'counted.submitted'])
    .select((row) => [needsLeftIn(row).as('needsLeft'), profilesLeftIn(row).as('profilesLeft')])
    .select(importOf.as('imported'))
    .select((row) =>
      jsonArrayFrom(
        row
          .selectFrom('roundMunicipality')
          .whereRef('roundId', '=', 'round.id')
          .select('municipalityCode as code')
          .orderBy('municipalityCode'),
      ).as('chosen'),
    )
}

const rulesForCoordinator = Object.keys(ruleCatalogue).filter((rule) => isForCoordinator(rule))

/** As the queue of needs counts them. Whoever does not see what was found counts none. */
const needsLeftIn = (row: ExpressionBuilder<Tables, 'round'>) =>
  row
    .selectFrom('gap')
    .leftJoin('need', 'need.id', 'gap.id')
    .whereRef('gap.roundId', '=', 'round.id')
    .where('assessed', '=', true)
    .where('severity', 'is not', null)
    .where(sql<boolean>`rule <> all (${rulesForCoordinator}::text[])`)
    .where('mergedInto', 'is', null)
    .where((gap) => gap.or([gap('gone', '=', false), gap('need.id', 'is not', null)]))
    .where((gap) => gap.or([gap('status', 'is', null), gap('status', '=', 'proposed')]))
    .select(sql<number>`count(*)::int`.as('count'))

const profilesLeftIn = (row: ExpressionBuilder<Tables, 'round'>) =>
  row
    .selectFrom('respondent')
    .whereRef('respondent.roundId', '=', 'round.id')
    .where((it) => it.exists(it.selectFrom('submission').whereRef('submission.respondentId', '=', 'respondent.id')))
    .where((it) => it.not(it.exists(it.selectFrom('profile').whereRef('profile.respondentId', '=', 'respondent.id'))))
    .select(sql<number>`count(*)::int`.as('count'))

/** From which file it was read, where it was. */
const importOf = sql<RoundImport | null>`(
  select jsonb_build_object('at', iso(imported_at), 'by', imported_by_name, 'fileName', file_name, 'sha256', sha256)
  from round_import where round_id = round.id)`

function asRound({ countyCode, chosen, thresholds, needsLeft, profilesLeft, ...row }: RoundRow): Round {
  return {
    ...row,
    needsLeft: needsLeft ?? 0,
    profilesLeft: profilesLeft ?? 0,
    county: countyCode,
    municipalities: chosen.map((it) => it.code),
    // A threshold that came after the round was planned has its default.
    thresholds: Thresholds.parse(thresholds),
  }
}
