import { isWorkedOn } from '@kartlaggning/schema/definitions/decided-need'
import { isForCoordinator } from '@kartlaggning/schema/rules/catalogue'
import type { PreviousNeed } from '../round-answers.ts'
import type { Round } from '../round.ts'
import { rule, type Finding, type Rule } from '../rule.ts'
import { keyBefore } from './key-before.ts'
import { previousNeeds } from './previous-needs.ts'

/** Finds nothing of its own: what was to be worked on and is found again is one step graver. */
export const needCarriedOver: Rule = { ...rule('R54', () => undefined), revise: carryOver }

const GRAVEST = 4

function carryOver(findings: readonly Finding[], { previous }: Round): Finding[] {
  if (!previous) return [...findings]
  const needs = new Map(
    previousNeeds(previous)
      .filter(({ status }) => isWorkedOn(status))
      .map((it) => [it.key, it]),
  )
  const ofThen = keyBefore(previous)
  return findings.map((finding) => {
    const need = needs.get(finding.key) ?? needs.get(ofThen(finding.key))
    return need ? raised(finding, need) : finding
  })
}

function raised(finding: Finding, { id, status }: PreviousNeed): Finding {
  const { severity } = finding
  if (severity === null || isForCoordinator(finding.rule)) return finding
  return {
    ...finding,
    severity: Math.min(severity + 1, GRAVEST),
    carriedOver: { need: id, status, severity },
  }
}
