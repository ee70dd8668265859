import { answer, namesIn } from '@kartlaggning/schema/answers/address'
import { compareTrends, type Trend } from '@kartlaggning/schema/definitions/opposite-trends'
import { isSameToAll, type Problem } from '@kartlaggning/schema/definitions/problem-size'
import type { Text } from '@kartlaggning/schema/text'
import { allOf, forBothSides, forEachProblem, type Statement } from '../combinators.ts'
import { evidenceOf } from '../evidence.ts'
import type { Municipality } from '../round.ts'
import { rule } from '../rule.ts'
import type { Submitted } from '../submitted.ts'
import { problemName } from '../wording.ts'

interface CitedTrend {
  readonly problem: Problem
  readonly ours: ReturnType<typeof evidenceOf<Trend>>
  readonly theirs: ReturnType<typeof evidenceOf<Trend>>
}

export const oppositeViewsOfTheTrend = rule(
  'R31',
  allOf(
    forEachProblem(trendsOf, ({ problem, ours, theirs }) => judge(problemName(problem), ours, theirs)),
    forBothSides((municipality, police) => {
      const ours = answer(municipality, SAFETY)
      const theirs = answer(police, SAFETY)
      return ours && theirs && judge(safety, evidenceOf(municipality, SAFETY, ours), evidenceOf(police, SAFETY, theirs))
    }),
  ),
)

const SAFETY = 'problems.safetyTrend'
const safety: Text = { sv: 'den upplevda tryggheten', en: 'perceived safety' }

/** Of the problems that both have been asked about. */
function trendsOf({ municipality, police }: Municipality): CitedTrend[] {
  const [ours, theirs] = [trendsTo(municipality), trendsTo(police)]
  if (!municipality || !police) return []
  return namesIn(ours)
    .filter(isSameToAll)
    .toSorted()
    .flatMap((problem): CitedTrend[] => {
      const [our, their] = [ours[problem], theirs[problem]]
      const question = `problems.trend.${problem}` as const
      return our && their
        ? [{ problem, ours: evidenceOf(municipality, question, our), theirs: evidenceOf(police, question, their) }]
        : []
    })
}

const trendsTo = (side: Submitted | null) => (side && answer(side, 'problems.trend')) ?? {}

function judge(what: Text, ours: CitedTrend['ours'], theirs: CitedTrend['theirs']): Statement | undefined {
  const comparison = compareTrends(ours.value, theirs.value)
  const evidence = [ours, theirs]
  if (comparison === 'not_known') return { severity: null, sentence: notKnown(what), evidence }
  return comparison === 'opposite'
    ? { severity: 2, sentence: opposite(what, words[ours.value], words[theirs.value]), evidence }
    : undefined
}

const words = {
  up: { sv: 'ökat', en: 'increased' },
  down: { sv: 'minskat', en: 'decreased' },
  same: { sv: 'inte förändrats', en: 'not changed' },
  unknown: { sv: 'förändrats på ett sätt som inte är känt', en: 'changed in a way that is not known' },
} as const satisfies Record<Trend, Text>

const opposite = (what: Text, ours: Text, theirs: Text): Text => ({
  sv: `Enligt kommunen har ${what.sv} ${ours.sv} de senaste två åren, enligt polisen ${theirs.sv}. Den som ser en ökning och den som ser en minskning väljer olika insatser. Jämför de underlag ni har.`,
  en: `According to the municipality, ${what.en} has ${ours.en} in the last two years; according to the police, it has ${theirs.en}. Those who see an increase and those who see a decrease choose different initiatives. Compare your sources.`,
})

const notKnown = (what: Text): Text => ({
  sv: `Kommunen eller polisen vet inte hur ${what.sv} har förändrats. Därför går det inte att jämföra svaren.`,
  en: `The municipality or the police do not know how ${what.en} has changed, so the answers cannot be compared.`,
})
