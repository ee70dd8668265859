import { z } from 'zod'
import { ruleCatalogue } from './catalogue.ts'
import type { RuleCatalogue } from './rule-entry.ts'
import { ruleThresholds } from './rule-thresholds.ts'

type ThresholdName<C extends RuleCatalogue> = {
  [Rule in keyof C]: C[Rule] extends { readonly thresholds: infer Own } ? keyof Own & string : never
}[keyof C]

type ThresholdFields<C extends RuleCatalogue> = Record<ThresholdName<C>, z.ZodDefault<z.ZodInt>>

/** The thresholds of all rules as a round keeps them: a number for each, its default where none was set. */
export function thresholdsSchema<const C extends RuleCatalogue>(catalogue: C) {
  const fields = ruleThresholds(catalogue).map(
    ({ name, min, max, default: usual }) => [name, z.int().min(min).max(max).default(usual)] as const,
  )
  return z.object(Object.fromEntries(fields) as ThresholdFields<C>)
}

/** Those that are moved; the others stay where they are. */
export const ThresholdChanges = z.object(
  Object.fromEntries(
    ruleThresholds().map(({ name, min, max }) => [name, z.int().min(min).max(max).optional()]),
  ) as Record<ThresholdName<typeof ruleCatalogue>, z.ZodOptional<z.ZodInt>>,
)
export type ThresholdChanges = z.infer<typeof ThresholdChanges>

export const Thresholds = thresholdsSchema(ruleCatalogue)
export type Thresholds = z.infer<typeof Thresholds>
