import { isInformationOnly } from '@kartlaggning/schema/definitions/joint-action-strength'
import { isLarge, isSameToAll, isSizeKnown, type Problem } from '@kartlaggning/schema/definitions/problem-size'
import type { Text } from '@kartlaggning/schema/text'
import { forEachProblem } from '../combinators.ts'
import { citeItems, type ListedJointAction } from '../items.ts'
import type { CitedSize, JudgedProblem } from '../judged-problem.ts'
import type { Municipality } from '../round.ts'
import { rule } from '../rule.ts'
import { listed, problemName } from '../wording.ts'

export const weakCooperationOnALargeProblem = rule(
  'R59',
  forEachProblem(largeToBoth, ({ problem, sizes }, { jointActionsAgainst }) => {
    const { underWay, unclear } = jointActionsAgainst(problem)
    const strengths = underWay.map(({ entry }) => isInformationOnly(entry))
    if (underWay.length === 0 || strengths.includes('no')) return undefined
    const evidence = [...sizes, ...citeItems(underWay, 'problems', 'phase', 'actors', 'counterpartRole')]
    const isKnown = sizes.every(({ value }) => isSizeKnown(value))
    const mayBeMore = strengths.includes('not_known') || unclear.some(isStrong)
    return isKnown && !mayBeMore
      ? { severity: 2, sentence: weak(problem, underWay), evidence }
      : { severity: null, sentence: notKnown(problem), evidence }
  }),
)

/** As far as each of the two knows. */
function largeToBoth({ judged, municipality, police }: Municipality): readonly JudgedProblem[] {
  if (!municipality || !police) return []
  return judged().filter(
    ({ problem, sizes, large }) =>
      isSameToAll(problem) && sizes.length === 2 && large.length > 0 && sizes.every(mayBeLarge),
  )
}

const mayBeLarge = ({ value }: CitedSize) => isLarge(value) || !isSizeKnown(value)

const isStrong = ({ entry }: ListedJointAction) => isInformationOnly(entry) !== 'yes'

function weak(problem: Problem, jointActions: readonly ListedJointAction[]): Text {
  const what = problemName(problem)
  const names = [...new Set(jointActions.map(({ entry }) => (entry.name ?? '').trim()))]
  const which = listed(names.map((name) => ({ sv: `”${name}”`, en: `“${name}”` })))
  return {
    sv: `Både kommunen och polisen bedömer ${what.sv} som ett stort problem. I det de gör tillsammans mot det, ${which.sv}, lämnar eller får de andra bara information. Ett stort problem kan kräva att fler gör något. Prata om vad var och en kan bidra med.`,
    en: `Both the municipality and the police judge ${what.en} as a large problem. In what they do together against it, ${which.en}, the others only give or receive information. A large problem may need more to do something. Talk about what each can contribute.`,
  }
}

function notKnown(problem: Problem): Text {
  const what = problemName(problem)
  return {
    sv: `Det framgår inte av svaren hur stort problem ${what.sv} är, eller vad de andra gör i samverkansinsatserna mot det. Därför går det inte att bedöma om samverkan räcker.`,
    en: `The answers do not say how large the problem of ${what.en} is, or what the others do in the joint actions against it, so it cannot be assessed whether the cooperation is enough.`,
  }
}
