import { canRuleRun } from '@kartlaggning/schema/rounds/modules'
import { entryOf, isForCoordinator } from '@kartlaggning/schema/rules/catalogue'
import { oneSide } from '@kartlaggning/schema/rules/one-side'
import type { RuleEntry } from '@kartlaggning/schema/rules/rule-entry'
import { twoSides } from '@kartlaggning/schema/rules/two-sides'
import type { PreviousGap } from '../round-answers.ts'
import type { Municipality, Round } from '../round.ts'
import type { Finding } from '../rule.ts'
import { answersRead, hasAnswered } from './answers-read.ts'
import { evidenceWithheld } from '../withheld-evidence.ts'
import { isSameProblem } from './called-now.ts'

/** What was found in a municipality then and is not now, though those who were asked then have answered the same again. */
export interface ImprovedGap {
  readonly gap: PreviousGap
  readonly entry: RuleEntry
  readonly municipality: Municipality
}

export function improvedGaps(round: Round, found: readonly Finding[]): ImprovedGap[] {
  const municipalities = new Map(round.municipalities.map((it) => [it.code, it]))
  const whyWithheld = evidenceWithheld(round)
  if (!round.previous) return []
  const isComparable = isSameProblem(round.previous)
  // Of two that were told apart then and are one now, it is told once.
  const then = new Map(round.previous.gaps().map((gap) => [gap.key, gap]))
  const foundIn = Map.groupBy(found, ({ rule, municipalities: [code] }) => `${rule}:${code}`)
  return [...then.values()].flatMap((gap): ImprovedGap[] => {
    const [code, another] = gap.municipalities
    const entry = entryOf(gap.rule)
    const municipality = code === undefined || another !== undefined ? undefined : municipalities.get(code)
    if (!entry || !municipality || gap.severity === null || !isOfAMunicipality(gap.rule)) return []
    // A rule of two sides finds nothing while one of them is silent, whatever the other answers.
    const isHalf = Object.hasOwn(twoSides, gap.rule) && municipality.sides.length < 2
    if (isHalf || !isComparable(gap.problem)) return []
    if (!canRuleRun(entry, round.modulesOff) || whyWithheld(entry)([municipality.code]) !== null) return []
    const again = foundIn.get(`${gap.rule}:${code}`) ?? []
    if (isAboutAnEntry(gap.key) || again.some((it) => mayBeTheSame(it, gap))) return []
    if (!haveAnsweredAgain(municipality, round.before(municipality.code), entry)) return []
    return answersRead(municipality, gap, entry).length > 0 ? [{ gap, entry, municipality }] : []
  })
}

const isOfAMunicipality = (rule: string) =>
  (Object.hasOwn(oneSide, rule) || Object.hasOwn(twoSides, rule)) && !isForCoordinator(rule)

const mayBeTheSame = (finding: Finding, gap: PreviousGap) =>
  finding.problem === gap.problem || finding.problem === null || gap.problem === null

/** What is found of one initiative may be gone with the initiative, which is no improvement. */
const isAboutAnEntry = (key: string) => /[0-9a-f]{8}-[0-9a-f]{4}-/.test(key)

function haveAnsweredAgain(now: Municipality, then: Municipality | undefined, entry: RuleEntry): boolean {
  const asked = (then?.sides ?? []).filter((side) => hasAnswered(side, entry))
  return (
    asked.length > 0 && asked.every(({ kind }) => now.sides.some((it) => it.kind === kind && hasAnswered(it, entry)))
  )
}
