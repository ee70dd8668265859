import type { Report, ReportReader } from '@kartlaggning/schema/report/report'
import { problemArea } from '@kartlaggning/schema/questionnaires/code-lists/problem-area'
import { analysisHasBegun } from '@kartlaggning/schema/rounds/phase'
import type { Trx } from '../database/database.ts'
import { concernOf } from '../gaps/coverage.ts'
import { listGaps } from '../gaps/list-gaps.ts'
import { readRoundAnswers } from '../gaps/read-round-answers.ts'
import type { MunicipalityAnswers, Side } from '../gaps/rules/round-answers.ts'
import { ProblemError } from '../http/problem-error.ts'
import { listNeeds } from '../needs/read-needs.ts'
import { readRound } from '../rounds/read-rounds.ts'
import { isLargeProblem } from './problem-size.ts'
import { readResponse } from './read-response.ts'
import { readWhatMayBeShown } from './read-what-may-be-shown.ts'
import { reportFor } from './report-for.ts'

/** T2: what each municipality and its police say of the structure of the work. */
const STRUCTURE = [
  'knowledge.pictureStatus',
  'knowledge.planStatus',
  'knowledge.followup',
  'knowledge.causeAnalysis',
  'agreements.agreementStatus',
  'agreements.promiseStatus',
]

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
    structure: municipalities.map((it) => structureOf(it, answers.modulesOff)),
    problems: answers.modulesOff.includes('problems')
      ? []
      : problemArea.map((problem) => problemOf(municipalities, problem.code, thresholds.concernDifference)),
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
const structureOf = (answers: MunicipalityAnswers, modulesOff: readonly string[]) => ({
  municipality: answers.code,
  name: answers.name,
  answers: STRUCTURE.filter((question) => !modulesOff.some((off) => question.startsWith(`${off}.`))).map(
    (question) => ({
      question,
      municipality: answerOf(answers.municipality, question),
      police: answerOf(answers.police, question),
    }),
  ),
})

function answerOf(side: Side | null, question: string) {
  const [section = '', name = ''] = question.split('.')
  return (side?.document[section]?.[name] ?? null) as Report['structure'][number]['answers'][number]['municipality']
}

function problemOf(
  municipalities: readonly MunicipalityAnswers[],
  problem: string,
  difference: number,
): Report['problems'][number] {
  const cells = municipalities.map((answers) => {
    const concern = {
      municipality: concernOf(answers.municipality, problem),
      police: concernOf(answers.police, problem),
    }
    const { municipality, police } = concern
    const differs =
      typeof municipality === 'number' && typeof police === 'number' && Math.abs(municipality - police) >= difference
    return { municipality: answers.code, concern, differs }
  })
  return {
    problem,
    cells,
    great: cells.filter(isLargeProblem).length,
  }
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
