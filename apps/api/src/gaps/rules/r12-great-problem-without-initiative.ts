import type { Evidence } from '@kartlaggning/schema/gaps/gap'
import { initiativeStatus } from '@kartlaggning/schema/definitions/initiative-status'
import type { Text } from '@kartlaggning/schema/text'
import type { CitedConcern, JudgedProblem } from './concern.ts'
import { cite } from './evidence.ts'
import { citeItem, type Item } from './items.ts'
import type { Municipality } from './round.ts'
import { rule, type Found } from './rule.ts'
import { counterpartOf, problemName, sideText } from './wording.ts'

export const greatProblemWithoutInitiative = rule('R12', (round, tell) => {
  for (const answers of round.municipalities) {
    const municipalities = [answers.code]
    const none = answers.sides.flatMap((side) => cite(side, 'initiatives.none', 'jointActions.none'))
    for (const judged of answers.judged()) {
      const found = judge(answers, judged, none)
      if (!found) continue
      const { problem } = judged
      const { severity, sentence, evidence } = found
      tell({ subject: `${answers.code}:${problem}`, municipalities, problem, severity, sentence, evidence })
    }
  }
})

type Judgement = Pick<Found, 'severity' | 'sentence' | 'evidence'>

function judge(
  answers: Municipality,
  { problem, concerns, great }: JudgedProblem,
  none: readonly Evidence[],
): Judgement | undefined {
  const items = answers.items().get(problem) ?? []
  if (items.some(({ standing }) => standing === 'under_way')) return undefined
  if (great.length === 0) return nobodyKnows(concerns, problem)
  const unclear = items.filter(({ standing }) => standing === 'unknown')
  if (unclear.length > 0) {
    const evidence = [...great, ...phases(unclear)]
    return { severity: null, sentence: phaseNotKnown(problem), evidence }
  }
  const known = concerns.filter(({ value }) => value !== 'unknown')
  return {
    severity: great.length > 1 ? 3 : 2,
    sentence: withoutInitiative(answers, great, problem),
    evidence: [...known, ...none, ...phases(items)],
  }
}

/** One side that knows is enough to judge by. */
function nobodyKnows(concerns: readonly CitedConcern[], problem: string): Judgement | undefined {
  if (concerns.some(({ value }) => value !== 'unknown')) return undefined
  return { severity: null, sentence: greatnessNotKnown(problem), evidence: [...concerns] }
}

/** Of what never started, that it did not. */
const phases = (items: readonly Item[]) =>
  items.flatMap((item) =>
    citeItem(item, 'problems', initiativeStatus(item.entry) === 'never_started' ? 'statusSinceLast' : 'phase'),
  )

function withoutInitiative(answers: Municipality, great: readonly CitedConcern[], problem: string): Text {
  const name = problemName(problem)
  const who = judgingText(great)
  const how = greatness(great)
  const silent = silentNote(answers)
  return {
    sv: `${who.sv} bedömer ${name.sv} som ett ${how.sv} problem. Ingen pågående eller planerad insats riktar sig mot det.${silent.sv}`,
    en: `${who.en} ${name.en} as a ${how.en} problem. No ongoing or planned initiative is aimed at it.${silent.en}`,
  }
}

function judgingText([one, other]: readonly CitedConcern[]): Text {
  if (one?.kind === 'municipality' && other) return { sv: 'Båda', en: 'Both judge' }
  return one?.kind === 'police'
    ? { sv: 'Polisen', en: 'The police judge' }
    : { sv: 'Kommunen', en: 'The municipality judges' }
}

function greatness(great: readonly CitedConcern[]): Text {
  const greatest = great.filter(({ value }) => value === 4).length
  if (greatest === great.length) return { sv: 'mycket stort', en: 'very large' }
  return greatest > 0 ? { sv: 'stort eller mycket stort', en: 'large or very large' } : { sv: 'stort', en: 'large' }
}

/** Half of the work may be untold. */
function silentNote({ sides: [side, other] }: Municipality): Text {
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
