import type { QueuedNeed } from '@kartlaggning/schema/needs/need-queue'
import { findingKind, isGap } from '@kartlaggning/schema/gaps/finding-kind'
import type { RuleCatalogue } from '@kartlaggning/schema/rules/rule-entry'
import { ruleThemes, themeOf, type RuleTheme } from '@kartlaggning/schema/rules/theme'

export const groupings = ['tema', 'regel', 'kommun', 'polisomrade', 'uppdrag'] as const
export type Grouping = (typeof groupings)[number]

/** What is opened and closed: a rule, or a municipality, with its needs in the order they are worked through. */
export interface Part {
  readonly id: string
  readonly kind: 'rule' | 'municipality'
  /** The rule's number, or the municipality's code. */
  readonly of: string
  readonly lines: readonly Line[]
  /** Those that are shown under a root cause elsewhere. */
  readonly elsewhere: number
  readonly left: number
}

export interface Line {
  readonly need: QueuedNeed
  /** With the same root cause; they are shown under it. */
  readonly under: readonly QueuedNeed[]
}

export interface Group {
  /** A theme, a task or a police area; empty where the parts stand by themselves. */
  readonly id: string
  readonly parts: readonly Part[]
  readonly left: number
}

export const isLeft = (need: QueuedNeed) => isGap(need) && need.status === 'proposed' && need.mergedInto === null

interface Places {
  readonly policeAreaOf: (code: string) => string
  readonly inOrder: (one: string, other: string) => number
}

/** The needs as they are worked through. What is merged into another is read with that one. */
export function groupQueue(
  needs: readonly QueuedNeed[],
  by: Grouping,
  places: Places,
  catalogue?: RuleCatalogue,
): Group[] {
  const own = needs.filter((need) => need.mergedInto === null)
  const toDecide = own.filter((need) => isGap(need) || !need.assessed)
  return [...groupDecisions(toDecide, by, places, catalogue), ...groupUndecidable(own)]
}

/** What there is to be glad of, and what only the coordinator is told; neither is something to decide on. */
function groupUndecidable(own: readonly QueuedNeed[]): Group[] {
  return (['improvement', 'note'] as const).flatMap((kind) => {
    const those = own.filter((need) => findingKind(need) === kind)
    return those.length === 0 ? [] : [groupOf(kind, partsByRule(those, noneUnder(those), kind))]
  })
}

function groupDecisions(own: readonly QueuedNeed[], by: Grouping, places: Places, catalogue?: RuleCatalogue): Group[] {
  switch (by) {
    case 'tema':
      return byTheme(own, catalogue)
    case 'regel':
      return [groupOf('', partsByRule(own, noneUnder(own)))]
    case 'uppdrag':
      return byEach(own, (need) => need.tasks).map(([task, those]) =>
        groupOf(task, partsByRule(those, noneUnder(those), task)),
      )
    case 'kommun':
      return [groupOf('', partsByMunicipality(own, places))]
    case 'polisomrade':
      return [...Map.groupBy(partsByMunicipality(own, places), (part) => places.policeAreaOf(part.of))]
        .toSorted(([one], [other]) => one.localeCompare(other, 'sv'))
        .map(([area, parts]) => groupOf(area, parts))
  }
}

const groupOf = (id: string, parts: readonly Part[]): Group => ({
  id,
  parts,
  left: parts.reduce((sum, part) => sum + part.left, 0),
})

const THEMES = Object.keys(ruleThemes) as RuleTheme[]

function byTheme(needs: readonly QueuedNeed[], catalogue?: RuleCatalogue): Group[] {
  const byKey = new Map(needs.map((need) => [need.key, need]))
  const rootOf = (need: QueuedNeed) => (need.under === null ? undefined : byKey.get(need.under))
  const under = Map.groupBy(needs, (need) => rootOf(need)?.id ?? '')
  const themes = Map.groupBy(needs, (need) => themeOf(need.rule, catalogue))
  return THEMES.flatMap((theme) => {
    const those = themes.get(theme)
    return those ? [groupOf(theme, partsByRule(those, under))] : []
  })
}

const noneUnder = (needs: readonly QueuedNeed[]) => new Map([['', needs as QueuedNeed[]]])

/** `under`: by the id of the need they are shown under; those with none, by nothing. */
function partsByRule(
  needs: readonly QueuedNeed[],
  under: ReadonlyMap<string, readonly QueuedNeed[]>,
  prefix = '',
): Part[] {
  const themselves = new Set(under.get(''))
  return [...Map.groupBy(needs, (need) => need.rule)]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([rule, those]) => {
      const lines = those
        .filter((need) => themselves.has(need))
        .map((need) => ({ need, under: under.get(need.id) ?? [] }))
      return partOf(`${prefix}${rule}`, 'rule', rule, lines, those.length - lines.length)
    })
}

function partsByMunicipality(needs: readonly QueuedNeed[], { inOrder }: Places): Part[] {
  return byEach(needs, (need) => need.municipalities)
    .toSorted(([one], [other]) => inOrder(one, other))
    .map(([code, those]) => {
      const byKey = new Map(those.map((need) => [need.key, need]))
      const under = Map.groupBy(those, (need) => byKey.get(need.under ?? '')?.id ?? '')
      const lines = (under.get('') ?? []).map((need) => ({ need, under: under.get(need.id) ?? [] }))
      return partOf(code, 'municipality', code, lines, 0)
    })
}

function partOf(id: string, kind: Part['kind'], of: string, lines: readonly Line[], elsewhere: number): Part {
  const left = lines.flatMap(({ need, under }) => [need, ...under]).filter(isLeft).length
  // What cannot be assessed stands last: there is nothing to decide on.
  const inOrder = lines.toSorted((one, other) => Number(other.need.assessed) - Number(one.need.assessed))
  return { id, kind, of, lines: inOrder, elsewhere, left }
}

/** A need with several stands under each of them. */
function byEach(needs: readonly QueuedNeed[], keysOf: (need: QueuedNeed) => readonly string[]) {
  const found = new Map<string, QueuedNeed[]>()
  for (const need of needs)
    for (const key of keysOf(need)) {
      const others = found.get(key)
      if (others) others.push(need)
      else found.set(key, [need])
    }
  return [...found]
}

/** Every need once, in the order they stand. */
export const inQueueOrder = (groups: readonly Group[]): QueuedNeed[] => [
  ...new Set(
    groups.flatMap(({ parts }) => parts.flatMap(({ lines }) => lines.flatMap((it) => [it.need, ...it.under]))),
  ),
]
