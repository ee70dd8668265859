import { ruleCatalogue } from './catalogue.ts'
import type { RuleCatalogue, ThresholdEntry } from './rule-entry.ts'

export interface RuleThreshold extends ThresholdEntry {
  readonly name: string
  readonly rule: string
}

/** The thresholds of all rules, in the order of the catalogue. */
export const ruleThresholds = (catalogue: RuleCatalogue = ruleCatalogue): RuleThreshold[] =>
  Object.entries(catalogue).flatMap(([rule, { thresholds = {} }]) =>
    Object.entries(thresholds).map(([name, entry]) => ({ name, rule, ...entry })),
  )
