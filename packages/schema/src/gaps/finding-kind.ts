import { isForCoordinator } from '../rules/catalogue.ts'
import type { RuleCatalogue } from '../rules/rule-entry.ts'
import type { Gap } from './gap.ts'

type Finding = Pick<Gap, 'assessed' | 'severity' | 'rule'>

/**
 * What a rule has found: a gap, which is proposed as a development need; something that has improved; a note to the
 * coordinator on the quality of the answers; or that it cannot be assessed. Only a gap is counted as one.
 */
export type FindingKind = 'gap' | 'improvement' | 'note' | 'not_assessed'

export function findingKind({ assessed, severity, rule }: Finding, catalogue?: RuleCatalogue): FindingKind {
  if (!assessed) return 'not_assessed'
  if (severity === null) return 'improvement'
  return isForCoordinator(rule, catalogue) ? 'note' : 'gap'
}

export const isGap = (finding: Finding) => findingKind(finding) === 'gap'
