import { answer } from '@kartlaggning/schema/answers/address'
import { approachOfAll, levelOfAll, type OneSided } from '@kartlaggning/schema/definitions/one-sided-mix'
import { isSameToAll, type Problem } from '@kartlaggning/schema/definitions/problem-size'
import type { Text } from '@kartlaggning/schema/text'
import { forEachProblem } from '../combinators.ts'
import { cite } from '../evidence.ts'
import { citeItem, isItemUnderWay, isUnclear } from '../items.ts'
import type { Municipality } from '../round.ts'
import { rule } from '../rule.ts'
import { listed, problemName } from '../wording.ts'

const PRIORITY = 'problems.priority'

export const oneSidedPrevention = rule(
  'R17',
  forEachProblem(priorities, ({ problem }, { sides, items }) => {
    const against = items().get(problem) ?? []
    const [underWay, unclear] = [against.filter(isItemUnderWay), against.filter(isUnclear)]
    const entriesOf = (some: typeof against) => some.map(({ entry }) => entry)
    const mixes = [levelOfAll, approachOfAll].flatMap((read) => read(entriesOf(underWay), entriesOf(unclear)) ?? [])
    const oneSided = mixes.filter((it) => it !== 'mixed' && it !== 'not_known')
    const prioritising = sides.filter((side) => answer(side, PRIORITY)?.includes(problem))
    const evidence = [
      ...prioritising.flatMap((side) => cite(side, PRIORITY)),
      ...[...underWay, ...unclear].flatMap((it) => citeItem(it, 'problems', 'phase', 'level', 'approach')),
    ]
    if (oneSided.length > 0) return { severity: 1, sentence: sentence(problem, oneSided), evidence }
    return mixes.includes('not_known') ? { severity: null, sentence: notKnown(problem), evidence } : undefined
  }),
)

/** What a side holds most important, and means the same by as others do. */
function priorities({ sides }: Municipality): { problem: Problem }[] {
  const problems = new Set(sides.flatMap((side) => answer(side, PRIORITY) ?? []))
  return [...problems].filter(isSameToAll).map((problem) => ({ problem }))
}

const words: Readonly<Record<OneSided, Text>> = {
  universal: { sv: 'universella', en: 'universal' },
  selective: { sv: 'selektiva', en: 'selective' },
  indicated: { sv: 'indikerade', en: 'indicated' },
  social: { sv: 'sociala', en: 'social' },
  situational: { sv: 'situationella', en: 'situational' },
}

function sentence(problem: Problem, oneSided: readonly OneSided[]): Text {
  const [name, kinds] = [problemName(problem), listed(oneSided.map((it) => words[it]))]
  return {
    sv: `Alla insatser mot ${name.sv}, som är ett av de tre viktigaste problemen, är ${kinds.sv}. Insatser av flera slag når fler och kompletterar varandra. Länsstyrelsen kan ge råd om metoder.`,
    en: `All initiatives against ${name.en}, one of the three most important problems, are ${kinds.en}. Initiatives of several kinds reach more people and complement each other. The county administrative board can give advice on methods.`,
  }
}

const notKnown = (problem: Problem): Text => ({
  sv: `Det framgår inte av svaren av vilket slag insatserna mot ${problemName(problem).sv} är. Därför går det inte att bedöma om de är ensidiga.`,
  en: `The answers do not say of which kind the initiatives against ${problemName(problem).en} are. So it cannot be assessed whether they are one-sided.`,
})
