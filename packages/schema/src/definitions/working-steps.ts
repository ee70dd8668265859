import { answer, type Address, type Answered, type EntryAddress, type Initiative } from '../answers/address.ts'
import { agreementOf, isInForce, isKnown } from './agreement.ts'
import { citizenPromiseOf, isPromiseKnown } from './citizen-promise.ts'
import { whyNoFunction } from './coordination-function.ts'
import { initiativeStatus, isUnderWay } from './initiative-status.ts'
import { jointPictureOf } from './joint-picture.ts'
import { situationalPicture, whyNotCurrent, type WhenPicturesAge } from './situational-picture.ts'
import { hasListed } from './listed.ts'

/** The two sides of a municipality; one that has not submitted is null. */
interface BothSides {
  readonly municipality: Answered | null
  readonly police: Answered | null
}

type Holds = 'yes' | 'no' | 'not_known' | 'not_asked'
type Judge = (from: Answered, when: WhenPicturesAge) => Holds
type Criterion = (sides: BothSides, when: WhenPicturesAge) => Holds

const isYes = (it: boolean): Holds => (it ? 'yes' : 'no')

/** What the municipality alone answers for. */
const ofMunicipality =
  (judge: Judge): Criterion =>
  ({ municipality }, when) =>
    municipality ? judge(municipality, when) : 'not_known'

/** What is theirs together is there when both say so, and is not when one says that it is not. */
const ofBoth =
  (judge: Judge): Criterion =>
  ({ municipality, police }, when) => {
    const said = [municipality, police].map((side) => side && judge(side, when))
    const asked = said.filter((it) => it !== null && it !== 'not_asked')
    if (asked.length === 0) return said.includes('not_asked') ? 'not_asked' : 'not_known'
    if (asked.includes('no')) return 'no'
    return asked.includes('not_known') || said.includes(null) ? 'not_known' : 'yes'
  }

/** An answer to a question, told apart by its codes. */
const stated =
  <T>(read: (from: Answered) => T | undefined, holds: (it: T) => boolean): Judge =>
  (from) => {
    const it = read(from)
    if (it === undefined) return 'not_asked'
    return it === 'unknown' ? 'not_known' : isYes(holds(it))
  }

const hasFunction: Judge = (from) => {
  if (answer(from, 'organisation.function') === undefined) return 'not_asked'
  const why = whyNoFunction(from)
  return why === 'unknown' ? 'not_known' : isYes(why === undefined)
}

const hasActiveCouncil = stated(
  (from) => answer(from, 'organisation.council'),
  (council) => council === 'active' || council === 'shared',
)

const hasOperationalGroup = stated(
  (from) => answer(from, 'organisation.operationalGroup'),
  (group) => group !== 'no',
)

const hasCurrentPicture: Judge = (from, when) => {
  const picture = situationalPicture(from, when)
  const why = picture && whyNotCurrent(picture)
  if (!picture) return 'not_asked'
  return why === 'unknown' ? 'not_known' : isYes(why === undefined)
}

const hasStaffDialogue = stated(
  (from) => answer(from, 'knowledge.staffDialogue'),
  (held) => held === 'yes',
)

const isAnchored = stated(
  (from) => answer(from, 'about.anchored'),
  (anchored) => anchored === 'yes_management' || anchored === 'yes_council',
)

const hasJointPicture: Judge = (from) => {
  const joint = jointPictureOf(from)
  if (joint === undefined) return 'not_asked'
  return joint === 'not_known' ? 'not_known' : isYes(joint === 'shared')
}

const hasCitizenDialogue = stated(
  (from) => answer(from, 'knowledge.citizenDialogue'),
  (held) => held !== 0,
)

const hasAnalysedCauses = stated(
  (from) => answer(from, 'knowledge.causeAnalysis'),
  (analysed) => analysed === 'all',
)

const hasAgreement: Judge = (from, { referenceDate }) => {
  const agreement = agreementOf(from, referenceDate)
  if (!agreement) return 'not_asked'
  return isKnown(agreement) ? isYes(isInForce(agreement)) : 'not_known'
}

const hasAdoptedPlan = stated(
  (from) => answer(from, 'knowledge.planStatus'),
  (status) => status === 'adopted',
)

