import { canRuleRun } from '@kartlaggning/schema/rounds/modules'
import { noCurrentPicture } from './r06-no-current-picture.ts'
import { noAdoptedPlan } from './r09-no-adopted-plan.ts'
import { priorityWithoutCauseAnalysis } from './r11-priority-without-cause-analysis.ts'
import { greatProblemWithoutInitiative } from './r12-great-problem-without-initiative.ts'
import { differentViewsOfTheAgreement } from './r24-different-views-of-the-agreement.ts'
import { noValidAgreement } from './r25-no-valid-agreement.ts'
import { jointActionOnlyOneSideKnows } from './r28-joint-action-only-one-side-knows.ts'
import { differentProblemPictures } from './r29-different-problem-pictures.ts'
import { prioritiesDoNotMeet } from './r30-priorities-do-not-meet.ts'
import { counterpartHasNotAnswered } from './r37-counterpart-has-not-answered.ts'
import { sharedProblemWithoutJointAction } from './r40-shared-problem-without-joint-action.ts'
import { experienceToShare } from './r41-experience-to-share.ts'
import type { RoundAnswers } from './round-answers.ts'
import { roundOf } from './round.ts'
import type { Finding, Rule } from './rule.ts'

export const rules: readonly Rule[] = [
  noCurrentPicture,
  noAdoptedPlan,
  priorityWithoutCauseAnalysis,
  greatProblemWithoutInitiative,
  differentViewsOfTheAgreement,
  noValidAgreement,
  jointActionOnlyOneSideKnows,
  differentProblemPictures,
  prioritiesDoNotMeet,
  counterpartHasNotAnswered,
  sharedProblemWithoutJointAction,
  experienceToShare,
]

export const comparesSides = (id: string) => rules.some((rule) => rule.id === id && rule.comparesSides)

/** The rules that have something to read: of what nobody was asked, nothing is found. */
export const rulesFor = ({ modulesOff }: Pick<RoundAnswers, 'modulesOff'>) =>
  rules.filter(({ id }) => canRuleRun(id, modulesOff))

/** All that the rules find in a round, by key: the same answers always give the same list. */
export function findGaps(answers: RoundAnswers): Finding[] {
  const round = roundOf(answers)
  const findings = rulesFor(round).flatMap((rule) => rule.find(round))
  return underTheirRootCause(findings).toSorted((one, other) => (one.key < other.key ? -1 : 1))
}

/** Without a current picture there is nothing to analyse causes from, so the one is shown under the other. */
function underTheirRootCause(findings: readonly Finding[]): Finding[] {
  const withoutPicture = new Map(
    findings
      .filter(({ rule, assessed }) => rule === noCurrentPicture.id && assessed)
      .flatMap(({ municipalities, key }) => municipalities.map((code) => [code, key] as const)),
  )
  return findings.map((finding) => {
    if (finding.rule !== priorityWithoutCauseAnalysis.id || !finding.assessed) return finding
    return { ...finding, under: withoutPicture.get(finding.municipalities[0] ?? '') ?? null }
  })
}
