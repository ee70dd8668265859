import { isWorkedOn } from '@kartlaggning/schema/definitions/decided-need'
import { isForCoordinator } from '@kartlaggning/schema/rules/catalogue'
import type { Text } from '@kartlaggning/schema/text'
import type { PreviousNeed } from '../round-answers.ts'
import type { Round } from '../round.ts'
import { rule, type Finding, type Rule } from '../rule.ts'
import { problemsThen, withProblem } from './called-now.ts'
import { keyBefore } from './key-before.ts'
import { tellWhatIsNotAnalysed } from './not-analysed.ts'
import { previousNeeds } from './previous-needs.ts'

/** Finds nothing of its own: what was to be worked on and is found again is one step graver. */
export const needCarriedOver: Rule = {
  ...rule('R54', (round, tell) => tellWhatIsNotAnalysed(round, tell, therefore)),
  revise: carryOver,
}

const therefore: Text = {
  sv: 'Därför går det inte att bedöma om något som skulle åtgärdas kvarstår.',
  en: 'So it cannot be assessed whether anything that was to be worked on remains.',
}

const GRAVEST = 4

function carryOver(findings: readonly Finding[], { previous }: Round): Finding[] {
  if (!previous) return [...findings]
  const needs = new Map(
    previousNeeds(previous)
      .filter(({ status }) => isWorkedOn(status))
      .map((it) => [it.key, it]),
  )
  const ofThen = keyBefore(previous)
  const problemsOfThen = problemsThen(previous)
  return findings.map((finding) => {
    const keys = keysThen(finding, problemsOfThen).flatMap((key) => [key, ofThen(key)])
    const need = keys.map((key) => needs.get(key)).find((it) => it !== undefined)
    return need ? raised(finding, need) : finding
  })
}

/** Its own first; where one problem of then has become several, the need was of them all. */
const keysThen = ({ key, problem }: Finding, problemsOfThen: (problem: string) => readonly string[]) =>
  problem ? problemsOfThen(problem).map((then) => withProblem(key, problem, then)) : [key]

function raised(finding: Finding, { id, status }: PreviousNeed): Finding {
  const { severity } = finding
  if (severity === null || isForCoordinator(finding.rule)) return finding
  return {
    ...finding,
    severity: Math.min(severity + 1, GRAVEST),
    carriedOver: { need: id, status, severity },
  }
}
