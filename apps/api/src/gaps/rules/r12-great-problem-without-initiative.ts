import type { Text } from '@kartlaggning/schema/text'
import { citeConcern, concernOf, isGreat, judgedProblems } from './concern.ts'
import { cite } from './evidence.ts'
import { byProblem, citeItem, initiativesOf, jointActionsOf, standingOf, type Item } from './items.ts'
import { submittedSides, type MunicipalityAnswers, type Submitted } from './round-answers.ts'
import { rule, type Found } from './rule.ts'
import { counterpartOf, problemName, sideText } from './wording.ts'

export const greatProblemWithoutInitiative = rule({
  id: 'R12',
  version: 2,
  tasks: ['practical_support', 'evidence_base'],
  find: (round) =>
    round.municipalities.flatMap((answers) => {
      const sides = submittedSides(answers)
      const items = byProblem(sides.flatMap((side) => [...initiativesOf(side), ...jointActionsOf(side)]))
      return judgedProblems(sides).flatMap((problem) => {
        const found = judge(answers, sides, problem, items.get(problem) ?? [])
        return found
          ? [{ subject: `${answers.code}:${problem}`, municipalities: [answers.code], problem, ...found }]
          : []
      })
    }),
})

type Judgement = Pick<Found, 'severity' | 'sentence' | 'evidence'>

function judge(
  answers: MunicipalityAnswers,
  sides: readonly Submitted[],
  problem: string,
  items: readonly Item[],
): Judgement | undefined {
  if (items.some((item) => standingOf(item) === 'under_way')) return undefined
  const concerned = sides.filter((side) => isGreat(side, problem))
  if (concerned.length === 0) return nobodyKnows(sides, problem)
  const unclear = items.filter((item) => standingOf(item) === 'unknown')
  if (unclear.length > 0) {
    const evidence = [...concerns(concerned, problem), ...phases(unclear)]
    return { severity: null, sentence: phaseNotKnown(problem), evidence }
  }
  const known = sides.filter((side) => concernOf(side, problem) !== 'unknown')
  return {
    severity: concerned.length > 1 ? 3 : 2,
    sentence: withoutInitiative(answers, concerned, problem),
    evidence: [
      ...concerns(known, problem),
      ...sides.flatMap((side) => cite(side, 'initiatives.none', 'jointActions.none')),
      ...phases(items),
    ],
  }
}

/** One side that knows is enough to judge by. */
function nobodyKnows(sides: readonly Submitted[], problem: string): Judgement | undefined {
  const judging = sides.filter((side) => concernOf(side, problem) !== undefined)
  if (judging.some((side) => concernOf(side, problem) !== 'unknown')) return undefined
  return { severity: null, sentence: greatnessNotKnown(problem), evidence: concerns(judging, problem) }
}

const phases = (items: readonly Item[]) => items.flatMap((item) => citeItem(item, 'problems', 'phase'))
const concerns = (sides: readonly Submitted[], problem: string) => sides.flatMap((side) => citeConcern(side, problem))

function withoutInitiative(answers: MunicipalityAnswers, concerned: readonly Submitted[], problem: string): Text {
  const name = problemName(problem)
  const who = judgingText(concerned)
  const how = greatness(concerned, problem)
  const silent = silentNote(answers)
  return {
    sv: `${who.sv} bedömer ${name.sv} som ett ${how.sv} problem. Ingen pågående eller planerad insats riktar sig mot det.${silent.sv}`,
    en: `${who.en} ${name.en} as a ${how.en} problem. No ongoing or planned initiative is aimed at it.${silent.en}`,
  }
}

function judgingText([one, other]: readonly Submitted[]): Text {
  if (one?.kind === 'municipality' && other) return { sv: 'Båda', en: 'Both judge' }
  return one?.kind === 'police'
    ? { sv: 'Polisen', en: 'The police judge' }
    : { sv: 'Kommunen', en: 'The municipality judges' }
}

function greatness(concerned: readonly Submitted[], problem: string): Text {
  const greatest = concerned.filter((side) => concernOf(side, problem) === 4).length
  if (greatest === concerned.length) return { sv: 'mycket stort', en: 'very large' }
  return greatest > 0 ? { sv: 'stort eller mycket stort', en: 'large or very large' } : { sv: 'stort', en: 'large' }
}

/** Half of the work may be untold. */
function silentNote(answers: MunicipalityAnswers): Text {
  const [side, other] = submittedSides(answers)
  if (!side || other) return { sv: '', en: '' }
  const { sv, en } = sideText(counterpartOf(side.kind))
  return { sv: ` ${sv} har inte svarat.`, en: ` ${en} did not answer.` }
}

function greatnessNotKnown(problem: string): Text {
  const { sv, en } = problemName(problem)
  return {
    sv: `Det är inte känt hur stort problem ${sv} är. Det går därför inte att bedöma om någon insats saknas.`,
    en: `It is not known how large the problem of ${en} is, so it cannot be assessed whether an initiative is missing.`,
  }
}

function phaseNotKnown(problem: string): Text {
  const { sv, en } = problemName(problem)
  return {
    sv: `Det är inte känt i vilken fas insatserna mot ${sv} är. Det går därför inte att bedöma om någon insats pågår.`,
    en: `It is not known which phase the initiatives against ${en} are in, so it cannot be assessed whether any is under way.`,
  }
}
