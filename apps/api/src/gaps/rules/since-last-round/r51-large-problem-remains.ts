import { evaluationOf } from '@kartlaggning/schema/definitions/evaluation'
import { isLarge, isSizeKnown, type Problem } from '@kartlaggning/schema/definitions/problem-size'
import type { Evidence } from '@kartlaggning/schema/gaps/gap'
import type { Text } from '@kartlaggning/schema/text'
import { forEachProblem } from '../combinators.ts'
import { citeItem, type Item } from '../items.ts'
import type { CitedSize } from '../judged-problem.ts'
import type { Municipality, Round } from '../round.ts'
import { rule } from '../rule.ts'
import { problemName, problemText } from '../wording.ts'
import { isSameProblem } from './called-now.ts'

export const largeProblemRemains = rule(
  'R51',
  forEachProblem(
    ({ judged }) => judged(),
    ({ problem, sizes }, municipality, round) => {
      const earlier = isAsThen(problem, round) ? round.before(municipality.code) : undefined
      if (!earlier) return undefined
      const then = earlier.judgedAs(problem)?.large ?? []
      const again = sizes.filter(({ kind }) => then.some((it) => it.kind === kind))
      const stillLarge = again.filter(({ value }) => isLarge(value))
      if (stillLarge.length === 0 && again.every(({ value }) => isSizeKnown(value))) return undefined
      const items = sameInitiatives(problem, municipality, earlier, round)
      const evaluations = items.map(({ entry }) => evaluationOf(entry))
      if (items.length === 0 || evaluations.some((it) => it === 'made' || it === undefined)) return undefined
      const isKnown = stillLarge.length > 0 && !evaluations.includes('not_known')
      const evidence = [...sizesOf(isKnown ? stillLarge : again, then), ...items.flatMap(citeEvaluation)]
      return isKnown
        ? { severity: 3, sentence: sentence(problem), evidence }
        : { severity: null, sentence: notKnown(problem), evidence }
    },
  ),
)

/** What was one with another problem then was not judged by itself. */
const isAsThen = (problem: Problem, { previous }: Round) => previous !== null && isSameProblem(previous)(problem)

/** Those under way against it when they are the very same as in the round before; none when they are not. */
function sameInitiatives(
  problem: Problem,
  now: Municipality,
  then: Municipality,
  { previous }: Round,
): readonly Item[] {
  const underWay = (of: Municipality) => of.against(problem).underWay
  const [items, earlier] = [underWay(now), new Set(underWay(then).map(({ entry }) => entry.id))]
  const areSame =
    items.length === earlier.size && items.every(({ entry }) => earlier.has(previous?.carried.get(entry.id) ?? ''))
  return areSame ? items : []
}

const sizesOf = (now: readonly CitedSize[], then: readonly CitedSize[]): Evidence[] =>
  now.flatMap((it) => [...then.filter(({ kind }) => kind === it.kind), it])

const citeEvaluation = (item: Item) => citeItem(item, 'problems', 'phase', 'evaluated')

const sentence = (problem: Problem): Text => ({
  sv: `${problemText(problem).sv} bedöms som stort för andra omgången i rad, med samma insatser som förra gången.`,
  en: `The problem of ${problemName(problem).en} is judged as large for the second round in a row, with the same initiatives as last time.`,
})

const notKnown = (problem: Problem): Text => ({
  sv: `Det framgår inte av svaren om ${problemName(problem).sv} fortfarande är ett stort problem, eller om insatserna har utvärderats. Därför går det inte att bedöma om problemet kvarstår.`,
  en: `The answers do not say whether ${problemName(problem).en} is still a large problem, or whether the initiatives have been evaluated. So it cannot be assessed whether the problem remains.`,
})
