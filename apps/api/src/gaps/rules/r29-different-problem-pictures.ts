import { asProblem, degreeOf, GREAT, isComparable, type Concern } from './concern.ts'
import type { Text } from '@kartlaggning/schema/text'
import { rule, type Found } from './rule.ts'
import { problemName } from './wording.ts'

export const differentProblemPictures = rule('R29', (round, tell) => {
  for (const { code, judged } of round.municipalities) {
    const municipalities = [code]
    for (const { problem, concerns } of judged().filter(isComparable)) {
      const [ours, theirs] = concerns
      const difference =
        ours && theirs && compare(problem, ours.value, theirs.value, round.thresholds.concernDifference)
      if (!difference) continue
      const { severity, sentence } = difference
      tell({ subject: `${code}:${problem}`, municipalities, problem, severity, sentence, evidence: [ours, theirs] })
    }
  }
})

type Difference = Pick<Found, 'severity' | 'sentence'>

function compare(problem: string, ours: Concern, theirs: Concern, difference: number): Difference | undefined {
  const name = problemName(problem)
  if (ours === 'unknown' || theirs === 'unknown') return { severity: null, sentence: notComparable(name) }
  if (!differ(degreeOf(ours), degreeOf(theirs), difference)) return undefined
  return { severity: 3, sentence: differing(name, asProblem(ours), asProblem(theirs)) }
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
