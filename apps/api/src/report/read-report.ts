import type { Report, ReportReader } from '@kartlaggning/schema/report/report'
import { analysisHasBegun } from '@kartlaggning/schema/rounds/phase'
import type { Trx } from '../database/database.ts'
import { listGaps } from '../gaps/list-gaps.ts'
import { readRoundAnswers } from '../gaps/read-round-answers.ts'
import { ProblemError } from '../http/problem-error.ts'
import { listNeeds } from '../needs/read-needs.ts'
import { readRound } from '../rounds/read-rounds.ts'
import { compileReport } from './compile-report.ts'
import { readAsked } from './read-asked.ts'

/** The report as it stands, for one reader. */
export async function readReport(trx: Trx, roundId: string, reader: ReportReader): Promise<Report> {
  const round = await readRound(trx, roundId)
  if (!analysisHasBegun(round.status)) throw new ProblemError('round-is-not-in-analysis')
  const [answers, authority, rules, asked, gaps, needs] = await Promise.all([
    readRoundAnswers(trx, roundId, reader),
    readAuthority(trx, round.county),
    readRules(trx, roundId),
    readAsked(trx, roundId),
    listGaps(trx, roundId),
    listNeeds(trx, roundId),
  ])
  return compileReport({ round, authority, rules, asked, gaps, needs }, answers)
}

async function readAuthority(trx: Trx, county: string) {
  const query = trx.selectFrom('county').where('code', '=', county).select('authority')
  return (await query.executeTakeFirstOrThrow()).authority
}

async function readRules(trx: Trx, roundId: string) {
  const latest = await trx
    .selectFrom('analysis')
    .where('roundId', '=', roundId)
    .select('rules')
    .orderBy('runAt', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return latest?.rules ?? []
}
