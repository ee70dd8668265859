import { isWithheld } from '../answers/audience.ts'
import { needStatusWords } from '../needs/need-words.ts'
import { ruleNameOf } from '../rules/rule-name.ts'
import { thresholdsInWords } from '../rules/threshold-in-words.ts'
import type { Language } from '../text.ts'
import { chapterChanges } from './chapter-changes.ts'
import { titleOfNeed } from './needs/need-section.ts'
import { writingOf, type ReportWriting } from './report-writing.ts'
import type { Report } from './report.ts'

interface Pair {
  readonly older: Report
  readonly newer: Report
  readonly writing: ReportWriting
}

/**
 * What differs between two editions of a report as one reader has them, a sentence for each kind of change; none when they
 * say the same. It is computed from what both say, and so tells nothing that either withholds.
 */
export function editionChanges(older: Report, newer: Report, language: Language): readonly string[] {
  const pair = { older, newer, writing: writingOf(newer, language) }
  return [chapters, submitted, judged, structured, moved, ...needChanges].flatMap((read) => read(pair) ?? [])
}

const chapters = ({ older, newer, writing }: Pair) => chapterChanges(older, newer, writing)

const sides = ['municipality', 'police'] as const

/** Who has submitted since, for the first time or anew. */
function submitted({ older, newer, writing }: Pair): string | null {
  const names = newer.response.flatMap((it) => {
    const before = older.response.find(({ municipality }) => municipality === it.municipality)
    return sides.flatMap((side) =>
      it.sides[side]?.submittedAt !== before?.sides[side]?.submittedAt ? [{ name: it.name, side }] : [],
    )
  })
  return names.length === 0 ? null : writing.say('changes.submitted', { names: writing.names(names) })
}

/** Judgements of how large a problem is, where both editions show them. */
function judged({ older, newer, writing }: Pair): string | null {
  const count = newer.problems.reduce((sum, { problem, cells }) => {
    const before = older.problems.find((it) => it.problem === problem)
    return sum + cells.filter((cell) => differs(cell, before?.cells)).length
  }, 0)
  return count === 0 ? null : writing.say('changes.judged', { count })
}

type Cell = Report['problems'][number]['cells'][number]

function differs({ municipality, concern }: Cell, cells: readonly Cell[] = []): boolean {
  const before = cells.find((it) => it.municipality === municipality)?.concern
  return before !== undefined && sides.some((side) => isOther(before[side], concern[side]))
}

const isOther = (one: unknown, other: unknown) =>
  !isWithheld(one) && !isWithheld(other) && JSON.stringify(one) !== JSON.stringify(other)

/** Answers about organisation, knowledge and agreements, where both editions show them. */
function structured({ older, newer, writing }: Pair): string | null {
  const count = newer.structure.reduce((sum, { municipality, answers }) => {
    const before = older.structure.find((it) => it.municipality === municipality)?.answers ?? []
    const changed = answers.filter((answer) => {
      const was = before.find(({ question }) => question === answer.question)
      return was !== undefined && sides.some((side) => isOther(was[side], answer[side]))
    })
    return sum + changed.length
  }, 0)
  return count === 0 ? null : writing.say('changes.structured', { count })
}

/** Thresholds that have been moved, and rules that have been written anew. */
function moved({ older, newer, writing }: Pair): string[] {
  const { say, language, catalogue, list } = writing
  const thresholds = Object.fromEntries(
    Object.entries(newer.method.thresholds).filter(([name, value]) => older.method.thresholds[name] !== value),
  )
  const said = thresholdsInWords(thresholds, catalogue).map((text) => text[language])
  const versions = new Map(older.method.rules.map(({ rule, version }) => [rule, version]))
  const rules = newer.method.rules.filter(({ rule, version }) => (versions.get(rule) ?? version) !== version)
  return [
    ...(said.length > 0 ? [say('changes.thresholds', { said: said.join(' ') })] : []),
    ...(rules.length > 0
      ? [say('changes.rules', { rules: list(rules.map(({ rule }) => ruleNameOf(rule, catalogue)[language])) })]
      : []),
  ]
}

const idsOf = ({ needs }: Report) => new Set(needs.map(({ id }) => id))

/** Needs that have come, gone, or are another way than they were. */
const needChanges: readonly ((pair: Pair) => string[])[] = [
  ({ older, newer, writing }) => {
    const had = idsOf(older)
    return listed(
      'changes.added',
      newer.needs.filter(({ id }) => !had.has(id)),
      writing,
    )
  },
  ({ older, newer, writing }) => {
    const has = idsOf(newer)
    return listed(
      'changes.removed',
      older.needs.filter(({ id }) => !has.has(id)),
      writing,
    )
  },
  ({ older, newer, writing }) => {
    const { say, language } = writing
    const was = new Map(older.needs.map(({ id, status }) => [id, status]))
    return newer.needs.flatMap((need) => {
      const before = was.get(need.id)
      if (before === undefined || before === need.status) return []
      const [from, to] = [before, need.status].map((it) => needStatusWords[it][language].toLowerCase())
      return [say('changes.status', { need: titleOfNeed(need, writing), from: from ?? '', to: to ?? '' })]
    })
  },
]

/** So many are named; of more, how many they are is enough. */
const MOST_NAMED = 6

function listed(
  kind: 'changes.added' | 'changes.removed',
  needs: Report['needs'],
  { say, ...writing }: ReportWriting,
): string[] {
  if (needs.length === 0) return []
  const count = say(kind, { count: needs.length })
  if (needs.length > MOST_NAMED) return [`${count}.`]
  return [`${count}: ${needs.map((need) => titleOfNeed(need, { ...writing, say })).join('; ')}.`]
}
