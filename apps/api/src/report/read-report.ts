import type { Report, ReportReader } from '@kartlaggning/schema/report/report'
import { addedUp } from '@kartlaggning/schema/reconciliation/count-differences'
import { analysisHasBegun } from '@kartlaggning/schema/rounds/phase'
import type { Trx } from '../database/database.ts'
import { listGaps } from '../gaps/list-gaps.ts'
import { readRoundForReaders } from '../gaps/read-round-answers.ts'
import { ProblemError } from '../http/problem-error.ts'
import { readNeedsToReport } from '../needs/read-needs.ts'
import { followReconciliation } from '../reconciliation/follow-reconciliation.ts'
import { readIn } from '../rounds/read-in.ts'
import { letterheadOf } from '../rounds/county/letterhead-of.ts'
import { readRound } from '../rounds/read-rounds.ts'
import { listActors } from '../respondents/list-actors.ts'
import { readChapters } from './chapters/read-chapters.ts'
import { withChapters } from './chapters/with-chapters.ts'
import { compileReport, type ReportFacts } from './compile-report.ts'
import { readAsked } from './read-asked.ts'

/** The report as it stands, for one reader. */
export async function readReport(trx: Trx, roundId: string, reader: ReportReader): Promise<Report> {
  const { reportTo } = await readForReport(trx, roundId)
  return reportTo(reader)
}

/** All that a report is made of, read once for every reader: each is compiled from what that one may see. */
export async function readForReport(trx: Trx, roundId: string) {
  const [round, county, rules, asked, actors, gaps, needs, compared, written, answersTo] = await Promise.all([
    readRound(trx, roundId),
    readCounty(trx, roundId),
    readRules(trx, roundId),
    readAsked(trx, roundId),
    listActors(trx),
    // Gaps come with the needs that they have become.
    listGaps(trx, roundId, { isGap: false }),
    readNeedsToReport(trx, roundId, 'decided'),
    followReconciliation(trx, roundId),
    readChapters(trx, roundId),
    readRoundForReaders(trx, roundId),
  ])
  if (!analysisHasBegun(round.status)) throw new ProblemError('round-is-not-in-analysis')
  const differences = addedUp(compared.map((it) => it.differences))
  const authority = county?.authority ?? ''
  const facts: ReportFacts = {
    round,
    authority,
    letterhead: county?.letterhead ?? null,
    readIn: county?.readIn,
    rules,
    asked,
    actors,
    gaps,
    needs,
    differences,
  }
  const reportTo = (reader: ReportReader) => withChapters(compileReport(facts, answersTo(reader)), written)
  return { facts, answersTo, reportTo }
}

const readCounty = (trx: Trx, roundId: string) =>
  trx
    .selectFrom('round')
    .innerJoin('county', 'county.code', 'round.countyCode')
    .where('round.id', '=', roundId)
    .select(['authority', letterheadOf, readIn.as('readIn')])
    .executeTakeFirst()

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
