import { asProblem, citeConcern, concernOf, degreeOf, GREAT, isComparable, judgedProblems } from './concern.ts'
import type { Text } from '@kartlaggning/schema/text'
import { bothSides, type Submitted } from './round-answers.ts'
import { rule, type Found } from './rule.ts'
import { problemName } from './wording.ts'

export const differentProblemPictures = rule({
  id: 'R29',
  version: 1,
  tasks: ['collaboration_exchange', 'knowledge_based_work'],
  comparesSides: true,
  find: (round) =>
    round.municipalities.flatMap((answers) => {
      const both = bothSides(answers)
      if (!both) return []
      return judgedProblems(both)
        .filter(isComparable)
        .flatMap((problem) => compare(...both, problem, round.thresholds.concernDifference))
    }),
})

function compare(municipality: Submitted, police: Submitted, problem: string, difference: number): Found[] {
  const ours = concernOf(municipality, problem)
  const theirs = concernOf(police, problem)
  if (ours === undefined || theirs === undefined) return []
  const unknown = ours === 'unknown' || theirs === 'unknown'
  if (!unknown && !differ(degreeOf(ours), degreeOf(theirs), difference)) return []
  return [
    {
      subject: `${municipality.code}:${problem}`,
      municipalities: [municipality.code],
      problem,
      severity: unknown ? null : 3,
      sentence: unknown
        ? notComparable(problemName(problem))
        : differing(problemName(problem), asProblem(ours), asProblem(theirs)),
      evidence: [...citeConcern(municipality, problem), ...citeConcern(police, problem)],
    },
  ]
}

/** How large a difference counts is a setting; large to one and small or none to the other always counts. */
const differ = (one: number, other: number, difference: number) =>
  Math.abs(one - other) >= difference || (Math.max(one, other) >= GREAT && Math.min(one, other) <= 1)

const notComparable = (name: Text): Text => ({
  sv: `Minst en av parterna vet inte hur stort problem ${name.sv} är. Det går därför inte att jämföra.`,
  en: `At least one of the parties does not know how large the problem of ${name.en} is, so the answers cannot be compared.`,
})

const differing = (name: Text, municipality: Text, police: Text): Text => ({
  sv: `Kommunen bedömer ${name.sv} som ${municipality.sv}, polisen som ${police.sv}. Skillnaden kan bero på olika underlag – jämför lägesbilderna.`,
  en: `The municipality judges ${name.en} as ${municipality.en}, the police as ${police.en}. The difference may come from different sources – compare your situational pictures.`,
})
