import { answer } from '../../answers/address.ts'
import { agreementOf, isInForce } from '../../definitions/agreement.ts'
import { whyNotAdopted } from '../../definitions/action-plan.ts'
import { causeAnalysisOf } from '../../definitions/cause-analysis.ts'
import { initiativesInPlan } from '../../definitions/in-plan.ts'
import { initiativeStatus, isUnderWay } from '../../definitions/initiative-status.ts'
import { largeProblemsOf } from '../../definitions/large-problems.ts'
import { monthIn } from '../../definitions/month.ts'
import { isNotKnown } from '../../definitions/not-known.ts'
import { situationalPicture, whyNotCurrent } from '../../definitions/situational-picture.ts'
import type { Application } from './profile.ts'
import type { ProfileSources } from './profile-sources.ts'

/** What a municipality can say of its work when it applies for a grant: only what its own answers state. */
export function compileApplication(sources: ProfileSources): Application | null {
  const { own, respondent, mirrors, referenceDate } = sources
  const side = own.municipality
  if (respondent.kind !== 'municipality' || !side) return null
  const large = largeProblemsOf(side)
  const police = mirrors && own.police
  const shared = police ? large.filter((it) => largeProblemsOf(police).includes(it)) : []
  const picture = situationalPicture(side, sources)
  const isCurrent = picture && whyNotCurrent(picture) === undefined
  const agreement = agreementOf(side, referenceDate)
  const hasPlan = answer(side, 'knowledge.planStatus') !== undefined && whyNotAdopted(side) === undefined
  const decider = answer(side, 'knowledge.planDecider')
  const named = answer(side, 'knowledge.pictureSources') ?? []
  return {
    pictureMonth: (isCurrent && picture.month) || null,
    sources: isCurrent ? named.filter((it) => !isNotKnown(it)) : [],
    problems: (shared.length > 0 ? shared : large).slice(0, 5),
    problemsOfBoth: shared.length > 0,
    planMonth: (hasPlan && monthIn(answer(side, 'knowledge.planMonth'))) || null,
    planDecider: hasPlan && decider !== undefined && !isNotKnown(decider) ? decider : null,
    underWay: (side.answers.initiatives?.entries ?? []).filter((it) => isUnderWay(initiativeStatus(it))).length,
    inPlan: initiativesInPlan(side)?.inPlan ?? null,
    followupMonth: monthIn(answer(side, 'knowledge.followupMonth')) ?? null,
    agreementTo: (agreement && isInForce(agreement) && monthIn(agreement.to)) || null,
    withoutAnalysis: large.filter((it) => causeAnalysisOf(side, it) === 'not_made').slice(0, 3),
  }
}
