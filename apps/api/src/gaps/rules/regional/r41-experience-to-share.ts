import { answer } from '@kartlaggning/schema/answers/address'
import type { Coverage } from '@kartlaggning/schema/definitions/coverage'
import { isSameToAll, type Problem } from '@kartlaggning/schema/definitions/problem-size'
import { wantsMethodAdvice } from '@kartlaggning/schema/definitions/wanted-support'
import type { Evidence } from '@kartlaggning/schema/gaps/gap'
import type { Text } from '@kartlaggning/schema/text'
import { cite } from '../evidence.ts'
import { experiencesByProblem, nearest } from './experience.ts'
import { citeStatuses } from '../items.ts'
import type { JudgedProblem } from '../judged-problem.ts'
import type { Municipality } from '../round.ts'
import { rule } from '../rule.ts'

/** Enough to choose from; every pair of a country would be thousands. */
const MOST = 3
const ADVICE = 'support.what.evidence_base'

export const experienceToShare = rule('R41', (round, tell) => {
  const experiences = experiencesByProblem(round)
  for (const answers of round.municipalities) {
    for (const { problem, sentence, evidence } of wishesOf(answers)) {
      const offered = experiences.get(problem)
      if (!offered) continue
      const wish = `-${answers.code}:${problem}`
      for (const experience of nearest(answers, offered, MOST)) {
        tell({
          subject: experience.code + wish,
          municipalities: [experience.code, answers.code],
          problem,
          severity: 1,
          sentence: { sv: experience.sentence.sv + sentence.sv, en: experience.sentence.en + sentence.en },
          evidence: experience.evidence.concat(evidence),
        })
      }
    }
  }
})

/** A municipality that could use another's experience of a problem, and why. */
interface Wish {
  readonly problem: Problem
  readonly sentence: Text
  readonly evidence: readonly Evidence[]
}

function wishesOf(municipality: Municipality): Wish[] {
  const { name, sides, judged, against, statedNone, coverage } = municipality
  const needing = sides.filter(wantsMethodAdvice)
  const wanted = new Set(needing.flatMap((side) => answer(side, 'support.problems') ?? []))
  const request = needing.flatMap((side) => cite(side, ADVICE, 'support.problems'))
  const noInitiative = hasNoInitiative(name)
  const advice = wantsAdvice(name)
  const wishes: Wish[] = []
  for (const { problem, large } of withUnjudged(judged(), wanted)) {
    if (!isSameToAll(problem)) continue
    if (large.length > 0 && isNothingDone(coverage(problem)))
      wishes.push({
        problem,
        sentence: noInitiative,
        evidence: large.concat(statedNone(), citeStatuses(against(problem).all)),
      })
    else if (needing.length > 0 && (large.length > 0 || wanted.has(problem)))
      wishes.push({ problem, sentence: advice, evidence: large.concat(request) })
  }
  return wishes
}

/** Where the phase is not known, or a side has not told what it does, something may be under way. */
const isNothingDone = (coverage: Coverage) => coverage === 'ended' || coverage === 'stated_none'

/** Advice may be wanted on a problem that nobody has judged. */
function withUnjudged(judged: readonly JudgedProblem[], wanted: ReadonlySet<Problem>): readonly Judged[] {
  const unjudged = [...wanted].filter((problem) => judged.every((it) => it.problem !== problem))
  return unjudged.length === 0 ? judged : [...judged, ...unjudged.map((problem) => ({ problem, large: [] }))]
}

interface Judged extends Pick<JudgedProblem, 'problem'> {
  readonly large: readonly Evidence[]
}

const hasNoInitiative = (who: string): Text => ({
  sv: ` ${who} har samma problem men ingen insats.`,
  en: ` ${who} has the same problem but no initiative.`,
})

const wantsAdvice = (who: string): Text => ({
  sv: ` ${who} vill ha råd om metoder mot samma problem.`,
  en: ` ${who} asks for advice on methods against the same problem.`,
})
