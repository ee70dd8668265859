import { isSameToAll, isSizeKnown, isSmall } from '@kartlaggning/schema/definitions/problem-size'
import type { Text } from '@kartlaggning/schema/text'
import { forEachInitiative } from '../combinators.ts'
import { citeItem, isItemUnderWay, quotedName, type ListedInitiative } from '../items.ts'
import type { CitedSize } from '../judged-problem.ts'
import type { Municipality } from '../round.ts'
import { rule } from '../rule.ts'
import { listed, problemName } from '../wording.ts'

export const initiativeWithoutAProblem = rule(
  'R13',
  forEachInitiative((initiative, municipality) => {
    const sizes = isItemUnderWay(initiative) && sizesOfAll(initiative, municipality)
    if (!sizes || sizes.some(({ value }) => isSizeKnown(value) && !isSmall(value))) return undefined
    const evidence = [...citeItem(initiative, 'problems', 'phase'), ...sizes]
    return sizes.every(({ value }) => isSmall(value))
      ? { severity: 1, sentence: sentence(initiative), evidence }
      : { severity: null, sentence: notKnown(initiative), evidence }
  }),
)

/** How large both sides find each of its problems; undefined where one has not said, or may mean another problem. */
function sizesOfAll({ problems }: ListedInitiative, { judgedAs }: Municipality): CitedSize[] | undefined {
  const sizes = problems.map((problem) => judgedAs(problem)?.sizes ?? [])
  const areJudged = problems.every(isSameToAll) && sizes.every(({ length }) => length === SIDES)
  return areJudged && sizes.length > 0 ? sizes.flat() : undefined
}

const SIDES = 2

const problemNames = ({ problems }: ListedInitiative) => listed(problems.map(problemName))

function sentence(initiative: ListedInitiative): Text {
  const [name, problems] = [quotedName(initiative), problemNames(initiative)]
  return {
    sv: `${name.sv} riktar sig mot ${problems.sv}, som både kommunen och polisen bedömer som litet eller inget problem. Insatsen kan ha gjort nytta, men tiden kan behövas bättre någon annanstans. Länsstyrelsen kan ge stöd med lägesbild och prioritering.`,
    en: `${name.en} is aimed at ${problems.en}, which both the municipality and the police judge as a small problem or none. The initiative may have done good, but the time may be needed more elsewhere. The county administrative board can support with the picture and priorities.`,
  }
}

function notKnown(initiative: ListedInitiative): Text {
  const [name, problems] = [quotedName(initiative), problemNames(initiative)]
  return {
    sv: `Det framgår inte av svaren hur stora problem ${name.sv} riktar sig mot (${problems.sv}). Därför går det inte att bedöma om insatsen svarar mot ett problem.`,
    en: `The answers do not say how large the problems are that ${name.en} is aimed at (${problems.en}). So it cannot be assessed whether the initiative responds to a problem.`,
  }
}
