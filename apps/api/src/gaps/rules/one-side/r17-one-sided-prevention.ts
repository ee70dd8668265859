import { answer } from '@kartlaggning/schema/answers/address'
import { approachOfAll, levelOfAll, type OneSided } from '@kartlaggning/schema/definitions/one-sided-mix'
import { isSameToAll, type Problem } from '@kartlaggning/schema/definitions/problem-size'
import type { Text } from '@kartlaggning/schema/text'
import { forEachProblem } from '../combinators.ts'
import { cite } from '../evidence.ts'
import { citeItems, type Item } from '../items.ts'
import type { Municipality } from '../round.ts'
import { rule } from '../rule.ts'
import { listed, problemName } from '../wording.ts'

const PRIORITY = 'problems.priority'

export const oneSidedPrevention = rule(
  'R17',
  forEachProblem(priorities, ({ problem }, { sides, against }) => {
    const { underWay, unclear } = against(problem)
    const [sure, maybe] = [underWay.map(entryOf), unclear.map(entryOf)]
    const mixes = [levelOfAll, approachOfAll].flatMap((read) => read(sure, maybe) ?? [])
    const oneSided = mixes.filter((it) => it !== 'mixed' && it !== 'not_known')
    if (oneSided.length === 0 && !mixes.includes('not_known')) return undefined
    const prioritising = sides.filter((side) => answer(side, PRIORITY)?.includes(problem))
    const evidence = [
      ...prioritising.flatMap((side) => cite(side, PRIORITY)),
      ...citeItems([...underWay, ...unclear], 'problems', 'phase', 'level', 'approach'),
    ]
    return oneSided.length > 0
      ? { severity: 1, sentence: sentence(problem, oneSided), evidence }
      : { severity: null, sentence: notKnown(problem), evidence }
  }),
)

const entryOf = ({ entry }: Item) => entry

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
