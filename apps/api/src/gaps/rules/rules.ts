import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { canRuleRun } from '@kartlaggning/schema/rounds/modules'
import { quoteAsGiven } from './quote-as-given.ts'
import { underRootCauses } from './root-causes.ts'
import type { RoundAnswers } from './round-answers.ts'
import { roundOf } from './round.ts'
import type { Finding, Rule } from './rule.ts'
import { evidenceWithheld } from './withheld-evidence.ts'

/** Each file here that is called by a number, such as `r06-no-current-picture.ts`, holds the rule of that number. */
const RULE_FILE = /(^|[/\\])r\d\d-[a-z0-9-]+\.ts$/

/** In the order of their numbers. */
export const rules: readonly Rule[] = (await rulesIn(import.meta.dirname)).toSorted((one, other) =>
  one.id < other.id ? -1 : 1,
)

async function rulesIn(folder: string): Promise<Rule[]> {
  const files = (await readdir(folder, { recursive: true })).filter((file) => RULE_FILE.test(file))
  const modules = await Promise.all(files.map((file) => import(pathToFileURL(join(folder, file)).href)))
  return modules.flatMap((module: Readonly<Record<string, unknown>>) =>
    Object.values(module).filter((it) => isRule(it)),
  )
}

function isRule(it: unknown): it is Rule {
  return typeof it === 'object' && it !== null && 'entry' in it && 'find' in it
}

/** The rules that have something to read: of what nobody was asked, nothing is found. */
export const rulesFor = ({ modulesOff }: Pick<RoundAnswers, 'modulesOff'>, all = rules) =>
  all.filter(({ entry }) => canRuleRun(entry, modulesOff))

/**
 * All that the rules find in a round, by key: the same answers always give the same list. What rests on an answer that is
 * withheld from the reader is not found, nor is it found that something is missing where an answer may be withheld.
 */
export function findGaps(answers: RoundAnswers, all = rules): Finding[] {
  const round = roundOf(answers)
  const run = rulesFor(round, all)
  const whyWithheld = evidenceWithheld(round)
  const quoted = quoteAsGiven(answers)
  const findings: Finding[] = []
  const collect = ({ entry, find }: Rule) => {
    const whyNot = whyWithheld(entry)
    if (whyNot([]) !== null) return
    const found = find(round, findings)
    for (const finding of found) if (whyNot(finding.municipalities) === null) findings.push(finding)
  }
  run.filter(({ isLast }) => !isLast).forEach(collect)
  run.filter(({ isLast }) => isLast).forEach(collect)
  const revised = run.reduce((all, { revise }) => revise?.(all, round) ?? all, underRootCauses(findings, run))
  return revised
    .map((finding) => {
      const evidence = quoted(finding.evidence)
      return evidence === finding.evidence ? finding : { ...finding, evidence }
    })
    .toSorted((one, other) => (one.key < other.key ? -1 : 1))
}