const hasPromise: Judge = (from) => {
  const promise = citizenPromiseOf(from)
  if (!promise) return 'not_asked'
  return isPromiseKnown(promise) ? isYes(promise.status === 'active') : 'not_known'
}

/** Of its own initiatives. */
const someInitiative =
  (holds: (it: Initiative) => boolean): Judge =>
  (from) =>
    hasListed(from, 'initiatives') ? isYes((from.answers.initiatives?.entries ?? []).some(holds)) : 'not_asked'

const hasGoals = someInitiative((it) => isUnderWay(initiativeStatus(it)) && (it.goal === 'yes' || it.goal === 'partly'))

const isFollowedUp = stated(
  (from) => answer(from, 'knowledge.followup'),
  (followup) => followup === 'systematic',
)

const hasEvaluated: Judge = (from) => {
  const evaluation = answer(from, 'knowledge.evaluation')
  if (evaluation === undefined) return 'not_asked'
  return evaluation.includes('unknown') ? 'not_known' : isYes(!evaluation.includes('none'))
}

const knowsResult = someInitiative(({ result }) => result !== undefined && result !== 'unknown')

/** The five steps of joint work that Brå, the police and SKR describe together, each with when it is done. */
const workingSteps = {
  initiate: [ofMunicipality(hasFunction), ofBoth(hasActiveCouncil), ofBoth(hasOperationalGroup)],
  prepare: [ofMunicipality(hasCurrentPicture), ofMunicipality(hasStaffDialogue), ofMunicipality(isAnchored)],
  prepareTogether: [
    ofBoth(hasJointPicture),
    ofBoth(hasCitizenDialogue),
    ofMunicipality(hasAnalysedCauses),
    ofBoth(hasAgreement),
  ],
  carryOut: [ofMunicipality(hasAdoptedPlan), ofBoth(hasPromise), ofMunicipality(hasGoals)],
  followUp: [ofMunicipality(isFollowedUp), ofMunicipality(hasEvaluated), ofMunicipality(knowsResult)],
} as const satisfies Record<string, readonly Criterion[]>
export type WorkingStep = keyof typeof workingSteps

export const workingStepNames = Object.keys(workingSteps) as readonly WorkingStep[]

/** What the criteria of each read. */
export const questionsOfStep: Readonly<Record<WorkingStep, readonly (Address | EntryAddress)[]>> = {
  initiate: ['organisation.function', 'organisation.council', 'organisation.operationalGroup'],
  prepare: ['knowledge.pictureStatus', 'knowledge.pictureMonth', 'knowledge.staffDialogue', 'about.anchored'],
  prepareTogether: [
    'knowledge.pictureJoint',
    'knowledge.citizenDialogue',
    'knowledge.causeAnalysis',
    'agreements.agreementStatus',
    'agreements.agreementTo',
  ],
  carryOut: ['knowledge.planStatus', 'agreements.promiseStatus', 'initiatives.goal'],
  followUp: ['knowledge.followup', 'knowledge.evaluation', 'initiatives.result'],
}

/** How far a municipality has come on a step, and by how many of its criteria. */
export interface Reached {
  readonly state: 'reached' | 'partly' | 'not_reached' | 'not_known'
  readonly met: number
  readonly of: number
}

/**
 * Reached when all its criteria are met. Where one that could decide is not known nothing is said, unless another already
 * decides. Undefined when the round asked about none of them.
 */
export function reachedStep(step: WorkingStep, sides: BothSides, when: WhenPicturesAge): Reached | undefined {
  const all: readonly Criterion[] = workingSteps[step]
  const asked = all.map((holds) => holds(sides, when)).filter((it) => it !== 'not_asked')
  if (asked.length === 0) return undefined
  const met = asked.filter((it) => it === 'yes').length
  return { state: stateOf(asked, met), met, of: asked.length }
}

function stateOf(asked: readonly Holds[], met: number): Reached['state'] {
  if (met === asked.length) return 'reached'
  if (!asked.includes('no')) return 'not_known'
  if (met > 0) return 'partly'
  return asked.includes('not_known') ? 'not_known' : 'not_reached'
}
