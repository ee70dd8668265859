import { ruleSpread } from '../../needs/rule-spread.ts'
import type { ReportWriting } from '../report-writing.ts'
import type { RuleNeeds } from './needs-by-task.ts'
import { nameOfRule, titleOfNeed } from './need-section.ts'

/** "Aktuell lägesbild saknas i 4 av 10 kommuner": of what is confirmed. */
export function countySentence({ rule, needs }: RuleNeeds, writing: ReportWriting): string {
  const { report, say, catalogue } = writing
  const asked = report.response.map(({ municipality: code, sides }) => ({
    code,
    municipality: Boolean(sides.municipality?.submittedAt),
    police: Boolean(sides.police?.submittedAt),
  }))
  const found = needs.map(({ need }) => need)
  return say('needs.inCounty', { rule: nameOfRule(rule, writing), ...ruleSpread(rule, found, asked, catalogue) })
}

/** What a rule has led to: one need under its own name, of several how far they reach. */
export function headlineOf(of: RuleNeeds, writing: ReportWriting): string {
  const [only, ...others] = of.needs
  return only && others.length === 0 ? titleOfNeed(only.need, writing) : countySentence(of, writing)
}
