import { answer } from '@kartlaggning/schema/answers/address'
import { isSameToAll, type Problem } from '@kartlaggning/schema/definitions/problem-size'
import type { Text } from '@kartlaggning/schema/text'
import { forEachProblem } from '../combinators.ts'
import { cite } from '../evidence.ts'
import type { Municipality } from '../round.ts'
import { rule } from '../rule.ts'
import { problemText } from '../wording.ts'

const PRIORITY = 'problems.priority'
const FOCUS = 'agreements.agreementFocus'

export const agreementMissesTheProblems = rule(
  'R36',
  forEachProblem(missed, ({ problem }, { sides }) => ({
    severity: 2,
    sentence: missing(problemText(problem)),
    evidence: sides.flatMap((side) => cite(side, PRIORITY, FOCUS)),
  })),
)

/** What both find most important, and neither says that the agreement is about. */
function missed({ municipality, police }: Municipality): { readonly problem: Problem }[] {
  const [ours, theirs] = [municipality, police].map((side) => side && answer(side, FOCUS))
  if (!municipality || !police || !ours || !theirs) return []
  const important = answer(police, PRIORITY) ?? []
  return (answer(municipality, PRIORITY) ?? [])
    .filter((problem) => isSameToAll(problem) && important.includes(problem))
    .filter((problem) => !ours.includes(problem) && !theirs.includes(problem))
    .map((problem) => ({ problem }))
}

const missing = (problem: Text): Text => ({
  sv: `${problem.sv} hör till de tre viktigaste problemen för både kommunen och polisen, men enligt ingen av dem handlar samverkansöverenskommelsen om det. En överenskommelse om annat än det viktigaste styr inte arbetet. Ta med problemet när ni ser över den.`,
  en: `${problem.en} is among the three most important problems of both the municipality and the police, but according to neither is the cooperation agreement about it. An agreement on other things than the most important does not steer the work. Include the problem when you revise it.`,
})
