import { oneAfterAnother } from '@kartlaggning/schema/document/one-after-another'
import type { Audience, WithheldReason } from '@kartlaggning/schema/answers/audience'
import { isSharedWithFewer } from '@kartlaggning/schema/answers/redact'
import { findingKind, isGap } from '@kartlaggning/schema/gaps/finding-kind'
import type { Evidence, Gap } from '@kartlaggning/schema/gaps/gap'
import { isWithoutRule } from '@kartlaggning/schema/gaps/without-rule'
import { stepInWords } from '@kartlaggning/schema/needs/step-in-words'
import type { Report } from '@kartlaggning/schema/report/report'
import { isForCoordinator } from '@kartlaggning/schema/rules/catalogue'
import type { RoundAnswers } from '../gaps/rules/round-answers.ts'
import type { Finding } from '../gaps/rules/rule.ts'
import { findGaps } from '../gaps/rules/rules.ts'
import { answerWithheld, withoutWithheldName } from '../gaps/rules/withheld-evidence.ts'
import type { NeedToReport } from '../needs/read-needs.ts'
import { isStoodBehind } from '../needs/stood-behind.ts'
import { summarizeGaps } from '../needs/summarize-gaps.ts'

type Found = Pick<Report, 'needs' | 'withheldNeeds' | 'notAssessed' | 'improvements'>
interface Analysis {
  readonly gaps: readonly Gap[]
  readonly needs: readonly NeedToReport[]
}

type ReportedNeed = Report['needs'][number]

/**
 * What the coordinator stands for, and what could not be assessed. The county board reads the analysis that the decisions
 * were taken on, unless some of it rests on what is secret; for others the rules run over what they may see, and only what is
 * found there is there.
 */
export function compileNeeds({ gaps, needs }: Analysis, answers: RoundAnswers): Found {
  const decided = needs.filter(isStoodBehind).map((need) => planFor(answers.reader, need))
  if (answers.reader !== 'county-board' || hasSecret(answers)) return foundIn(answers, decided)
  return { needs: decided.map(reportedNeed), notAssessed: notAssessedOf(gaps), ...improvementsIn(gaps) }
}

/** What has improved cites the answers of the round before too. */
const hasSecret = ({ municipalities, previous, secretInAreas }: RoundAnswers) =>
  (secretInAreas?.size ?? 0) > 0 ||
  [...municipalities, ...(previous?.municipalities() ?? [])].some(({ municipality, police }) =>
    [municipality, police].some((side) => side && side.withheld.size > 0),
  )

function foundIn(answers: RoundAnswers, decided: readonly NeedToReport[]): Found {
  const findings = findGaps(answers)
  const quoting = { whyWithheld: answerWithheld(answers), named: withoutWithheldName(answers) }
  const written = decided
    .flatMap((need) => need.gaps)
    .filter((gap) => isWithoutRule(gap) && gap.evidence.every((it) => quoting.whyWithheld(it) === null))
    .map((gap) => ({ ...gap, evidence: gap.evidence.map(quoting.named) }))
  const found = new Map([...findings.filter(isGap), ...written].map((it) => [it.key, it]))
  const needs = decided
    .flatMap((need) => needFoundIn(found, quoting, need) ?? [])
    .map((need) => ({ ...need, comments: (need.comments ?? []).filter(isFromWhoShares(answers)) }))
    .toSorted((one, other) => gravestFirst(gravest(one), gravest(other)))
  const withheldNeeds = decided.length - needs.length
  return { needs, withheldNeeds, notAssessed: notAssessedOf(findings), ...improvementsIn(findings) }
}

interface Quoting {
  readonly whyWithheld: (evidence: Evidence) => WithheldReason | null
  readonly named: (evidence: Evidence) => Evidence
}

/**
 * A need as far as its gaps are found; `null` when none of them is. What the coordinator and those concerned wrote is left
 * out as soon as one is not, or rests on something more that is withheld: it may tell of that.
 */
function needFoundIn(
  found: ReadonlyMap<string, Finding>,
  { whyWithheld, named }: Quoting,
  need: NeedToReport,
): ReportedNeed | null {
  const passagesFor = (evidence: readonly Evidence[], finding: Finding) =>
    isWithoutRule(finding) ? [] : evidence.filter((it) => it.passage && whyWithheld(it) === null).map(named)
  const gaps = need.gaps
    .flatMap(({ id, key, evidence }): Gap[] => {
      const finding = found.get(key)
      return finding ? [{ id, ...finding, evidence: [...finding.evidence, ...passagesFor(evidence, finding)] }] : []
    })
    .toSorted((one, other) => Number(other.id === need.id) - Number(one.id === need.id) || gravestFirst(one, other))
  if (gaps.length === 0) return null
  const reported = reportedNeed({ ...need, gaps, ...summarizeGaps(gaps) })
  const isWhole =
    gaps.length === need.gaps.length &&
    need.gaps.every((gap) => gap.evidence.every((it) => whyWithheld(it) === null && named(it) === it))
  return isWhole ? reported : { ...reported, motivation: null, support: null, steps: [], comments: [] }
}

/** Whoever shows its answers to fewer than this reader has not written to this reader either. */
const isFromWhoShares =
  ({ municipalities }: RoundAnswers) =>
  ({ kind, municipality }: NonNullable<ReportedNeed['comments']>[number]) => {
    const of = municipalities.find(({ code }) => code === municipality)
    const side = kind === 'police_area' ? null : of?.[kind]
    return side ? !isSharedWithFewer(side) : false
  }

/** Who is to do what is told to those who took part. An edition for all of LänsBrå is handed on, and names no person. */
const planFor = (reader: Audience, need: NeedToReport): NeedToReport =>
  reader === 'lansbra' ? { ...need, steps: need.steps.map((step) => ({ ...step, who: '' })) } : need

type Graded = Pick<Gap, 'severity' | 'key'>

/** In an order of their own: that of the analysis could tell of gaps that are not shown. */
const gravestFirst = (one: Graded, other: Graded) =>
  (other.severity ?? 0) - (one.severity ?? 0) || (one.key < other.key ? -1 : 1)

const gravest = ({ severity, gaps }: ReportedNeed): Graded => ({ severity, key: gaps[0]?.key ?? '' })

function reportedNeed(need: NeedToReport): ReportedNeed {
  const { id, status, priority, severity, tasks, municipalities, measures, decisions, gaps } = need
  const support = oneAfterAnother([...need.steps.map(stepInWords), need.support].filter(Boolean))
  const motivation = decisions.at(-1)?.motivation ?? ''
  const comments = need.comments.map(({ kind, municipality, words }) => ({ kind, municipality, words }))
  const { steps } = need
  return { id, status, priority, severity, tasks, municipalities, measures, support, motivation, steps, gaps, comments }
}

const notAssessedOf = (gaps: readonly Finding[]) =>
  gaps
    .filter(({ assessed, rule }) => !assessed && !isForCoordinator(rule))
    .map(({ rule, municipalities, sentence }) => ({ rule, municipalities, sentence }))

/** Good news is told as it was found, with what it rests on; there is nothing to decide on. */
function improvementsIn(gaps: readonly Finding[]): Pick<Report, 'improvements'> {
  const improved = gaps.filter((it) => findingKind(it) === 'improvement')
  if (improved.length === 0) return {}
  return {
    improvements: improved.map(({ key, municipalities, problem, sentence, evidence }) => ({
      key,
      municipalities,
      problem,
      sentence,
      evidence,
    })),
  }
}
