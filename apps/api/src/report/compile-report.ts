import { answer } from '@kartlaggning/schema/answers/address'
import type { Problem } from '@kartlaggning/schema/definitions/problem-size'
import { compareSides } from '@kartlaggning/schema/definitions/sides-differ'
import { indicatorOf, indicators } from '@kartlaggning/schema/definitions/structure'
import type { Report, ReportReader } from '@kartlaggning/schema/report/report'
import { problemArea } from '@kartlaggning/schema/questionnaires/code-lists/problem-area'
import { analysisHasBegun } from '@kartlaggning/schema/rounds/phase'
import type { Trx } from '../database/database.ts'
import { listGaps } from '../gaps/list-gaps.ts'
import { readRoundAnswers } from '../gaps/read-round-answers.ts'
import type { MunicipalityAnswers, RoundAnswers, Side } from '../gaps/rules/round-answers.ts'
import { ProblemError } from '../http/problem-error.ts'
import { listNeeds } from '../needs/read-needs.ts'
import { readRound } from '../rounds/read-rounds.ts'
import { isLargeProblem } from './problem-size.ts'
import { readResponse } from './read-response.ts'
import { readWhatMayBeShown } from './read-what-may-be-shown.ts'
import { reportFor } from './report-for.ts'

/** Compiles the report from what is submitted, found and decided. Same rows and same reader, same report. */
export async function compileReport(trx: Trx, roundId: string, reader: ReportReader): Promise<Report> {
  const whole = await compileWhole(trx, roundId)
  return reader === 'county-board' ? whole : reportFor(reader, whole, await readWhatMayBeShown(trx, roundId))
}

async function compileWhole(trx: Trx, roundId: string): Promise<Report> {
  const round = await readRound(trx, roundId)
  if (!analysisHasBegun(round.status)) throw new ProblemError('round-is-not-in-analysis')
  const { authority } = await trx
    .selectFrom('county')
    .where('code', '=', round.county)
    .select('authority')
    .executeTakeFirstOrThrow()
  const answers = await readRoundAnswers(trx, roundId, 'county-board')
  const municipalities = answers.municipalities.toSorted((a, b) => a.name.localeCompare(b.name, 'sv'))
  const { name, year, scope, county, countyName, opensOn, closesOn, questionnaire, fictional, registryNumber } = round
  const { purpose, voluntary, legalGround, consultation, selection, thresholds } = round
  return {
    reader: 'county-board',
    round: {
      id: roundId,
      name,
      year,
      scope,
      county,
      countyName,
      authority,
      opensOn,
      closesOn,
      questionnaire,
      fictional,
      registryNumber,
    },
    method: {
      purpose,
      voluntary,
      legalGround,
      consultation,
      selection,
      thresholds,
      modulesOff: [...answers.modulesOff],
      rules: await readRules(trx, roundId),
    },
    ...(await readResponse(trx, roundId, municipalities)),
    structure: municipalities.map((it) => structureOf(it, answers)),
    problems: answers.modulesOff.includes('problems')
      ? []
      : problemArea.map((problem) => problemOf({ ...answers, municipalities }, problem.code)),
    needs: await readReportedNeeds(trx, roundId),
    notAssessed: (await listGaps(trx, roundId))
      .filter((gap) => !gap.assessed)
      .map(({ rule, municipalities: concerned, sentence }) => ({ rule, municipalities: concerned, sentence })),
  }
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

/** What was left out of the round is no column: an empty one would say that nobody answered. */
const structureOf = (of: MunicipalityAnswers, round: RoundAnswers) => ({
  municipality: of.code,
  name: of.name,
  answers: indicators
    .filter((indicator) => !round.modulesOff.some((off) => indicator.startsWith(`${off}.`)))
    .map((indicator) => ({
      question: indicator,
      municipality: (of.municipality && indicatorOf(of.municipality, indicator, round)) ?? null,
      police: (of.police && indicatorOf(of.police, indicator, round)) ?? null,
    })),
})

function problemOf({ municipalities, thresholds }: RoundAnswers, problem: Problem): Report['problems'][number] {
  const cells = municipalities.map((of) => {
    const sizeTo = (side: Side | null) => (side && answer(side, `problems.concern.${problem}`)) ?? null
    const concern = { municipality: sizeTo(of.municipality), police: sizeTo(of.police) }
    const comparison = compareSides(problem, concern.municipality, concern.police, thresholds.concernDifference)
    return { municipality: of.code, concern, differs: comparison === 'differ' }
  })
  return { problem, cells, great: cells.filter(isLargeProblem).length }
}

/** Needs the coordinator stands for: neither proposals, nor dismissed, nor merged into another. */
async function readReportedNeeds(trx: Trx, roundId: string): Promise<Report['needs']> {
  const needs = await listNeeds(trx, roundId)
  return needs
    .filter((need) => need.status !== 'proposed' && need.status !== 'dismissed' && need.mergedInto === null)
    .map(({ id, status, priority, severity, tasks, municipalities, measures, support, decisions, gaps }) => ({
      id,
      status,
      priority,
      severity,
      tasks,
      municipalities,
      measures,
      support,
      motivation: decisions.at(-1)?.motivation ?? '',
      gaps,
    }))
}
