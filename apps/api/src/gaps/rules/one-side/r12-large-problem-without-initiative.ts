import { isDoneOrPlanned } from '@kartlaggning/schema/definitions/coverage'
import { isSizeKnown, isVeryLarge, type Problem } from '@kartlaggning/schema/definitions/problem-size'
import type { Text } from '@kartlaggning/schema/text'
import { forEachProblem, type Statement } from '../combinators.ts'
import { citeStatuses } from '../items.ts'
import type { CitedSize, JudgedProblem } from '../judged-problem.ts'
import type { Municipality } from '../round.ts'
import { rule } from '../rule.ts'
import { notAnswered } from '../not-answered.ts'
import { counterpartOf, problemName } from '../wording.ts'
import { workNotListed } from '../work-not-listed.ts'

/** Large to one side is enough, and so is one that has answered; what neither knows cannot be assessed. */
export const largeProblemWithoutInitiative = rule(
  'R12',
  forEachProblem(
    ({ judged }) => judged(),
    (judged, municipality) => {
      if (judged.large.length === 0 && someoneKnows(judged)) return undefined
      const coverage = municipality.coverage(judged.problem)
      if (isDoneOrPlanned(coverage)) return undefined
      if (judged.large.length === 0) return sizeNotKnown(judged)
      if (coverage !== 'not_known' && coverage !== 'not_answered') return withoutInitiative(judged, municipality)
      return phaseNotKnown(judged, municipality) ?? workNotListed(judged.problem, judged.large)
    },
  ),
)

/** One side that knows is enough to judge by. */
const someoneKnows = ({ sizes }: JudgedProblem) => sizes.some(({ value }) => isSizeKnown(value))

function sizeNotKnown({ problem, sizes }: JudgedProblem): Statement {
  const { sv, en } = problemName(problem)
  const sentence = {
    sv: `Det framgår inte av svaren hur stort problem ${sv} är. Därför går det inte att bedöma om någon insats saknas.`,
    en: `The answers do not say how large the problem of ${en} is, so it cannot be assessed whether an initiative is missing.`,
  }
  return { severity: null, sentence, evidence: [...sizes] }
}

function phaseNotKnown({ problem, large }: JudgedProblem, { against }: Municipality): Statement | undefined {
  const { unclear } = against(problem)
  if (unclear.length === 0) return undefined
  const { sv, en } = problemName(problem)
  const sentence = {
    sv: `Det framgår inte av svaren i vilken fas insatserna mot ${sv} är. Därför går det inte att bedöma om någon insats pågår.`,
    en: `The answers do not say which phase the initiatives against ${en} are in, so it cannot be assessed whether any is under way.`,
  }
  return { severity: null, sentence, evidence: [...large, ...citeStatuses(unclear)] }
}

function withoutInitiative({ problem, sizes, large }: JudgedProblem, municipality: Municipality): Statement {
  const { against, statedNone } = municipality
  const known = sizes.filter(({ value }) => isSizeKnown(value))
  return {
    severity: large.length > 1 ? 3 : 2,
    sentence: sentence(problem, large, municipality),
    evidence: [...known, ...statedNone(), ...citeStatuses(against(problem).all)],
  }
}

function sentence(problem: Problem, large: readonly CitedSize[], municipality: Municipality): Text {
  const name = problemName(problem)
  const who = judgingText(large)
  const how = sizeText(large)
  const silent = silentNote(municipality)
  return {
    sv: `${who.sv} bedömer ${name.sv} som ett ${how.sv} problem. Ingen pågående eller planerad insats riktar sig mot det.${silent.sv}`,
    en: `${who.en} ${name.en} as a ${how.en} problem. No ongoing or planned initiative is aimed at it.${silent.en}`,
  }
}

function judgingText([one, other]: readonly CitedSize[]): Text {
  if (one?.kind === 'municipality' && other)
    return { sv: 'Både kommunen och polisen', en: 'Both the municipality and the police judge' }
  return one?.kind === 'police'
    ? { sv: 'Polisen', en: 'The police judge' }
    : { sv: 'Kommunen', en: 'The municipality judges' }
}

function sizeText(large: readonly CitedSize[]): Text {
  const largest = large.filter(({ value }) => isVeryLarge(value)).length
  if (largest === large.length) return { sv: 'mycket stort', en: 'very large' }
  return largest > 0 ? { sv: 'stort eller mycket stort', en: 'large or very large' } : { sv: 'stort', en: 'large' }
}

/** Half of the work may be untold. */
function silentNote(municipality: Municipality): Text {
  const [side, other] = municipality.sides
  if (!side || other) return { sv: '', en: '' }
  const { sv, en } = notAnswered(municipality, counterpartOf(side.kind))
  return { sv: ` ${sv}`, en: ` ${en}` }
}
