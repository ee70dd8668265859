import { answer, namesIn, type Address } from '@kartlaggning/schema/answers/address'
import { compareTrends, type Trend } from '@kartlaggning/schema/definitions/opposite-trends'
import { isSameToAll, type Problem } from '@kartlaggning/schema/definitions/problem-size'
import type { Text } from '@kartlaggning/schema/text'
import { allOf, forBothSides, forEachProblem, type Statement } from '../combinators.ts'
import { cite } from '../evidence.ts'
import type { Municipality } from '../round.ts'
import { rule } from '../rule.ts'
import type { Submitted } from '../submitted.ts'
import { problemName } from '../wording.ts'

interface Trends {
  readonly problem: Problem
  readonly ours: Trend
  readonly theirs: Trend
}

const SAFETY = 'problems.safetyTrend'

export const oppositeViewsOfTheTrend = rule(
  'R31',
  allOf(
    forEachProblem(trendsOf, ({ problem, ours, theirs }, { sides }) =>
      judge(problemName(problem), ours, theirs, sides, `problems.trend.${problem}`),
    ),
    forBothSides((municipality, police) => {
      const [ours, theirs] = [answer(municipality, SAFETY), answer(police, SAFETY)]
      return ours && theirs && judge(safety, ours, theirs, [municipality, police], SAFETY)
    }),
  ),
)

const safety: Text = { sv: 'den upplevda tryggheten', en: 'perceived safety' }

/** Of the problems that both have been asked about. */
function trendsOf({ municipality, police }: Municipality): Trends[] {
  const ours = (municipality && answer(municipality, 'problems.trend')) ?? {}
  const theirs = (police && answer(police, 'problems.trend')) ?? {}
  return namesIn(ours)
    .filter((problem) => isSameToAll(problem) && theirs[problem] !== undefined)
    .toSorted()
    .flatMap((problem) => {
      const [our, their] = [ours[problem], theirs[problem]]
      return our && their ? [{ problem, ours: our, theirs: their }] : []
    })
}

function judge(
  what: Text,
  ours: Trend,
  theirs: Trend,
  sides: readonly Submitted[],
  question: Address,
): Statement | undefined {
  const comparison = compareTrends(ours, theirs)
  if (comparison !== 'opposite' && comparison !== 'not_known') return undefined
  const evidence = sides.flatMap((side) => cite(side, question))
  return comparison === 'not_known'
    ? { severity: null, sentence: notKnown(what), evidence }
    : { severity: 2, sentence: opposite(what, words[ours], words[theirs]), evidence }
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
