import { isSameToAll, isSizeKnown, type Problem } from '@kartlaggning/schema/definitions/problem-size'
import { hasListed } from '@kartlaggning/schema/definitions/listed'
import type { Text } from '@kartlaggning/schema/text'
import { forNeighbours, type Neighbour, type Statement } from '../combinators.ts'
import { citeItems, isUnclear, type ListedJointAction } from '../items.ts'
import type { CitedSize } from '../judged-problem.ts'
import { connectedGroups } from '../neighbours.ts'
import type { Round } from '../round.ts'
import { rule } from '../rule.ts'
import { listed, problemName } from '../wording.ts'
import { areJoined, joining, readEfforts } from './cross-municipal-efforts.ts'

export const sharedProblemWithoutJointAction = rule('R40', (round, tell) => {
  const effortsAgainst = readEfforts(round)
  const find = forNeighbours(whereLarge, round.thresholds.neighbourGroup, (problem, group) => {
    const efforts = effortsAgainst(problem)
    const members = new Set(group.map(({ code }) => code))
    if (areJoined(efforts, members)) return undefined
    const largest = new Set(possibleGroup(problem, group, round))
    return areJoined(efforts, largest)
      ? { severity: null, sentence: sizeNotKnown(problem, group), evidence: group.flatMap(({ large }) => large) }
      : leftAlone(problem, group, joining(efforts, members))
  })
  find(round, tell)
})

/** A municipality where at least one side finds a problem large. */
interface Concerned extends Neighbour {
  readonly name: string
  readonly large: readonly CitedSize[]
  /** A side has told what it does together with others. */
  readonly hasListedSome: boolean
}

function whereLarge({ municipalities }: Round): Map<Problem, Concerned[]> {
  const found = new Map<Problem, Concerned[]>()
  for (const { code, name, neighbours, sides, judged } of municipalities) {
    const hasListedSome = sides.some((side) => hasListed(side, 'jointActions'))
    for (const { problem, large } of judged()) {
      if (large.length === 0 || !isSameToAll(problem)) continue
      const concerned = { code, name, neighbours, large, hasListedSome }
      const others = found.get(problem)
      if (others) others.push(concerned)
      else found.set(problem, [concerned])
    }
  }
  return found
}

/** The group as large as it would be if the problem were large wherever somebody does not know how large it is. */
function possibleGroup(problem: Problem, [first]: readonly Concerned[], { municipalities }: Round): string[] {
  const mayBeLarge = municipalities.filter(({ judgedAs }) => {
    const { large = [], sizes = [] } = judgedAs(problem) ?? {}
    return large.length > 0 || sizes.some(({ value }) => !isSizeKnown(value))
  })
  const found = connectedGroups(mayBeLarge).find((it) => it.some(({ code }) => code === first?.code))
  return (found ?? []).map(({ code }) => code)
}

/** What joins them is not under way, as far as is known. */
function leftAlone(problem: Problem, group: readonly Concerned[], among: readonly ListedJointAction[]): Statement {
  const unclear = among.filter(isUnclear)
  if (unclear.length === 0 && !group.every(({ hasListedSome }) => hasListedSome)) {
    return { severity: null, sentence: notListed(problem, group), evidence: group.flatMap(({ large }) => large) }
  }
  return {
    severity: unclear.length > 0 ? null : 3,
    sentence: unclear.length > 0 ? phaseNotKnown(problem, group) : nothingTogether(problem, group),
    evidence: [...group.flatMap(({ large }) => large), ...citeEfforts(unclear.length > 0 ? unclear : among)],
  }
}

const citeEfforts = (items: readonly ListedJointAction[]) => citeItems(items, 'problems', 'municipalities', 'phase')

function shared(problem: Problem, group: readonly Concerned[]): Text {
  const who = listed(group.map(({ name }) => ({ sv: name, en: name })))
  const what = problemName(problem)
  return {
    sv: `${who.sv} bildar en sammanhängande grupp av grannkommuner. I alla bedöms ${what.sv} som ett stort problem.`,
    en: `${who.en} form a connected group of neighbouring municipalities. In all of them the problem of ${what.en} is judged to be large.`,
  }
}

function nothingTogether(problem: Problem, group: readonly Concerned[]): Text {
  const { sv, en } = shared(problem, group)
  return {
    sv: `${sv} Ingen pågående eller planerad kommunöverskridande insats är angiven.`,
    en: `${en} No ongoing or planned initiative across municipal borders has been stated.`,
  }
}

function notListed(problem: Problem, group: readonly Concerned[]): Text {
  const { sv, en } = shared(problem, group)
  return {
    sv: `${sv} Det framgår inte av alla svar vad kommunerna gör tillsammans med andra. Därför går det inte att bedöma om en kommunöverskridande insats saknas.`,
    en: `${en} Not all answers say what the municipalities do together with others, so it cannot be assessed whether an initiative across municipal borders is missing.`,
  }
}

function sizeNotKnown(problem: Problem, group: readonly Concerned[]): Text {
  const { sv, en } = shared(problem, group)
  return {
    sv: `${sv} En kommunöverskridande insats omfattar en grannkommun där det inte är känt hur stort problemet är. Därför går det inte att bedöma om någon gör något tillsammans.`,
    en: `${en} An initiative across municipal borders covers a neighbour where it is not known how large the problem is, so it cannot be assessed whether a joint initiative is missing.`,
  }
}

function phaseNotKnown(problem: Problem, group: readonly Concerned[]): Text {
  const { sv, en } = shared(problem, group)
  return {
    sv: `${sv} En kommunöverskridande insats är angiven, men inte i vilken fas den är. Därför går det inte att bedöma om någon pågår.`,
    en: `${en} An initiative across municipal borders has been stated, but not which phase it is in, so it cannot be assessed whether any is under way.`,
  }
}
