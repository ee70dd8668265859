import { seesDifferences } from '@kartlaggning/schema/answers/audience'
import { dateInTable } from '@kartlaggning/schema/document/dates'
import type { Gap } from '@kartlaggning/schema/gaps/gap'
import type { DifferenceCount } from '@kartlaggning/schema/reconciliation/count-differences'
import { OUTLINE } from '@kartlaggning/schema/report/outline'
import type { Report, ReportReader } from '@kartlaggning/schema/report/report'
import type { RegisteredActor } from '@kartlaggning/schema/respondents/actor'
import { isForCoordinator } from '@kartlaggning/schema/rules/catalogue'
import type { ReadIn } from '@kartlaggning/schema/rounds/read-in'
import type { Letterhead } from '@kartlaggning/schema/rounds/letterhead'
import type { Round } from '@kartlaggning/schema/rounds/round'
import type { RedactedFor } from '../gaps/redact-round.ts'
import type { NeedToReport } from '../needs/read-needs.ts'
import { compileFigures } from './figures/compile-figures.ts'
import { compileNeeds } from './compile-needs.ts'
import { compileProblems } from './compile-problems.ts'
import { compileResponse } from './compile-response.ts'
import { compileSharedInitiatives } from './compile-shared-initiatives.ts'
import { compileStructure } from './compile-structure.ts'
import type { Asked } from './read-asked.ts'

/** What the report tells besides answers. */
export interface ReportFacts {
  readonly round: Round
  readonly authority: string
  readonly letterhead: Letterhead | null
  readonly readIn?: ReadIn | undefined
  readonly rules: Report['method']['rules']
  readonly asked: readonly Asked[]
  /** The register of organisations. */
  readonly actors: readonly RegisteredActor[]
  /** What the latest analysis has found that is no gap. */
  readonly gaps: readonly Gap[]
  /** Those that somebody has decided on. */
  readonly needs: readonly NeedToReport[]
  /** Between the two sides, in all municipalities. */
  readonly differences: Pick<DifferenceCount, 'before' | 'after'>
}

/** Compiles the report for the reader that the answers are redacted for. Same facts and same answers, same report. */
export function compileReport(
  { round, authority, letterhead, readIn, rules, asked, actors, differences, ...found }: ReportFacts,
  answers: RedactedFor<ReportReader>,
): Report {
  const municipalities = answers.municipalities.toSorted((a, b) => a.name.localeCompare(b.name, 'sv'))
  const { id, name, year, scope, county, countyName, opensOn, closesOn, questionnaire, fictional } = round
  const { registryNumber, purpose, voluntary, legalGround, consultation, selection, thresholds } = round
  const isFirst = round.previousRoundId === null
  const about = { id, name, year, scope, county, countyName, authority, opensOn, closesOn, ...asItWas(round, asked) }
  const how = { purpose, voluntary, legalGround, consultation, selection, thresholds }
  return {
    outline: OUTLINE,
    reader: answers.reader,
    round: {
      ...about,
      questionnaire,
      fictional,
      ...(letterhead && { letterhead }),
      isFirst,
      ...(readIn && { readIn }),
      registryNumber,
      ...contactOf(round),
    },
    method: {
      ...how,
      modulesOff: [...answers.modulesOff],
      rules: rules.filter(({ rule }) => !isForCoordinator(rule)),
      reconciliation: reconciliationIn(answers, differences, round),
    },
    ...compileResponse(asked, municipalities),
    structure: compileStructure(answers, municipalities),
    problems: compileProblems(answers, municipalities),
    figures: compileFigures(answers, municipalities, actors),
    initiatives: compileSharedInitiatives(answers),
    ...compileNeeds(found, answers),
  }
}

/** Whom the county board has named for the round. */
const contactOf = ({ contactName: name, contactEmail: email }: Round) =>
  name !== '' || email !== '' ? { contact: { name, email } } : {}

/** When answers were taken in; whoever had a day of their own may have submitted after the round was closed. */
function asItWas({ openedAt, closedAt }: Round, asked: readonly Asked[]) {
  const days = [closedAt, ...asked.map(({ submittedAt }) => submittedAt)].flatMap((at) => (at ? dateInTable(at) : []))
  const answersUntil = closedAt && days.toSorted().at(-1)
  return {
    ...(openedAt && { openedOn: dateInTable(openedAt) }),
    ...(closedAt && { closedOn: dateInTable(closedAt) }),
    ...(answersUntil && { answersUntil }),
  }
}

/** How many answers differed before it and after it is for those who see how the two sides differ. */
function reconciliationIn(
  { reconciled, reader }: RedactedFor<ReportReader>,
  { before, after }: ReportFacts['differences'],
  { reconciliationBeganAt: began, reconciliationEndedAt: ended }: Round,
): Report['method']['reconciliation'] {
  const when = began && ended ? { from: dateInTable(began), to: dateInTable(ended) } : {}
  return {
    held: reconciled,
    ...(reconciled && when),
    differences: reconciled && seesDifferences(reader) ? { before, after } : null,
  }
}
