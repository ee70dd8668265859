import { joinsThoseLeading, joinsTheSides, mayBeTheSameWork } from '@kartlaggning/schema/definitions/duplicated-work'
import { isSameToAll, type Problem } from '@kartlaggning/schema/definitions/problem-size'
import { hasListed } from '@kartlaggning/schema/definitions/listed'
import type { Text } from '@kartlaggning/schema/text'
import { forEachProblem, type Statement } from '../combinators.ts'
import {
  citeItems,
  isItemUnderWay,
  isJointAction,
  isUnclear,
  type Item,
  type ListedInitiative,
  type ListedJointAction,
} from '../items.ts'
import type { Municipality } from '../round.ts'
import { rule } from '../rule.ts'
import { listed, problemName, sideName } from '../wording.ts'

export const possibleDuplicatedWork = rule(
  'R58',
  forEachProblem(sameWork, ({ problem, apart, unclear }, { name }) =>
    apart.length > 0
      ? { severity: 1, sentence: duplicated(name, problem, apart), evidence: evidenceOf(apart) }
      : notAssessed(problem, unclear),
  ),
)

/** Initiatives against one problem that may be the same work, and those of which it cannot be told. */
interface SameWork {
  readonly problem: Problem
  readonly apart: readonly ListedInitiative[]
  readonly unclear: readonly ListedInitiative[]
}

function sameWork({ municipality, police, sides, work }: Municipality): SameWork[] {
  if (!municipality || !police) return []
  const found: SameWork[] = []
  for (const [problem, { all, underWay }] of work()) {
    const pairs = isSameToAll(problem) ? pairsOf(underWay.filter(isInitiative)) : []
    if (pairs.length === 0) continue
    const jointActions = all.filter(isJointAction)
    const joined = Map.groupBy(pairs, (pair) => joining(pair, jointActions))
    const [apart, unclear] = [inPairs(joined.get('no')), inPairs(joined.get('not_known'))]
    if (apart.length + unclear.length === 0) continue
    const areJointActionsListed = sides.some((side) => hasListed(side, 'jointActions'))
    found.push({
      problem,
      ...(areJointActionsListed ? { apart, unclear } : { apart: [], unclear: [...apart, ...unclear] }),
    })
  }
  return found.toSorted((one, other) => (one.problem < other.problem ? -1 : 1))
}

type Pair = readonly [ListedInitiative, ListedInitiative]

const isInitiative = (item: Item) => item.section === 'initiatives'

/** Those that may be the same work. */
function pairsOf(items: readonly ListedInitiative[]): Pair[] {
  const pairs: Pair[] = []
  for (const [at, one] of items.entries())
    for (const other of items.slice(at + 1)) if (mayBeTheSameWork(one.entry, other.entry)) pairs.push([one, other])
  return pairs
}

/** Each once, in the order of the entries. */
const inPairs = (pairs: readonly Pair[] = []) =>
  [...new Set(pairs.flat())].toSorted((one, other) => (one.entry.id < other.entry.id ? -1 : 1))

/** Whether a joint action against the problem has those work together who lead the two. */
function joining([one, other]: Pair, jointActions: readonly ListedJointAction[]) {
  let found: 'no' | 'not_known' = 'no'
  for (const item of jointActions) {
    const ofBoth = joinsThoseLeading(item.entry, one.entry, other.entry)
    const ofSides = one.from.kind === other.from.kind ? 'no' : joinsTheSides(item.entry)
    if (!ofBoth && ofSides === 'no') continue
    if (isItemUnderWay(item) && (ofBoth || ofSides === 'yes')) return 'yes'
    if (isItemUnderWay(item) || isUnclear(item)) found = 'not_known'
  }
  return found
}

const evidenceOf = (initiatives: readonly ListedInitiative[]) =>
  citeItems(initiatives, 'problems', 'targets', 'phase', 'lead')

function namesOf(initiatives: readonly ListedInitiative[]): Text {
  return listed(
    initiatives.map(({ entry, from }) => ({
      sv: `”${entry.name ?? ''}” (enligt ${sideName(from.kind).sv})`,
      en: `“${entry.name ?? ''}” (according to ${sideName(from.kind).en})`,
    })),
  )
}

function duplicated(where: string, problem: Problem, initiatives: readonly ListedInitiative[]): Text {
  const [who, what] = [namesOf(initiatives), problemName(problem)]
  return {
    sv: `I ${where} riktar sig ${who.sv} mot samma problem, ${what.sv}, och till samma målgrupper. Olika organisationer leder dem, och ingen samverkansinsats för dem samman. Det kan vara meningen, men också samma arbete två gånger. Prata om vem som gör vad.`,
    en: `In ${where}, ${who.en} are aimed at the same problem, ${what.en}, and at the same target groups. Different organisations lead them, and no joint action brings them together. It may be meant so, or be the same work done twice. Talk about who does what.`,
  }
}

function notAssessed(problem: Problem, initiatives: readonly ListedInitiative[]): Statement {
  const what = problemName(problem)
  const sentence = {
    sv: `Det framgår inte av svaren om de som leder insatserna mot ${what.sv} gör något tillsammans. Därför går det inte att bedöma om samma arbete görs två gånger.`,
    en: `The answers do not say whether those who lead the initiatives against ${what.en} do anything together, so it cannot be assessed whether the same work is done twice.`,
  }
  return { severity: null, sentence, evidence: evidenceOf(initiatives) }
}
