import type { Text } from '@kartlaggning/schema/text'
import { isComparable, type CitedConcern } from './concern.ts'
import { areJoined, joins, readEfforts } from './cross-municipal-efforts.ts'
import { citeItem, type Item } from './items.ts'
import { connectedGroups } from './neighbours.ts'
import type { Municipality, Round } from './round.ts'
import { rule, type Found } from './rule.ts'
import { listed, problemName } from './wording.ts'

export const sharedProblemWithoutJointAction = rule('R40', (round, tell) => {
  const effortsAgainst = readEfforts(round)
  for (const [problem, municipalities] of whereGreat(round)) {
    const groups = connectedGroups(municipalities).filter((group) => group.length >= round.thresholds.neighbourGroup)
    const efforts = effortsAgainst(problem)
    for (const group of groups) {
      const members = new Set(group.map(({ code }) => code))
      if (areJoined(efforts, members)) continue
      const joining = efforts.jointActions.filter((it) => joins(it, members))
      tell(leftAlone(problem, group, joining))
    }
  }
})

/** A municipality where at least one side finds a problem great. */
interface Concerned extends Pick<Municipality, 'code' | 'name' | 'neighbours'> {
  readonly great: readonly CitedConcern[]
}

function whereGreat({ municipalities }: Round): Map<string, Concerned[]> {
  const found = new Map<string, Concerned[]>()
  for (const { code, name, neighbours, judged } of municipalities) {
    for (const { problem, great } of judged().filter(isComparable)) {
      if (great.length === 0) continue
      const concerned = { code, name, neighbours, great }
      const others = found.get(problem)
      if (others) others.push(concerned)
      else found.set(problem, [concerned])
    }
  }
  return found
}

/** What joins them is not under way, as far as is known. */
function leftAlone(problem: string, group: readonly Concerned[], joining: readonly Item[]): Found {
  const codes = group.map(({ code }) => code)
  const unclear = joining.filter(({ standing }) => standing === 'unknown')
  const concerns = group.flatMap(({ great }) => great)
  return {
    subject: `${codes.join('-')}:${problem}`,
    municipalities: codes,
    problem,
    severity: unclear.length > 0 ? null : 3,
    sentence: unclear.length > 0 ? phaseNotKnown(problem, group) : nothingTogether(problem, group),
    evidence: [...concerns, ...(unclear.length > 0 ? unclear : joining).flatMap(citeEffort)],
  }
}

const citeEffort = (item: Item) => citeItem(item, 'problems', 'municipalities', 'phase')

function shared(problem: string, group: readonly Concerned[]): Text {
  const who = listed(group.map(({ name }) => ({ sv: name, en: name })))
  const what = problemName(problem)
  return {
    sv: `${who.sv} är grannar, och i alla bedöms ${what.sv} som ett stort problem.`,
    en: `${who.en} are neighbours, and in all of them the problem of ${what.en} is judged to be large.`,
  }
}

function nothingTogether(problem: string, group: readonly Concerned[]): Text {
  const { sv, en } = shared(problem, group)
  return {
    sv: `${sv} Ingen pågående eller planerad kommunöverskridande insats är angiven.`,
    en: `${en} No ongoing or planned initiative across municipal borders has been stated.`,
  }
}

function phaseNotKnown(problem: string, group: readonly Concerned[]): Text {
  const { sv, en } = shared(problem, group)
  return {
    sv: `${sv} En kommunöverskridande insats är angiven, men inte i vilken fas den är. Det går därför inte att bedöma.`,
    en: `${en} An initiative across municipal borders has been stated, but not which phase it is in, so it cannot be assessed.`,
  }
}
